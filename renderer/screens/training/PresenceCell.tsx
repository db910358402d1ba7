import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import MailIcon from '@mui/icons-material/MailOutlined';
import ThumbIcon from '@mui/icons-material/ThumbUpOutlined';
import { Box, ButtonBase, TableCell } from '@mui/material';
import type { KeyboardEvent } from 'react';
import type { Presence } from '../../data/trainings';

const icons = { invited: MailIcon, coming: ThumbIcon, present: CheckIcon, absent: CloseIcon };

interface PresenceCellProps {
  /** Where it stands, as the grid finds it again. */
  readonly place: string;
  /** What a listener hears: who, when and how it is. */
  readonly label: string;
  readonly word: string;
  readonly presence: Presence | null;
  /** Whether the Tab key comes here; to one cell of the grid. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onOpen: (anchor: HTMLElement) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One person at one training: an icon and a word, that opens as a menu. */
export function PresenceCell({ place, label, word, presence, isCurrent, onFocus, onOpen, onKey }: PresenceCellProps) {
  const Icon = presence && icons[presence];
  return (
    <TableCell role="gridcell" sx={{ p: 0.5 }}>
      <ButtonBase
        data-cell={place}
        aria-label={label}
        aria-haspopup="menu"
        tabIndex={isCurrent ? 0 : -1}
        onFocus={onFocus}
        onClick={(event) => onOpen(event.currentTarget)}
        onKeyDown={onKey}
        sx={{
          justifyContent: 'flex-start',
          gap: 2,
          width: '100%',
          minWidth: 150,
          minHeight: 34,
          px: 2,
          borderRadius: 1,
          font: 'inherit',
          color: presence === null || presence === 'absent' ? 'text.secondary' : 'text.primary',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        {Icon ? (
          <Icon sx={{ fontSize: '1.125rem', color: presence === 'present' ? 'success.main' : 'text.secondary' }} />
        ) : (
          <Box component="span" sx={{ width: 18 }} />
        )}
        {word}
      </ButtonBase>
    </TableCell>
  );
}
