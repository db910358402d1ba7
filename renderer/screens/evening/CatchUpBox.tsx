import { Box, Button, Typography } from '@mui/material';
import { catchUp } from '../../domain/catchUp';
import { clockAt, type Instant, nearestMoment } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import type { OperatorParts } from './Operator';

const minuteMs = 60_000;

/** When the evening has to end: the edition's end, else what was planned; on the evening's time line. */
function hardEnd({ evening, view }: Pick<OperatorParts, 'evening' | 'view'>): Instant | null {
  const { endTime } = evening.show.edition;
  if (view.plannedEnd === null || endTime === null) return view.plannedEnd;
  return nearestMoment(endTime, view.plannedEnd);
}

/** How to end in time after all: proposals, each taken over with one click; nothing when the evening is in time. */
export function CatchUpBox({ evening, view, names, operating }: OperatorParts) {
  const t = useTexts();
  const end = hardEnd({ evening, view });
  if (view.phase !== 'running' && view.phase !== 'changeOver') return null;
  const found = catchUp(view, end);
  if (!found || end === null || found.lostMs < minuteMs) return null;
  const say = t.evening.catchUp;
  const lost = Math.round(found.lostMs / minuteMs);
  const clock = t.evening.at(clockAt(end));
  const long = (ms: number) => (ms / minuteMs).toLocaleString(t.language, { maximumFractionDigits: 2 });
  return (
    <Box
      component="section"
      aria-label={
        found.proposals.length > 0 ? say.title(Math.round(found.gainMs / minuteMs)) : say.nothing(lost, clock)
      }
      sx={{
        flexShrink: 0,
        maxHeight: '40%',
        overflow: 'auto',
        scrollbarWidth: 'thin',
        p: 4,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
      }}
    >
      {found.proposals.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {say.nothing(lost, clock)}
        </Typography>
      ) : (
        <>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
            <Typography variant="h3" component="h2" sx={{ flex: 1 }}>
              {say.title(Math.round(found.gainMs / minuteMs))}
            </Typography>
            {found.proposals.length > 1 && (
              <Button size="small" onClick={() => operating.shorten(found.proposals)}>
                {say.acceptAll}
              </Button>
            )}
          </Box>
          <Typography variant="caption" color="textSecondary" component="p">
            {say.text(lost, clock)}
          </Typography>
          {found.proposals.map((proposal) => (
            <Box key={proposal.cue.id} sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 1 }}>
              <Typography variant="body2" sx={{ flex: 1, fontVariantNumeric: 'tabular-nums' }}>
                {say.change(names.name(proposal.cue), long(proposal.fromMs), long(proposal.toMs))}
              </Typography>
              <Button size="small" variant="outlined" onClick={() => operating.shorten([proposal])}>
                {say.accept}
              </Button>
            </Box>
          ))}
        </>
      )}
    </Box>
  );
}
