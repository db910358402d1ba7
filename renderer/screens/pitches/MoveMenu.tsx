import { Menu, MenuItem } from '@mui/material';
import type { PitchStage } from '../../domain/pitch';
import { useTexts } from '../../texts/useTexts';
import { boardStages } from './board';

interface MoveMenuProps {
  /** The card's button; null keeps the menu shut. */
  readonly anchor: HTMLElement | null;
  readonly stage: PitchStage | undefined;
  readonly onOpen: () => void;
  readonly isPicked: boolean;
  readonly onPick: () => void;
  readonly onMail: () => void;
  readonly onMove: (stage: PitchStage) => void;
  readonly onClose: () => void;
  readonly onGone: () => void;
}

/** What else can be done with a card: open it, or move it to a stage by name. */
export function MoveMenu(props: MoveMenuProps) {
  const { anchor, stage, onOpen, isPicked, onPick, onMail, onMove, onClose, onGone } = props;
  const t = useTexts();
  return (
    <Menu
      anchorEl={anchor}
      open={anchor !== null}
      onClose={onClose}
      // The card may stand elsewhere when the menu has closed; the board finds it.
      disableRestoreFocus
      slotProps={{ list: { 'aria-label': t.pitches.moveTo, dense: true }, transition: { onExited: onGone } }}
    >
      <MenuItem onClick={onOpen}>{t.pitches.open}</MenuItem>
      <MenuItem onClick={onPick}>{isPicked ? t.pitches.picking.unpick : t.pitches.picking.pick}</MenuItem>
      <MenuItem onClick={onMail}>{t.pitches.mail}</MenuItem>
      {boardStages.map((other, at) => (
        <MenuItem
          key={other}
          divider={false}
          disabled={other === stage}
          onClick={() => onMove(other)}
          sx={at === 0 ? { borderTop: 1, borderColor: 'divider' } : {}}
        >
          → {t.choices.pitchStage[other]}
        </MenuItem>
      ))}
    </Menu>
  );
}
