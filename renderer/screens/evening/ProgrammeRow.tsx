import { Box, Button, Typography } from '@mui/material';
import type { CueView } from '../../domain/runView';
import { clockAt, type Instant } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { shown } from './Header';
import type { OperatorParts } from './Operator';

/** The columns of the programme: what, planned, expected, actual. */
export const columns = '1fr 64px 72px 56px';

interface ProgrammeRowProps extends OperatorParts {
  readonly of: CueView;
  readonly isNext: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One cue of the programme. */
export function ProgrammeRow({ of, isNext, isChosen, onChoose, ...parts }: ProgrammeRowProps) {
  const t = useTexts();
  const { view, names } = parts;
  const { cue, state, planned, startedAt, expectedStart, spans } = of;
  const isOn = state === 'running';
  const time = (moment: Instant | null) => (moment === null ? '' : t.evening.short(clockAt(shown(view, moment))));
  const words = `${t.evening.row[state]}${state === 'waiting' && expectedStart !== null ? ` ${time(expectedStart)}` : ''}`;
  return (
    <Box
      component="li"
      aria-current={isOn || isNext ? 'step' : undefined}
      sx={{
        borderLeft: 4,
        borderColor: isOn ? 'primary.main' : isNext ? 'divider' : 'transparent',
        bgcolor: isOn || isChosen ? 'background.paper' : 'transparent',
        scrollMarginBlock: '96px',
      }}
    >
      <Box
        component="button"
        type="button"
        aria-expanded={isChosen}
        onClick={onChoose}
        sx={{
          all: 'unset',
          boxSizing: 'border-box',
          cursor: 'pointer',
          width: '100%',
          display: 'grid',
          gridTemplateColumns: columns,
          alignItems: 'baseline',
          px: 3,
          py: 2,
          textAlign: 'right',
          fontVariantNumeric: 'tabular-nums',
          color: state === 'done' || state === 'skipped' ? 'text.secondary' : 'text.primary',
          '&:focus-visible': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 },
          '&:hover': { bgcolor: 'background.paper' },
        }}
      >
        <Typography
          component="span"
          variant="body2"
          sx={{
            position: 'relative',
            textAlign: 'left',
            overflowWrap: 'anywhere',
            fontWeight: isOn ? 650 : 400,
            textDecoration: state === 'skipped' ? 'line-through' : 'none',
          }}
        >
          {names.name(cue)}
          <Box
            component="span"
            sx={{ position: 'absolute', clipPath: 'inset(50%)', width: 1, height: 1, overflow: 'hidden' }}
          >
            {` (${words})`}
          </Box>
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary">
          {time(planned?.start ?? null)}
        </Typography>
        <Typography component="span" variant="body2">
          {state === 'waiting' && view.phase !== 'over' ? time(expectedStart) : ''}
        </Typography>
        <Typography component="span" variant="body2" sx={{ fontWeight: 550 }}>
          {time(spans[0]?.startedAt ?? startedAt)}
        </Typography>
      </Box>
      {spans.slice(1).map((span, at) => (
        <Typography
          key={span.rowId}
          variant="caption"
          color="textSecondary"
          component="p"
          sx={{ px: 3, pb: 1, textAlign: 'right' }}
        >
          {t.evening.row.again(
            at + 2,
            time(span.startedAt),
            span.endedAt === null ? t.evening.row.until : time(span.endedAt),
          )}
        </Typography>
      ))}
      {isChosen && <RowActs of={of} {...parts} />}
    </Box>
  );
}

/** What can be done with a chosen cue. */
function RowActs({ of: { cue, state, spans }, operating, open, names }: OperatorParts & { readonly of: CueView }) {
  const t = useTexts();
  const say = t.evening.row;
  const acts: readonly (readonly [label: string, run: () => void, isOffered: boolean])[] = [
    [spans.length > 0 ? say.startAgain : say.startNow, () => operating.start(cue.id), state !== 'running'],
    [cue.kind === 'pitch' ? say.noShow : say.skip, () => operating.skip(cue), state === 'waiting'],
    [t.evening.earlier.action, () => open({ kind: 'earlier', cueId: cue.id }), state !== 'skipped'],
    [say.up, () => operating.move(cue.id, -1), true],
    [say.down, () => operating.move(cue.id, 1), true],
    [say.insert, () => open({ kind: 'insert', afterId: cue.id }), true],
  ];
  return (
    <Box
      role="group"
      aria-label={say.acts(names.within(cue))}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, px: 2, pb: 2 }}
    >
      {acts.map(
        ([label, run, isOffered]) =>
          isOffered && (
            <Button
              key={label}
              size="small"
              color="inherit"
              variant="outlined"
              sx={{ px: 2, minHeight: 32 }}
              onClick={run}
            >
              {label}
            </Button>
          ),
      )}
    </Box>
  );
}
