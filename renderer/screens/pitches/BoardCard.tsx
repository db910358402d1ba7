import { useDraggable } from '@dnd-kit/react';
import CheckIcon from '@mui/icons-material/CheckBoxOutlined';
import MoreHorizIcon from '@mui/icons-material/MoreHoriz';
import { Box, ButtonBase, IconButton, Typography } from '@mui/material';
import { memo } from 'react';
import type { PitchLine } from '../../data/pitches';
import { useTexts } from '../../texts/useTexts';
import { CriteriaMark } from './CriteriaMark';

/** What a card can be asked; the board answers. */
export interface CardActs {
  readonly onOpen: (id: string) => void;
  readonly onFocus: (id: string) => void;
  readonly onMenu: (id: string, anchor: HTMLElement) => void;
  readonly onKey: (id: string, event: React.KeyboardEvent<HTMLElement>) => void;
  /** Ticks it, or takes the tick away. */
  readonly onPick: (id: string) => void;
}

interface BoardCardProps extends CardActs {
  readonly line: PitchLine;
  readonly isOpen: boolean;
  readonly isPicked: boolean;
  /** Whether the Tab key comes to this card; to one of the whole board. */
  readonly isCurrent: boolean;
  readonly withEdition: boolean;
}

/** A pitch on the board: drag it, or go to it and use the keys. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { line, isOpen, isPicked, isCurrent, withEdition, onOpen, onFocus, onMenu, onKey, onPick } = props;
  const t = useTexts();
  const { id } = line.pitch;
  const { ref, isDragSource } = useDraggable({ id });
  const title = line.title || t.pitches.untitled;
  const edition = withEdition && line.editionNumber !== null ? t.shell.edition(line.editionNumber, '') : '';
  const about = [edition, line.themeName].filter(Boolean).join(' · ');
  return (
    <Box component="li" ref={ref} data-card={id} sx={{ position: 'relative', listStyle: 'none', mb: 2 }}>
      <ButtonBase
        component="div"
        data-pitch={id}
        tabIndex={isCurrent ? 0 : -1}
        aria-describedby="board-help"
        aria-current={isOpen || undefined}
        onClick={(event) => (event.ctrlKey || event.metaKey ? onPick(id) : onOpen(id))}
        onFocus={() => onFocus(id)}
        onKeyDown={(event) => {
          if (event.key === ' ' && !event.repeat) onPick(id);
          else onKey(id, event);
        }}
        // Letting go of the space bar would open the card.
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
        sx={{
          display: 'block',
          textAlign: 'left',
          p: 3,
          pr: 6,
          borderRadius: 1,
          border: 1,
          borderColor: isOpen || isPicked ? 'primary.main' : 'divider',
          bgcolor: 'background.paper',
          cursor: 'grab',
          ...(isDragSource && { boxShadow: 6, cursor: 'grabbing' }),
          '&:hover': { borderColor: 'primary.main' },
        }}
      >
        <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        {line.names && (
          <Typography variant="caption" component="div">
            {line.names}
          </Typography>
        )}
        {about && (
          <Typography variant="caption" component="div" color="textSecondary">
            {about}
          </Typography>
        )}
        <CriteriaMark pitch={line.pitch} />
        {isPicked && (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 1, color: 'primary.main' }}>
            <CheckIcon sx={{ fontSize: '1rem' }} />
            <Typography variant="caption" component="span">
              {t.pitches.picking.picked}
            </Typography>
          </Box>
        )}
      </ButtonBase>
      <IconButton
        size="small"
        tabIndex={isCurrent ? 0 : -1}
        aria-label={t.pitches.moveMenu(title)}
        aria-haspopup="menu"
        onClick={(event) => onMenu(id, event.currentTarget)}
        sx={{ position: 'absolute', top: 4, right: 2, p: 0.5 }}
      >
        <MoreHorizIcon fontSize="small" />
      </IconButton>
    </Box>
  );
});
