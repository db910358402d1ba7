import MoreIcon from '@mui/icons-material/MoreHoriz';
import { IconButton, Menu, MenuItem } from '@mui/material';
import { useRef, useState } from 'react';
import { useTexts } from '../../texts/useTexts';
import { AddMenu } from './AddMenu';
import type { Editing } from './editing';

/** What can be done with a cue and next to it. */
export interface CueMenuProps extends Pick<Editing, 'cues' | 'pitches'> {
  readonly name: string;
  /** Null where it can go no further. */
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onKind: Parameters<typeof AddMenu>[0]['onKind'];
  readonly onPitch: Parameters<typeof AddMenu>[0]['onPitch'];
}

/** The menu at the end of a cue's row. */
export function CueMenu({ name, up, down, onDuplicate, onRemove, ...adding }: CueMenuProps) {
  const t = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'menu' | 'add' | null>(null);
  const choose = (act: () => void) => () => {
    setOpen(null);
    act();
  };
  return (
    <>
      <IconButton
        ref={button}
        size="small"
        aria-label={t.runOfShow.menu(name)}
        aria-haspopup="menu"
        onClick={() => setOpen('menu')}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu open={open === 'menu'} anchorEl={button.current} onClose={() => setOpen(null)}>
        <MenuItem onClick={() => setOpen('add')}>{t.runOfShow.addAfter}</MenuItem>
        <MenuItem onClick={choose(onDuplicate)}>{t.runOfShow.duplicate}</MenuItem>
        <MenuItem disabled={!up} onClick={choose(() => up?.())}>
          {t.runOfShow.up}
        </MenuItem>
        <MenuItem disabled={!down} onClick={choose(() => down?.())}>
          {t.runOfShow.down}
        </MenuItem>
        <MenuItem onClick={choose(onRemove)}>{t.shell.delete}</MenuItem>
      </Menu>
      <AddMenu {...adding} anchor={open === 'add' ? button.current : null} onClose={() => setOpen(null)} />
    </>
  );
}
