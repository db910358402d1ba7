import { Box, Typography } from '@mui/material';
import { saveYear } from '../../data/years';
import { usualTerms } from '../../domain/followUpsDue';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { RecordField } from '../record/RecordField';

/** When those who pitched are called after an evening of a year; what is left empty is as usual. */
export function FollowUpTerms({ year, row }: { readonly year: number; readonly row: Row<'years'> }) {
  const t = useTexts();
  const words = t.followUps.terms;
  const weeks = row.followUpWeeks ?? usualTerms.weeks;
  const months = row.followUpMonths ?? usualTerms.months;
  const last = row.lastFollowUpMonths ?? usualTerms.lastMonths;
  const weeksInMonth = 52 / 12;
  const isInOrder = weeks < months * weeksInMonth && months < last;
  const fields = [
    ['followUpWeeks', words.usual(usualTerms.weeks, 'weeks')],
    ['followUpMonths', words.usual(usualTerms.months, 'months')],
    ['lastFollowUpMonths', words.usual(usualTerms.lastMonths, 'months')],
  ] as const;
  return (
    <>
      <Typography sx={{ mb: 4, maxWidth: '70ch' }}>{words.sentence(weeks, months, last)}</Typography>
      <Box
        sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))', gap: 4, maxWidth: 860 }}
      >
        {fields.map(([field, hint]) => (
          <RecordField
            key={field}
            table="years"
            row={row}
            field={field}
            hint={hint}
            save={(changes) => saveYear(year, changes)}
          />
        ))}
      </Box>
      {!isInOrder && (
        <Typography role="status" color="error" variant="body2" sx={{ mt: 2 }}>
          {words.outOfOrder}
        </Typography>
      )}
    </>
  );
}
