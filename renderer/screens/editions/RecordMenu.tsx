import MoreIcon from '@mui/icons-material/MoreHoriz';
import { IconButton, ListItemText, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useTexts } from '../../texts/useTexts';

interface RecordMenuProps {
  readonly onHistory: () => void;
  readonly onBin?: () => void;
  /** Why this record can't go to the bin now. */
  readonly binRefusal?: string;
}

/** What can be done with a whole record: see who changed it, move it to the bin. */
export function RecordMenu({ onHistory, onBin, binRefusal }: RecordMenuProps) {
  const t = useTexts();
  const [at, setAt] = useState<HTMLElement | null>(null);
  const choose = (act: () => void) => () => {
    setAt(null);
    act();
  };
  return (
    <>
      <Tooltip title={t.shell.more}>
        <IconButton
          aria-label={t.shell.more}
          aria-haspopup="menu"
          aria-expanded={at !== null}
          onClick={(event) => setAt(event.currentTarget)}
        >
          <MoreIcon />
        </IconButton>
      </Tooltip>
      <Menu open={at !== null} anchorEl={at} onClose={() => setAt(null)}>
        <MenuItem onClick={choose(onHistory)}>{t.editions.menu.history}</MenuItem>
        <MenuItem disabled={!onBin} onClick={choose(onBin ?? (() => {}))} sx={{ maxWidth: 320, whiteSpace: 'normal' }}>
          <ListItemText primary={t.editions.menu.bin} secondary={binRefusal} />
        </MenuItem>
      </Menu>
    </>
  );
}
