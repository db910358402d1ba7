import { Button } from '@mui/material';
import { all } from '../../data/records';
import { useLive } from '../../data/useLive';
import { wasHeld } from '../../domain/edition';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { go } from '../shell/route';

/** Instead of the list: what will stand there after the first evening, or that all were spoken. */
export function NothingDue() {
  const t = useTexts();
  const editions = useLive(() => all('editions'), []);
  if (!editions) return null;
  const { empty, done } = t.followUps;
  if (editions.some(wasHeld)) return <EmptyState title={done.title} text={done.text} />;
  return (
    <EmptyState
      title={empty.title}
      text={empty.text}
      action={
        <Button variant="outlined" onClick={() => go({ screen: 'editions' })}>
          {empty.action}
        </Button>
      }
    />
  );
}
