import { Box, Typography } from '@mui/material';
import type { EditionDetail } from '../../data/editions';
import { outcomeTally } from '../../domain/balance';
import { choices } from '../../domain/choices';
import { costPerPitch, wasHeld } from '../../domain/edition';
import { doubtsOf } from '../../domain/editionDoubts';
import { indicators, recordsOf } from '../../domain/indicators';
import { euros } from '../../domain/money';
import { useTexts } from '../../texts/useTexts';
import { LabelledBars } from '../../ui/LabelledBars';
import { Section } from '../../ui/Page';
import { ContributionsPart } from './ContributionsPart';
import { gradeText } from './columns';
import { FactField } from './FactField';
import { NotPitched } from './NotPitched';

interface FiguresTabProps {
  readonly detail: EditionDetail;
  readonly today: string;
}

const columns = { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 4, rowGap: 5, maxWidth: 560 } as const;

/** The figures of an edition: what is filled in, what follows from it, and what became of its pitches. */
export function FiguresTab({ detail, today }: FiguresTabProps) {
  const t = useTexts();
  const { lineUp, venue, lines } = detail;
  const { edition, otherEditions } = lineUp;
  const doubts = doubtsOf(edition, { otherEditions, venue, today });
  const pitched = lines.filter((line) => line.pitch.stage === 'pitched');
  const tally = outcomeTally(
    pitched.map((line) => line.outcome),
    choices.outcome,
  );
  const good = pitched.filter((line) => ['realised', 'advanced'].includes(line.outcome)).length;
  const facts = { edition, doubts };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 10 }}>
      <Box sx={{ flex: '1 1 440px', minWidth: 0 }}>
        <Section title={t.editions.figures.visitors}>
          <Box sx={columns}>
            <FactField {...facts} field="attendance" {...hintOf(fullness(detail, t))} />
            <FactField {...facts} field="statedPitches" hint={t.editions.figures.statedHint(pitched.length)} />
            <FactField {...facts} field="grade" hint={t.editions.figures.gradeHint} />
            <FactField {...facts} field="gradeCount" hint={t.editions.figures.formsHint} />
          </Box>
          <Sentences all={[averageText(detail, today, t)]} />
        </Section>
        <Section title={t.editions.figures.money}>
          <Box sx={columns}>
            <FactField {...facts} field="budgetCents" />
            <FactField {...facts} field="costCents" />
          </Box>
          <Sentences all={moneyTexts(detail, pitched.length, t)} />
        </Section>
        <ContributionsPart edition={edition} />
      </Box>
      <Box sx={{ flex: '1 1 360px', maxWidth: 520 }}>
        <Section title={t.editions.figures.outcomes}>
          {wasHeld(edition) && <NotPitched editionId={edition.id} lines={lines} />}
          <Typography color="textSecondary" sx={{ mb: 4 }}>
            {pitched.length > 0
              ? t.editions.figures.outcomesSentence(good, pitched.length)
              : t.editions.figures.outcomesNone}
          </Typography>
          <LabelledBars
            label={t.editions.figures.outcomes}
            bars={tally.map(({ outcome, n }) => ({ label: t.choices.outcome[outcome], n }))}
          />
        </Section>
      </Box>
    </Box>
  );
}

type Words = ReturnType<typeof useTexts>;

const hintOf = (hint: string) => (hint ? { hint } : {});

function Sentences({ all }: { readonly all: readonly string[] }) {
  return all.filter(Boolean).map((sentence) => (
    <Typography key={sentence} sx={{ mt: 3 }}>
      {sentence}
    </Typography>
  ));
}

function fullness({ lineUp: { edition }, venue }: EditionDetail, t: Words): string {
  const capacity = venue?.capacity ?? null;
  if (edition.attendance === null || !capacity || edition.attendance > capacity) return '';
  return t.editions.figures.full(Math.round((edition.attendance / capacity) * 100), capacity);
}

function averageText({ lineUp }: EditionDetail, today: string, t: Words): string {
  const { edition, otherEditions } = lineUp;
  const graded = [edition, ...otherEditions].filter((e) => wasHeld(e) && e.grade !== null && e.gradeCount);
  if (graded.length < 2 || edition.grade === null) return '';
  // Only editions matter to the grade; the year is of no concern to how it is weighed.
  const empty = { pitches: [], speakers: [], pitchers: [], asks: [], gifts: [], outcomes: [], offers: [], years: [] };
  const figure = indicators.grade({ ...recordsOf({ editions: [], ...empty }, 0, today), editions: graded });
  return figure.value === null
    ? ''
    : t.editions.figures.average(gradeText(Math.round(figure.value * 10) / 10, t), figure.n ?? 0);
}

function moneyTexts({ lineUp: { edition } }: EditionDetail, pitched: number, t: Words): string[] {
  const each = costPerPitch(edition, pitched);
  const left =
    edition.budgetCents === null || edition.costCents === null ? null : edition.budgetCents - edition.costCents;
  return [
    each ? t.editions.figures.perPitch(euros(each.cents), each.over, each.isCounted) : '',
    left === null
      ? ''
      : left === 0
        ? t.editions.figures.exact
        : left > 0
          ? t.editions.figures.under(euros(left))
          : t.editions.figures.over(euros(-left)),
  ];
}
