import { Box, Typography } from '@mui/material';
import { saveYear } from '../../data/years';
import { termsOf, usualTerms } from '../../domain/followUpsDue';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { RecordField } from '../record/RecordField';

/** When those who pitched are called after an evening of a year, and how long an offer may wait; empty is as usual. */
export function FollowUpTerms({ year, row }: { readonly year: number; readonly row: Row<'years'> }) {
  const words = useTexts().followUps.terms;
  const { weeks, months, lastMonths, offerWeeks, stepWeeks } = termsOf([row], year);
  const weeksInMonth = 52 / 12;
  const isInOrder = weeks < months * weeksInMonth && months < lastMonths;
  const field = (name: TermField, usual: string) => (
    <RecordField
      key={name}
      table="years"
      row={row}
      field={name}
      hint={usual}
      save={(changes) => saveYear(year, changes)}
    />
  );
  return (
    <>
      <Typography sx={{ mb: 4, maxWidth: '70ch' }}>{words.sentence(weeks, months, lastMonths)}</Typography>
      <Box sx={{ ...side, mb: 2 }}>
        {field('followUpWeeks', words.usual(usualTerms.weeks, 'weeks'))}
        {field('followUpMonths', words.usual(usualTerms.months, 'months'))}
        {field('lastFollowUpMonths', words.usual(usualTerms.lastMonths, 'months'))}
      </Box>
      {!isInOrder && (
        <Typography role="status" color="error" variant="body2">
          {words.outOfOrder}
        </Typography>
      )}
      <Typography sx={{ mt: 4, mb: 4, maxWidth: '70ch' }}>{words.offers(offerWeeks, stepWeeks)}</Typography>
      <Box sx={side}>
        {field('offerContactWeeks', words.usual(usualTerms.offerWeeks, 'weeks'))}
        {field('offerStepWeeks', words.usual(usualTerms.stepWeeks, 'weeks'))}
      </Box>
    </>
  );
}

type TermField = 'followUpWeeks' | 'followUpMonths' | 'lastFollowUpMonths' | 'offerContactWeeks' | 'offerStepWeeks';

const side = { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))', gap: 4, maxWidth: 860 };
