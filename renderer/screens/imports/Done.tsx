import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { undo } from '../../data/undo';
import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';
import { go } from '../shell/route';
import { useAct } from '../shell/useAct';
import { Counts } from './Counts';
import type { PlanSummary } from './importMessages';

/** What was imported, with a way back and ways on. */
export function Done({ plan, onAgain }: { readonly plan: PlanSummary; readonly onAgain: () => void }) {
  const t = useTexts();
  const run = useAct();
  const [busy, setBusy] = useState(false);
  const takeBack = async () => {
    setBusy(true);
    const undone = await run(() => undo());
    setBusy(false);
    if (undone) onAgain();
  };
  return (
    <Page
      title={t.importing.done}
      state={t.importing.doneText}
      actions={
        <Button variant="contained" onClick={() => go({ screen: 'overview' })}>
          {t.importing.toOverview}
        </Button>
      }
    >
      <Counts counts={plan.counts} />
      <Box sx={{ display: 'flex', gap: 3, mt: 6 }}>
        <Button variant="outlined" onClick={onAgain}>
          {t.importing.again}
        </Button>
        <Button variant="outlined" onClick={() => void takeBack()} disabled={busy}>
          {t.importing.undo}
        </Button>
      </Box>
    </Page>
  );
}
