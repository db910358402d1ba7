import { Box, Typography } from '@mui/material';
import { lastAct } from '../../domain/lastAct';
import { bigButton } from '../../domain/runView';
import { useTexts } from '../../texts/useTexts';
import { BigButton, TimeButtons, UndoLine } from './nowButtons';
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
          <TimeButtons
            {...{ operating, open }}
            isRunning={running !== null}
            isPaused={run.isPaused}
            cueId={(running ?? next)?.cue.id}
          />
        </>
      )}
      {button && <BigButton words={buttonWords(view, names, t)} onPress={operating.go} />}
      <UndoLine words={last ? toldWords(last, view, names, t) : ''} onUndo={onUndo} />
    </Box>
  );
}

function Fraction({ of, colour }: { readonly of: number; readonly colour: string }) {
  return (
    <Box aria-hidden sx={{ height: 6, borderRadius: 3, bgcolor: 'divider', my: 4, overflow: 'hidden' }}>
      <Box
        // No class of its own for every width: they are kept, and there is one for every second.
        style={{ width: `${of * 100}%` }}
        sx={{ height: '100%', bgcolor: colour === 'text.primary' ? 'primary.main' : colour }}
      />
    </Box>
  );
}
