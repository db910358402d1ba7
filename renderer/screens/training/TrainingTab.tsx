import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { EditionDetail } from '../../data/editions';
import { addTraining, trainingDetail } from '../../data/trainings';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { longDate } from '../../ui/dates';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Page';
import { Suggestion } from '../editions/Suggestion';
import { MailPanel } from '../mail/MailPanel';
import { useAct } from '../shell/useAct';
import { PresencePart } from './PresencePart';
import { ReadyPart } from './ReadyPart';
import { SessionForm } from './SessionForm';

interface TrainingTabProps {
  readonly detail: EditionDetail;
  readonly today: string;
  /** Where a panel goes: beside the page. */
  readonly side: HTMLElement | null;
}

/** The pitch trainings of an edition: when they are, who comes, and what every pitch still lacks for the stage. */
export default function TrainingTab({ detail, side }: TrainingTabProps) {
  const t = useTexts();
  const run = useAct();
  const { edition } = detail.lineUp;
  const found = useLive(() => trainingDetail(edition.id), [edition.id]);
  const [mailIds, setMailIds] = useState<readonly string[] | null>(null);
  if (!found) return null;
  const words = t.training;
  const { sessions, pitches } = found;
  const { trainingDate, trainingPlace } = edition;
  const add = (values = {}) => void run(() => addTraining(edition.id, values));
  const addButton = (
    <Button variant="outlined" onClick={() => add()}>
      {words.add}
    </Button>
  );
  return (
    <>
      {sessions.length === 0 && trainingDate !== null && (
        <Suggestion text={words.fromEdition(t.mail.at(longDate(trainingDate, t.language), '', trainingPlace))}>
          <Button variant="outlined" onClick={() => add({ date: trainingDate, place: trainingPlace })}>
            {words.record}
          </Button>
        </Suggestion>
      )}
      {sessions.length === 0 ? (
        <EmptyState title={words.empty} text={words.emptyText} action={addButton} />
      ) : (
        <Section title={words.sessions} action={addButton}>
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
            {sessions.map((session, at) => (
              <SessionForm
                key={session.id}
                session={session}
                name={words.session(at + 1, sessions.length)}
                evening={edition.date}
              />
            ))}
          </Box>
        </Section>
      )}
      {sessions.length > 0 && <PresencePart detail={found} onMail={setMailIds} />}
      {pitches.length > 0 && <ReadyPart detail={found} today={edition.date} />}
      {mailIds &&
        side &&
        createPortal(
          <MailPanel key={mailIds.join()} pitchIds={mailIds} kind="training" onClose={() => setMailIds(null)} />,
          side,
        )}
    </>
  );
}
