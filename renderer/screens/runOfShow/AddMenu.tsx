import { ListSubheader, Menu, MenuItem } from '@mui/material';
import { choices } from '../../domain/choices';
import type { CueKind } from '../../domain/cue';
import { useTexts } from '../../texts/useTexts';
import type { Editing } from './editing';

interface AddMenuProps extends Pick<Editing, 'cues' | 'pitches'> {
  readonly anchor: HTMLElement | null;
  readonly onKind: (kind: CueKind) => void;
  readonly onPitch: (pitchId: string) => void;
  readonly onClose: () => void;
}

/** What can be added: a pitch of the evening that has no place yet, or a cue of any kind. */
export function AddMenu({ anchor, cues, pitches, onKind, onPitch, onClose }: AddMenuProps) {
  const t = useTexts();
  const placed = new Set(cues.map((cue) => cue.pitchId));
  const waiting = pitches.filter(({ id }) => !placed.has(id));
  const choose = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Menu open={anchor !== null} anchorEl={anchor} onClose={onClose} slotProps={{ paper: { sx: { maxHeight: 480 } } }}>
      {waiting.length > 0 && <ListSubheader role="presentation">{t.runOfShow.addPitches}</ListSubheader>}
      {waiting.map(({ id, title }) => (
        <MenuItem key={id} dense onClick={choose(() => onPitch(id))}>
          {t.runOfShow.addPitch(title)}
        </MenuItem>
      ))}
      <ListSubheader role="presentation">{t.runOfShow.addKinds}</ListSubheader>
      {choices.cueKind.map((kind) => (
        <MenuItem key={kind} dense onClick={choose(() => onKind(kind))}>
          {t.choices.cueKind[kind]}
        </MenuItem>
      ))}
    </Menu>
  );
}
