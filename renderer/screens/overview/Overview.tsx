import { Button } from '@mui/material';
import { useEffect, useState } from 'react';
import { addEdition } from '../../data/editions';
import { now } from '../../data/records';
import { pressingTasks } from '../../data/tasks';
import { useLive } from '../../data/useLive';
import { dateAt, daysBetween } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { Page, Section } from '../../ui/Page';
import { go } from '../shell/route';
import { useAct } from '../shell/useAct';
import { StartPage } from '../start/StartPage';
import { EditionChart } from './EditionChart';
import { FollowUps } from './FollowUps';
import { Needs } from './Needs';
import { overviewOf, takePrepared } from './overviewData';
import { PressingTasks } from './PressingTasks';
import { YearFigures } from './YearFigures';

/** The next edition with what it still needs, the tasks that press, the offers to follow up, the year so far, and how the editions compare. */
export function Overview() {
  const t = useTexts();
  const run = useAct();
  const today = dateAt(now());
  const [prepared] = useState(() => takePrepared(today));
  const found = useLive(() => overviewOf(today), [today]) ?? prepared;
  const isShown = found !== undefined;
  const [hasAnswered, setAnswered] = useState(false);
  const pressing = useLive(async () => (hasAnswered ? pressingTasks(today) : null), [hasAnswered, today]);
  useEffect(() => {
    if (!isShown) return;
    // After the paint, when the page has time for the user again: what the start-up is measured by. Then the figures.
    requestAnimationFrame(() =>
      setTimeout(() => {
        performance.mark('overview-answers');
        setAnswered(true);
      }),
    );
  }, [isShown]);

  if (!found) return null;
  const { start, needs } = found;
  const { next } = start;
  if (start.isEmpty) return <StartPage />;

  // A name such as "Hier begint het" would read as part of the sentence; the number says which one.
  const label = next ? t.shell.edition(next.number, next.number === null ? next.name : '') : '';
  const days = next?.date ? daysBetween(today, next.date) : null;
  const state = next ? t.overview.state(days, label, needs.map(t.overview.short)) : t.overview.noNext;
  const late = pressing?.filter(({ isLate }) => isLate).length ?? 0;
  const todo = pressing ? t.overview.pressing(late, pressing.length - late) : '';
  const create = () => void run(() => addEdition()).then((id) => id && go({ screen: 'editions', id }));
  return (
    <Page
      title={t.overview.title}
      state={[state, todo].filter(Boolean).join(' ')}
      actions={
        next ? (
          <Button variant="contained" onClick={() => go({ screen: 'editions', id: next.id })}>
            {t.overview.open}
          </Button>
        ) : (
          <Button variant="contained" onClick={create}>
            {t.overview.newEdition}
          </Button>
        )
      }
    >
      {next && (
        <Section title={needs.length > 0 ? t.overview.needsTitle : t.overview.ready}>
          <Needs needs={needs} editionId={next.id} />
        </Section>
      )}
      {pressing && <PressingTasks tasks={pressing} today={today} />}
      {hasAnswered && <FollowUps today={today} />}
      {hasAnswered && <YearFigures editions={start.editions} today={today} />}
      {hasAnswered && <EditionChart editions={start.editions} />}
    </Page>
  );
}
