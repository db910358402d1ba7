import { Box, Button, Typography } from '@mui/material';
import { lazy, Suspense, useCallback } from 'react';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { laptopClock } from '../../ui/useNow';
import { type Evening, useEvening } from '../run/useEvening';
import { useRunLog } from '../run/useRunLog';
import { go } from '../shell/route';
import { Operator } from './Operator';
import { Preflight } from './Preflight';
import { RehearseButton } from './RehearseButton';
import { useAudienceScreens, useKeepAwake, useOnBattery } from './useScreens';

const AfterPage = lazy(() => import('../after/AfterPage'));

/** The evening of one edition: the operator's window, or what comes after. */
export function EveningPage({ editionId, part }: { readonly editionId: string; readonly part: string | null }) {
  const t = useTexts();
  const evening = useEvening(editionId);
  if (part === 'after')
    return (
      <Suspense fallback={null}>
        <AfterPage editionId={editionId} />
      </Suspense>
    );
  if (evening === undefined) return null;
  if (evening === null)
    return (
      <Page title={t.evening.title}>
        <EmptyState title="" text={t.evening.gone} />
      </Page>
    );
  if (evening.run.sequence.length === 0)
    return (
      <Page title={t.evening.title} state={t.shell.edition(evening.show.edition.number, evening.show.edition.name)}>
        <EmptyState
          title={t.evening.noCues.title}
          text={t.evening.noCues.text}
          action={
            <>
              <Button variant="contained" onClick={() => go({ screen: 'editions', id: editionId, part: 'runOfShow' })}>
                {t.evening.noCues.action}
              </Button>
              <RehearseButton />
            </>
          }
        />
      </Page>
    );
  return <LiveEvening evening={evening} editionId={editionId} />;
}

function LiveEvening({ evening, editionId }: { readonly evening: Evening; readonly editionId: string }) {
  const log = useRunLog(editionId);
  const screens = useAudienceScreens(editionId);
  const onBattery = useOnBattery();
  const isOpen = evening.run.spans.length > 0 && !evening.run.isClosed;
  useKeepAwake(editionId, isOpen);
  const back = useCallback(() => go({ screen: 'editions', id: editionId }), [editionId]);
  return (
    <Operator
      evening={evening}
      log={log}
      clock={laptopClock}
      screens={screens}
      onBattery={onBattery}
      onBack={back}
      before={<Preflight evening={evening} clock={laptopClock} screens={screens} onBattery={onBattery} />}
      after={<Over editionId={editionId} />}
    />
  );
}

function Over({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const say = t.evening.over;
  return (
    <Box component="section" sx={{ py: 6, maxWidth: '60ch' }}>
      <Typography variant="h1" component="h2" sx={{ mb: 2 }}>
        {say.title}
      </Typography>
      <Typography sx={{ mb: 6 }}>{say.text}</Typography>
      <Button variant="contained" onClick={() => go({ screen: 'evening', id: editionId, part: 'after' })}>
        {say.action}
      </Button>
      <Typography color="textSecondary" variant="body2" sx={{ mt: 6 }}>
        {say.again}
      </Typography>
    </Box>
  );
}
