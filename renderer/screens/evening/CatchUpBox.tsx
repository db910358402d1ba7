import { Box, Button, Typography } from '@mui/material';
import { catchUp } from '../../domain/catchUp';
import { digits } from '../../domain/length';
import { clockAt, type Instant, nearestMoment } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import type { OperatorParts } from './Operator';
import { otherDayMs } from './operating';

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
  if (!found || end === null || found.lostMs >= otherDayMs) return null;
  const say = t.evening.catchUp;
  const clock = t.evening.at(clockAt(end));
  return (
    <Box
      component="section"
      aria-label={found.proposals.length > 0 ? say.title(found.gainMs) : say.nothing(found.lostMs, clock)}
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
          {say.nothing(found.lostMs, clock)}
        </Typography>
      ) : (
        <>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
            <Typography variant="h3" component="h2" sx={{ flex: 1 }}>
              {say.title(found.gainMs)}
            </Typography>
            {found.proposals.length > 1 && (
              <Button size="small" onClick={() => operating.shorten(found.proposals)}>
                {say.acceptAll}
              </Button>
            )}
          </Box>
          <Typography variant="caption" color="textSecondary" component="p">
            {say.text(found.lostMs, clock)}
          </Typography>
          {found.proposals.map((proposal) => (
            <Box key={proposal.cue.id} sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 1 }}>
              <Typography variant="body2" sx={{ flex: 1, fontVariantNumeric: 'tabular-nums' }}>
                {say.change(names.name(proposal.cue), digits(proposal.fromMs), digits(proposal.toMs))}
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
