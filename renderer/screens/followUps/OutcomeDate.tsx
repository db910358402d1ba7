import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, Button, Typography } from '@mui/material';
import { savePart } from '../../data/pitches';
import { now } from '../../data/records';
import { misfit, type Row } from '../../domain/nouns';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { TypedInput } from '../../ui/inputs';
import { useAct } from '../shell/useAct';

interface OutcomeDateProps {
  readonly outcome: Row<'outcomes'>;
  /** The date of the evening; null when there is none. */
  readonly evening: string | null;
}

/** When an outcome became known: never in the future; before the evening it asks which of two is right. */
export function OutcomeDate({ outcome, evening }: OutcomeDateProps) {
  const t = useTexts();
  const run = useAct();
  const words = t.followUps.story;
  const today = dateAt(now());
  const { id, date } = outcome;
  const keep = (changes: Parameters<typeof savePart<'outcomes'>>[2]) =>
    run(() => savePart('outcomes', id, changes), { rethrow: true });
  const isEarly = date !== null && evening !== null && date < evening;
  return (
    <>
      <TypedInput<string | null>
        type="date"
        label={t.fields.outcomes.date}
        value={date}
        write={(stored) => stored ?? ''}
        read={(typed) => {
          if (typed > today) return { problem: words.future };
          return misfit('outcomes', 'date', typed || null)
            ? { problem: t.shell.misfits.date }
            : { value: typed || null };
        }}
        save={(value) => keep({ date: value })}
      />
      {isEarly && (
        <Box
          role="status"
          sx={{
            gridColumn: '1 / -1',
            p: 3,
            borderRadius: 1,
            bgcolor: 'attention',
            color: 'onAttention',
            display: 'grid',
            gap: 2,
          }}
        >
          <Typography variant="body2" sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
            <WarningIcon fontSize="small" aria-hidden />
            {words.before(digitDate(evening))}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
            {evening <= today && (
              <Button
                size="small"
                color="inherit"
                variant="outlined"
                onClick={() => void keep({ date: evening }).catch(() => {})}
              >
                {words.onEvening(digitDate(evening))}
              </Button>
            )}
            <Button
              size="small"
              color="inherit"
              variant="outlined"
              // Without a date it counts as the oldest that is known of the idea.
              onClick={() => {
                const said = words.knownSource(digitDate(date));
                const source = [outcome.source, said].filter(Boolean).join(', ').slice(0, 200);
                void keep({ date: null, source }).catch(() => {});
              }}
            >
              {words.known}
            </Button>
          </Box>
        </Box>
      )}
    </>
  );
}
