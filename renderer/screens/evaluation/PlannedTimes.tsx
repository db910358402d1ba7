import { Box, Button, Typography } from '@mui/material';
import { runRows } from '../../data/runLog';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { CueTimes } from '../after/CueTimes';
import { KindTimes } from '../after/KindTimes';
import { useAfter } from '../after/useAfter';
import { hashOf } from '../shell/route';

/** What was planned against what happened, where the evening has a log; nothing where it has none. */
export function PlannedTimes({ editionId }: { readonly editionId: string }) {
  // Reading all evenings is only worth it when this one has something to tell.
  const wasRun = useLive(async () => (await runRows(editionId)).length > 0, [editionId]);
  return wasRun ? <Times editionId={editionId} /> : null;
}

function Times({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const after = useAfter(editionId);
  if (!after || after.facts.run.spans.length === 0) return null;
  return (
    <Section
      title={t.evaluation.times.title}
      action={
        <Button size="small" href={hashOf({ screen: 'evening', id: editionId, part: 'after' })}>
          {t.evaluation.times.toAfter}
        </Button>
      }
    >
      <Typography color="textSecondary" sx={{ mb: 3, maxWidth: '70ch' }}>
        {t.after.times.most(after.told.kinds[0])}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <KindTimes kinds={after.told.kinds} label={t.after.times.kindTable} />
      </Box>
      <Typography variant="h3" sx={{ mt: 8, mb: 2 }}>
        {t.after.times.title}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <CueTimes facts={after.facts} told={after.told} />
      </Box>
    </Section>
  );
}
