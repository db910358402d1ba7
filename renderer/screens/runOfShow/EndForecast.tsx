import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { loggedEvenings } from '../../data/cues';
import { useLive } from '../../data/useLive';
import { eveningPlan } from '../../domain/eveningPlan';
import { enough, type Forecast, forecast, paceOf } from '../../domain/forecast';
import { settle } from '../../domain/run';
import type { Plan } from '../../domain/runView';
import { clockAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { ClockRange } from './ClockRange';

/** When the evening is likely to end, from the team's own evenings; or why that can't be told yet. */
export function EndForecast({ editionId, plan }: { readonly editionId: string; readonly plan: Plan }) {
  const t = useTexts();
  const words = t.runOfShow.forecast;
  const evenings = useLive(() => loggedEvenings(editionId), [editionId]);
  const paces = useMemo(
    () =>
      evenings?.flatMap((evening) => {
        const past = eveningPlan(evening);
        return paceOf(settle(evening.rows, past.cues), past) ?? [];
      }),
    [evenings],
  );
  const outlook = useMemo(() => (paces ? forecast(plan, paces) : null), [paces, plan]);
  if (!paces) return null;
  return (
    <Box component="section" aria-label={words.title} sx={{ minWidth: 0 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {words.title}
      </Typography>
      {outlook ? (
        <Told {...outlook} />
      ) : (
        <Typography variant="body2" color="textSecondary">
          {words.none}
        </Typography>
      )}
    </Box>
  );
}

function Told(outlook: Forecast) {
  const words = useTexts().runOfShow.forecast;
  const { median, late, evenings, cues, borrowed } = outlook;
  const doubt =
    evenings < enough.evenings ? words.fewEvenings(evenings) : borrowed.length > 0 ? words.borrowed(borrowed) : '';
  return (
    <>
      <Typography variant="body2">{words.sentence(clockAt(median), clockAt(late))}</Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {[words.basis(evenings, cues), doubt].filter(Boolean).join(' ')}
      </Typography>
      <ClockRange {...outlook} />
    </>
  );
}
