import { Button } from '@mui/material';
import { all, now } from '../../data/records';
import { openRunOf } from '../../data/runLog';
import { useLive } from '../../data/useLive';
import { nextEdition } from '../../domain/edition';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { go, useRoute } from '../shell/route';
import { EveningPage } from './EveningPage';
import { Rehearsal } from './Rehearsal';
import { RehearseButton } from './RehearseButton';

/** The evening: of the edition in the address, else the one that runs, else the next. */
export default function EveningScreen() {
  const { id, part } = useRoute();
  if (part === 'rehearsal') return <Rehearsal />;
  return id === null ? <UsualEvening /> : <EveningPage key={id} editionId={id} part={part} />;
}

function UsualEvening() {
  const t = useTexts();
  const today = dateAt(now());
  const editionId = useLive(
    async () => (await openRunOf(now())) ?? nextEdition(await all('editions'), today)?.id ?? null,
    [today],
  );
  if (editionId === undefined) return null;
  if (editionId !== null) return <EveningPage key={editionId} editionId={editionId} part={null} />;
  return (
    <Page title={t.evening.title}>
      <EmptyState
        title={t.evening.empty.title}
        text={t.evening.empty.text}
        action={
          <>
            <Button variant="contained" onClick={() => go({ screen: 'editions' })}>
              {t.evening.empty.action}
            </Button>
            <RehearseButton />
          </>
        }
      />
    </Page>
  );
}
