import UndoIcon from '@mui/icons-material/Undo';
import { Box, Button, Typography } from '@mui/material';
import { lastAct } from '../../domain/lastAct';
import { bigButton } from '../../domain/runView';
import { useTexts } from '../../texts/useTexts';
import { buttonWords, faceOf, toldWords } from './nowWords';
import type { OperatorParts } from './Operator';

/** What goes on now: its name, the digits, and the one big button. */
export function Now({
  evening,
  view,
  names,
  operating,
  open,
  onUndo,
}: OperatorParts & { readonly onUndo: () => void }) {
  const t = useTexts();
  const { running, next, run } = view;
  const face = faceOf(view, names, t);
  const button = bigButton(view);
  const last = lastAct(evening.rows).at(-1);
  const earlier = running?.cue ?? next?.cue;
  return (
    <Box component="section" sx={{ display: 'flex', flexDirection: 'column', flexShrink: 0 }}>
      {view.phase !== 'before' && (
        <>
          <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 6 }}>
            <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
              {face.title}
            </Typography>
            <Typography color="textSecondary" noWrap sx={{ ml: 'auto', minWidth: '30%', textAlign: 'right' }}>
              {/* What the button says itself, is not said twice. */}
              {button?.does === 'end' && next && t.evening.after(names.within(next.cue))}
              {button?.does === 'last' && t.evening.afterNothing}
            </Typography>
          </Box>
          <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 4 }}>
            <Typography
              component="div"
              role="timer"
              aria-label={face.title}
              sx={{
                fontSize: 'clamp(96px, min(30vh - 72px, 17vw), 320px)',
                lineHeight: 1,
                fontWeight: 650,
                letterSpacing: '-0.02em',
                fontVariantNumeric: 'tabular-nums',
                color: face.colour,
              }}
            >
              {face.digits}
            </Typography>
            <Typography
              color={face.colour.startsWith('text.') ? 'textSecondary' : face.colour}
              sx={{ fontSize: '1.25rem' }}
            >
              {face.word}
            </Typography>
          </Box>
          <Fraction of={face.fraction} colour={face.colour} />
          <Box sx={{ display: 'flex', gap: 2, mb: 4, flexWrap: 'wrap' }}>
            {steps.map(([name, ms]) => (
              <Button
                key={name}
                variant="outlined"
                color="inherit"
                disabled={!running}
                onClick={() => operating.addTime(ms)}
              >
                {t.evening[name]}
              </Button>
            ))}
            <Button variant="outlined" color="inherit" disabled={!running} onClick={operating.pause}>
              {run.isPaused ? t.evening.resume : t.evening.pause}
            </Button>
            <Button
              variant="outlined"
              color="inherit"
              disabled={!earlier}
              onClick={() => earlier && open({ kind: 'earlier', cueId: earlier.id })}
            >
              {t.evening.earlier.action}
            </Button>
          </Box>
        </>
      )}
      {button && (
        <Button
          variant="contained"
          data-big
          onClick={operating.go}
          sx={{
            minHeight: 88,
            fontSize: 'clamp(1.25rem, 3vh, 2rem)',
            whiteSpace: 'normal',
            lineHeight: 1.2,
            textAlign: 'center',
          }}
        >
          {buttonWords(view, names, t)}
        </Button>
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, mt: 1, mb: 3, minHeight: 36 }}>
        {last && (
          <Button color="inherit" onClick={onUndo} sx={{ minWidth: 0, px: 2, ml: -2, color: 'text.secondary' }}>
            <UndoIcon sx={{ fontSize: 18, mr: 2 }} />
            <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
              {t.evening.undo(toldWords(last, view, names, t))}
            </Box>
          </Button>
        )}
        <Typography variant="caption" color="textSecondary" noWrap sx={{ ml: 'auto', flexShrink: 0 }}>
          {t.evening.buttonKeys}
        </Typography>
      </Box>
    </Box>
  );
}

const steps = [
  ['lessMinute', -60_000],
  ['less', -30_000],
  ['more', 30_000],
  ['moreMinute', 60_000],
] as const;

function Fraction({ of, colour }: { readonly of: number; readonly colour: string }) {
  return (
    <Box aria-hidden sx={{ height: 6, borderRadius: 3, bgcolor: 'divider', my: 4, overflow: 'hidden' }}>
      <Box
        sx={{ height: '100%', width: `${of * 100}%`, bgcolor: colour === 'text.primary' ? 'primary.main' : colour }}
      />
    </Box>
  );
}
