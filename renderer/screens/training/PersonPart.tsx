import NoFilmIcon from '@mui/icons-material/VideocamOffOutlined';
import FilmIcon from '@mui/icons-material/VideocamOutlined';
import { Box, Link, Typography } from '@mui/material';
import { savePitcher } from '../../data/pitches';
import { saveTrainee, type TrainingDetail } from '../../data/trainings';
import { isAllowed } from '../../domain/consent';
import type { Changes, Row } from '../../domain/nouns';
import { fullName } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import { RecordField } from '../record/RecordField';
import { hashOf } from '../shell/route';

interface PersonPartProps {
  readonly pitcher: Row<'pitchers'>;
  readonly pitchId: string;
  readonly detail: TrainingDetail;
  readonly today: string;
}

const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  gap: 3,
  alignItems: 'start',
} as const;

/** What the presenter says of a pitcher, what they wish for on stage, and what was noted at the trainings. */
export function PersonPart({ pitcher, pitchId, detail, today }: PersonPartProps) {
  const t = useTexts();
  const words = t.training;
  const { consents, sessions, trainees } = detail;
  const fields = { row: pitcher, save: (changes: Changes<'pitchers'>) => savePitcher(pitcher.id, changes) };
  const isAsked = consents.some(
    (one) => one.subjectId === pitcher.id && one.purpose === 'video' && one.answer !== 'notAsked',
  );
  const filming = !isAsked ? 'notAsked' : isAllowed(consents, pitcher.id, 'video', today) ? 'yes' : 'no';
  const Film = filming === 'yes' ? FilmIcon : NoFilmIcon;
  return (
    <Box role="group" aria-label={fullName(pitcher)} sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
      <Typography variant="h3">{fullName(pitcher) || t.pitches.people.nameless}</Typography>
      <Box sx={{ ...grid, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)' }}>
        <RecordField table="pitchers" {...fields} field="pronunciation" />
        <RecordField table="pitchers" {...fields} field="introduction" />
      </Box>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {words.wishes}
      </Typography>
      <Box sx={grid}>
        <RecordField table="pitchers" {...fields} field="interpreter" />
        <RecordField table="pitchers" {...fields} field="extraTimeMs" />
        <RecordField table="pitchers" {...fields} field="calmStage" />
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Film fontSize="small" sx={{ color: 'text.secondary' }} />
        <Typography variant="body2">{words.filming[filming]}</Typography>
        <Link href={hashOf({ screen: 'pitches', id: pitchId })} variant="body2">
          {words.toConsents}
        </Link>
      </Box>
      {sessions.map((session, at) => {
        const trainee = trainees.find((one) => one.trainingId === session.id && one.pitcherId === pitcher.id);
        return (
          trainee && (
            <RecordField
              key={session.id}
              table="trainees"
              row={trainee}
              field="notes"
              label={words.notes(words.session(at + 1, sessions.length).toLowerCase())}
              save={(changes) => saveTrainee(trainee.id, changes)}
            />
          )
        );
      })}
    </Box>
  );
}
