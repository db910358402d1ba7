import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import { bin } from '../../data/bin';
import { saveTraining } from '../../data/trainings';
import type { Changes, Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { DoubtLine } from '../editions/DoubtLine';
import { RecordField } from '../record/RecordField';
import { useBin } from '../shell/useUndo';

interface SessionFormProps {
  readonly session: Row<'trainings'>;
  /** What it is called on this page. */
  readonly name: string;
  /** The date of the evening; null when it has none. */
  readonly evening: string | null;
}

const fields = ['date', 'startTime', 'endTime', 'place', 'trainer'] as const;
const widths = {
  date: '0 1 170px',
  startTime: '0 1 115px',
  endTime: '0 1 115px',
  place: '1 1 220px',
  trainer: '1 1 180px',
} as const;

/** When and where a training is, who leads it, and what was noted. */
export function SessionForm({ session, name, evening }: SessionFormProps) {
  const t = useTexts();
  const toBin = useBin();
  const field = { row: session, save: (changes: Changes<'trainings'>) => saveTraining(session.id, changes) };
  const isLate = session.date !== null && evening !== null && session.date > evening;
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{
        '& + &': { borderTop: 1, borderColor: 'divider', pt: 4 },
        display: 'flex',
        flexDirection: 'column',
        gap: 3,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          {name}
        </Typography>
        <Tooltip title={t.training.remove(name)}>
          <IconButton
            size="small"
            aria-label={t.training.remove(name)}
            onClick={() => void toBin(() => bin('trainings', session.id), name)}
          >
            <DeleteIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
        {fields.map((one) => (
          <Box key={one} sx={{ flex: widths[one] }}>
            <RecordField table="trainings" {...field} field={one} />
          </Box>
        ))}
      </Box>
      {isLate && <DoubtLine text={t.training.after} />}
      <RecordField table="trainings" {...field} field="notes" />
    </Box>
  );
}
