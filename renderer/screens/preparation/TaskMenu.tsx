import MoreIcon from '@mui/icons-material/MoreHoriz';
import { IconButton, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useTexts } from '../../texts/useTexts';
import { go } from '../shell/route';
import { templatesPart } from './places';

interface TaskMenuProps {
  readonly editionId: string;
  readonly onBring: () => void;
  readonly onSaveTemplate: () => void;
}

/** What can be done with a whole list of tasks: bring in another, keep it as a template. */
export function TaskMenu({ editionId, onBring, onSaveTemplate }: TaskMenuProps) {
  const words = useTexts().preparation;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <Tooltip title={words.menu}>
        <IconButton aria-label={words.menu} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
          <MoreIcon />
        </IconButton>
      </Tooltip>
      {/* What is chosen puts the keyboard where it goes on. */}
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose(onBring)}>{words.bringMore}</MenuItem>
        <MenuItem onClick={choose(onSaveTemplate)}>{words.templates.saveAs}</MenuItem>
        <MenuItem onClick={choose(() => go({ screen: 'editions', id: editionId, part: templatesPart }))}>
          {words.templates.manage}
        </MenuItem>
      </Menu>
    </>
  );
}
