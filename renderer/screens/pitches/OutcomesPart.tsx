import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, Typography } from '@mui/material';
import { type PitchDetail, savePart } from '../../data/pitches';
import { now, one } from '../../data/records';
import { useLive } from '../../data/useLive';
import type { Changes } from '../../domain/nouns';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { RecordField } from '../record/RecordField';
import { AddButton, PanelPart, PartRow, SideBySide } from './PanelPart';
import { useParts } from './useParts';

/** What became of the idea, newest first: a history, as an idea of years ago may still come true. */
export function OutcomesPart({ pitch, outcomes }: Pick<PitchDetail, 'pitch' | 'outcomes'>) {
  const t = useTexts();
  const evening = useLive(
    async () => (pitch.editionId === null ? null : ((await one('editions', pitch.editionId))?.date ?? null)),
    [pitch.editionId],
  );
  const { list, add, remove } = useParts(
    'outcomes',
    pitch.id,
    outcomes.map((outcome) => outcome.id),
  );
  return (
    <PanelPart title={t.pitches.parts.outcomes} empty={outcomes.length === 0 ? t.pitches.noOutcomes : undefined}>
      <Box ref={list} sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        {outcomes.map((outcome) => {
          const fields = {
            row: outcome,
            save: (changes: Changes<'outcomes'>) => savePart('outcomes', outcome.id, changes),
          };
          const tooEarly = evening && outcome.date !== null && outcome.date < evening;
          return (
            <PartRow
              key={outcome.id}
              removeLabel={t.pitches.remove(t.pitches.outcome)}
              onRemove={() => void remove(outcome.id, t.choices.outcome[outcome.outcome])}
            >
              <SideBySide>
                <RecordField table="outcomes" {...fields} field="outcome" />
                <RecordField table="outcomes" {...fields} field="date" />
              </SideBySide>
              {tooEarly && (
                <Typography
                  variant="caption"
                  role="status"
                  sx={{
                    display: 'flex',
                    gap: 2,
                    alignItems: 'flex-start',
                    p: 2,
                    borderRadius: 1,
                    bgcolor: 'attention',
                    color: 'onAttention',
                  }}
                >
                  <WarningIcon fontSize="small" aria-hidden />
                  {t.pitches.outcomeBefore(digitDate(evening))}
                </Typography>
              )}
              <RecordField table="outcomes" {...fields} field="source" />
              <RecordField table="outcomes" {...fields} field="notes" />
            </PartRow>
          );
        })}
      </Box>
      <AddButton label={t.pitches.addOutcome} onClick={() => void add({ date: dateAt(now()) })} />
    </PanelPart>
  );
}
