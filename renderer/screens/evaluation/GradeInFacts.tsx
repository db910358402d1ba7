import { Box, Button, Typography } from '@mui/material';
import { saveEdition } from '../../data/editions';
import type { Edition } from '../../domain/edition';
import { againstFacts, type GradeTally, rounded } from '../../domain/gradeTally';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { gradeText } from '../editions/columns';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { averageText } from './groups';

/** The grade that stands in the facts beside the one that the forms make: told apart, never added up. */
export function GradeInFacts({ edition, tally }: { readonly edition: Edition; readonly tally: GradeTally }) {
  const t = useTexts();
  const words = t.evaluation.facts;
  const run = useAct();
  const tellUndo = useTellUndo();
  const stands = againstFacts(edition, tally);
  if (stands === 'neither') return null;
  const counted = averageText(tally, t);
  const take = async () => {
    const grade = rounded(tally.average ?? 0);
    const done = await run(() => saveEdition(edition.id, { grade, gradeCount: tally.n }).then(() => true));
    if (done) await tellUndo(words.taken(counted));
  };
  const stated = edition.grade === null ? words.none : words.value(gradeText(edition.grade, t), edition.gradeCount);
  return (
    <Section title={words.title}>
      <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 10, rowGap: 4 }}>
        <Figure label={words.stated} value={stated} />
        <Figure label={words.counted} value={tally.n === 0 ? words.noneCounted : words.value(counted, tally.n)} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 2, mt: 3 }}>
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '70ch' }}>
          {words[stands]}
        </Typography>
        {(stands === 'countedOnly' || stands === 'differs') && (
          <Button variant="outlined" onClick={() => void take()}>
            {words.take(counted, tally.n)}
          </Button>
        )}
      </Box>
    </Section>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end', maxWidth: 320 }}>
      <Typography component="dt" variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Typography component="dd" sx={{ m: 0, fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.3 }}>
        {value}
      </Typography>
    </Box>
  );
}
