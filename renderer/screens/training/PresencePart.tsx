import { Button, Typography } from '@mui/material';
import { inviteTrainees, type Presence, setTrainee, type TrainingDetail } from '../../data/trainings';
import { fullName } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { PresenceGrid } from './PresenceGrid';

interface PresencePartProps {
  readonly detail: TrainingDetail;
  readonly onMail: (pitchIds: readonly string[]) => void;
}

/** Who of the line-up comes, and came, to each training. */
export function PresencePart({ detail, onMail }: PresencePartProps) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const words = t.training;
  const { sessions, trainees, pitches } = detail;
  const people = [...new Map(pitches.flatMap(({ pitchers }) => pitchers).map((one) => [one.id, one])).values()];
  const set = async (trainingId: string, pitcherId: string, presence: Presence | null) => {
    const moved = await run(() => setTrainee(trainingId, pitcherId, presence));
    const person = people.find(({ id }) => id === pitcherId);
    const name = (person && fullName(person)) || t.pitches.people.nameless;
    if (moved) await tellUndo(words.nowTrained(name));
    else if (moved === 0 && presence === null) await tellUndo(words.cleared(name));
  };
  const invitable = sessions.map((session, at) => {
    const known = new Set(trainees.filter((one) => one.trainingId === session.id).map((one) => one.pitcherId));
    const ids = people.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    return { session, ids, name: words.session(at + 1, sessions.length).toLowerCase() };
  });
  return (
    <Section
      title={words.who}
      action={
        people.length > 0 && (
          <Button size="small" variant="outlined" onClick={() => onMail(pitches.map(({ pitch }) => pitch.id))}>
            {words.mail}
          </Button>
        )
      }
    >
      {people.length === 0 ? (
        <Typography color="textSecondary">{words.nobody}</Typography>
      ) : (
        <>
          <PresenceGrid
            people={people}
            sessions={sessions}
            trainees={trainees}
            onSet={(...cell) => void set(...cell)}
          />
          {invitable
            .filter(({ ids }) => ids.length > 0)
            .map(({ session, ids, name }) => (
              <Button
                key={session.id}
                size="small"
                sx={{ mt: 2, mr: 2 }}
                onClick={() => void run(() => inviteTrainees(session.id, ids))}
              >
                {sessions.length === 1 ? words.inviteAll(ids.length) : words.inviteFor(ids.length, name)}
              </Button>
            ))}
        </>
      )}
    </Section>
  );
}
