import MoreIcon from '@mui/icons-material/MoreHoriz';
import { IconButton, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { bin } from '../../data/bin';
import { useTexts } from '../../texts/useTexts';
import { go } from '../shell/route';
import { useBin } from '../shell/useUndo';

interface LineUpMenuProps {
  readonly title: string;
  readonly pitchId: string;
  /** Moves it one place up or down; absent where it has no place. */
  readonly move?: { readonly up: (() => void) | null; readonly down: (() => void) | null };
}

/** What can be done with a pitch of the line-up: open it, move it, bin it. */
export function LineUpMenu({ title, pitchId, move }: LineUpMenuProps) {
  const t = useTexts();
  const toBin = useBin();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <IconButton
        size="small"
        aria-label={t.editions.lineUp.menu(title)}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose(() => go({ screen: 'pitches', id: pitchId }))}>{t.editions.lineUp.open}</MenuItem>
        {move && (
          <MenuItem disabled={!move.up} onClick={choose(() => move.up?.())}>
            {t.editions.lineUp.up}
          </MenuItem>
        )}
        {move && (
          <MenuItem disabled={!move.down} onClick={choose(() => move.down?.())}>
            {t.editions.lineUp.down}
          </MenuItem>
        )}
        <MenuItem onClick={choose(() => void toBin(() => bin('pitches', pitchId), title))}>
          {t.editions.menu.bin}
        </MenuItem>
      </Menu>
    </>
  );
}
