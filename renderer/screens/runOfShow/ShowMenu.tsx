import MoreIcon from '@mui/icons-material/MoreHoriz';
import { IconButton, ListItemText, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { runRows } from '../../data/runLog';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { go } from '../shell/route';
import { templatesPart } from './places';

interface ShowMenuProps {
  readonly editionId: string;
  readonly cueIds: readonly string[];
  readonly onSaveTemplate: () => void;
  readonly onRemove: (cueIds: readonly string[]) => void;
}

/** What can be done with a whole run of show: go to its files and times, keep it as a template, take it away. */
export function ShowMenu({ editionId, cueIds, onSaveTemplate, onRemove }: ShowMenuProps) {
  const t = useTexts();
  const words = t.runOfShow;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  // What happened is told about these cues.
  const wasRun = useLive(async () => (await runRows(editionId)).length > 0, [editionId]) ?? true;
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <Tooltip title={words.templates.menu}>
        <IconButton
          aria-label={words.templates.menu}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <MoreIcon />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose(() => go({ screen: 'evening', id: editionId, part: 'after' }))}>
          {words.toAfter}
        </MenuItem>
        <MenuItem onClick={choose(onSaveTemplate)}>{words.templates.saveAs}</MenuItem>
        <MenuItem onClick={choose(() => go({ screen: 'editions', id: editionId, part: templatesPart }))}>
          {words.templates.manage}
        </MenuItem>
        <MenuItem
          disabled={wasRun}
          onClick={choose(() => onRemove(cueIds))}
          sx={{ maxWidth: 320, whiteSpace: 'normal' }}
        >
          <ListItemText primary={words.removeAll} secondary={wasRun ? words.removeAllRefused : undefined} />
        </MenuItem>
      </Menu>
    </>
  );
}
