import { Box, Button, Typography } from '@mui/material';
import type { EditionDetail } from '../../data/editions';
import { formsOf } from '../../data/evaluations';
import { improvementsFoundAt } from '../../data/improvements';
import { useLive } from '../../data/useLive';
import { gradeTally } from '../../domain/gradeTally';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { hashOf } from '../shell/route';
import { FormEntry } from './FormEntry';
import { GradeInFacts } from './GradeInFacts';
import { GroupGrades } from './GroupGrades';
import { averageText } from './groups';
import { Improvements } from './Improvements';
import { PlannedTimes } from './PlannedTimes';
import { entryPart } from './places';
import { Trend } from './Trend';

interface EvaluationTabProps {
  readonly detail: EditionDetail;
  readonly today: string;
  /** The part of the address after the edition. */
  readonly part: string | null;
  /** Where a panel goes: beside the page. */
  readonly side: HTMLElement | null;
}

/** What people thought of an edition, what can be better, and where its time went. */
export default function EvaluationTab({ detail: { lineUp }, part, side }: EvaluationTabProps) {
  const t = useTexts();
  const words = t.evaluation;
  const { edition } = lineUp;
  const { id } = edition;
  const forms = useLive(() => formsOf(id), [id]);
  const improvements = useLive(() => improvementsFoundAt(id), [id]);
  if (!forms || !improvements) return null;
  if (part === entryPart) return <FormEntry editionId={id} forms={forms} side={side} />;
  const tally = gradeTally(forms);
  const enter = (
    <Button variant="contained" href={hashOf({ screen: 'editions', id, part: entryPart })}>
      {words.enter}
    </Button>
  );
  return (
    <>
      {forms.length === 0 ? (
        <EmptyState title={words.empty} text={words.emptyText} action={enter} />
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4, mb: 8 }}>
          <Typography sx={{ flex: 1, minWidth: 0 }}>{words.count(forms.length, averageText(tally, t))}.</Typography>
          {enter}
        </Box>
      )}
      <Trend />
      <GradeInFacts edition={edition} tally={tally} />
      {forms.length > 0 && <GroupGrades forms={forms} improvements={improvements} />}
      <Improvements
        editionId={id}
        editions={[edition, ...lineUp.otherEditions]}
        improvements={improvements}
        side={side}
      />
      <PlannedTimes editionId={id} />
    </>
  );
}
