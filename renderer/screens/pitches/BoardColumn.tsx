import { useDroppable } from '@dnd-kit/react';
import MailIcon from '@mui/icons-material/MailOutlined';
import UnfoldLessIcon from '@mui/icons-material/UnfoldLess';
import { Box, Button, ButtonBase, IconButton, Tooltip, Typography } from '@mui/material';
import { Fragment, useState } from 'react';
import type { PitchLine } from '../../data/pitches';
import type { PitchStage } from '../../domain/pitch';
import { useTexts } from '../../texts/useTexts';
import { BoardCard, type CardActs } from './BoardCard';

interface BoardColumnProps extends CardActs {
  readonly stage: PitchStage;
  readonly lines: readonly PitchLine[];
  readonly openId: string | null;
  readonly currentId: string | null;
  readonly picked: ReadonlySet<string>;
  readonly withEdition: boolean;
  /** Where a dragged card would come, as a place among the cards; null when it is not over this column. */
  readonly dropAt: number | null;
  readonly isFolded: boolean;
  /** Folds the column up or out; columns without it always stand open. */
  readonly onFold?: () => void;
  /** Prepares a mail to all of the column; columns without it are too mixed for one. */
  readonly onMail?: (() => void) | undefined;
}

const page = 50;

/** The line that shows where a dragged card will land. */
function DropLine() {
  return (
    <Box
      component="li"
      aria-hidden
      sx={{ listStyle: 'none', height: 3, mb: 2, borderRadius: 1, bgcolor: 'primary.main' }}
    />
  );
}

/** One stage of the board, at most fifty cards at a time. */
export function BoardColumn(props: BoardColumnProps) {
  const { stage, lines, openId, currentId, picked, withEdition, dropAt, isFolded, onFold, onMail, ...acts } = props;
  const t = useTexts();
  const { ref } = useDroppable({ id: stage });
  const [limit, setLimit] = useState(page);
  const word = t.choices.pitchStage[stage];
  // A card that was just moved here shows even when it stands somewhat further down.
  const currentAt = lines.findIndex((line) => line.pitch.id === currentId);
  const shown = lines.slice(0, currentAt < 10 * page ? Math.max(limit, currentAt + 1) : limit);
  const over = dropAt !== null;
  if (isFolded)
    return (
      <ButtonBase
        ref={ref}
        onClick={onFold}
        aria-expanded={false}
        sx={{
          flex: '0 0 36px',
          py: 3,
          flexDirection: 'column',
          justifyContent: 'flex-start',
          gap: 2,
          borderRadius: 1,
          bgcolor: over ? 'sunken' : 'transparent',
          border: 1,
          borderColor: over ? 'primary.main' : 'divider',
          '&:hover': { bgcolor: 'sunken' },
        }}
      >
        <Typography component="span" variant="caption" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {lines.length}
        </Typography>
        <Typography component="span" variant="body2" sx={{ writingMode: 'vertical-rl', fontWeight: 600 }}>
          {word}
        </Typography>
      </ButtonBase>
    );
  return (
    <Box
      component="section"
      ref={ref}
      data-stage={stage}
      aria-label={word}
      sx={{
        flex: '1 0 148px',
        minWidth: 0,
        maxWidth: 400,
        display: 'flex',
        flexDirection: 'column',
        borderRadius: 1,
        bgcolor: over ? 'sunken' : 'transparent',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 1, minHeight: 40 }}>
        <Typography variant="h3" component="h2" sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>
          {word}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1, fontVariantNumeric: 'tabular-nums' }}>
          {lines.length}
        </Typography>
        {onMail && lines.length > 0 && (
          <Tooltip title={t.pitches.mailStage(word, lines.length)}>
            <IconButton size="small" aria-label={t.pitches.mailStage(word, lines.length)} onClick={onMail}>
              <MailIcon fontSize="small" />
            </IconButton>
          </Tooltip>
        )}
        {onFold && (
          <IconButton size="small" aria-label={t.pitches.collapse(word)} aria-expanded onClick={onFold}>
            <UnfoldLessIcon fontSize="small" sx={{ transform: 'rotate(90deg)' }} />
          </IconButton>
        )}
      </Box>
      <Box
        component="ul"
        sx={{ flex: 1, minHeight: 0, overflowY: 'auto', scrollbarWidth: 'thin', m: 0, px: 1, pt: 1, pb: 4 }}
      >
        {shown.map((line, at) => (
          <Fragment key={line.pitch.id}>
            {dropAt === at && <DropLine />}
            <BoardCard
              line={line}
              isOpen={line.pitch.id === openId}
              isPicked={picked.has(line.pitch.id)}
              isCurrent={line.pitch.id === currentId}
              withEdition={withEdition}
              {...acts}
            />
          </Fragment>
        ))}
        {dropAt !== null && dropAt >= shown.length && <DropLine />}
        {lines.length === 0 && !over && (
          <Typography component="li" variant="caption" color="textSecondary" sx={{ listStyle: 'none', px: 1 }}>
            {t.pitches.stageEmpty}
          </Typography>
        )}
        {lines.length > shown.length && (
          <Box component="li" sx={{ listStyle: 'none' }}>
            <Button size="small" onClick={() => setLimit(shown.length + page)}>
              {t.pitches.showMore(Math.min(page, lines.length - shown.length))}
            </Button>
          </Box>
        )}
      </Box>
    </Box>
  );
}
