import { Typography } from '@mui/material';
import { kindsOf } from '../../domain/timings';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { CueTimes } from './CueTimes';
import { EditionTimes } from './EditionTimes';
import { KindTimes } from './KindTimes';
import { NoTimes } from './NoTimes';
import type { After } from './useAfter';

/** More than this over its time is told as running over, in ms. */
const noticedMs = 15_000;

/** Where the time of an evening went, and where it goes over the evenings. */
export function TimesPart({ after, onType }: { readonly after: After; readonly onType: () => void }) {
  const t = useTexts();
  const { facts, told, past } = after;
  const words = t.after.times;
  if (facts.run.spans.length === 0) return <NoTimes onType={onType} />;
  const done = told.cues.filter((cue) => cue.actualMs !== null);
  const over = done.filter((cue) => (cue.lostMs ?? 0) > noticedMs).length;
  const kinds = kindsOf(past.map((one) => one.told));
  return (
    <>
      <Section title={words.kinds}>
        <Typography color="textSecondary" sx={{ mb: 3, maxWidth: '70ch' }}>
          {words.most(told.kinds[0])}
        </Typography>
        <KindTimes kinds={told.kinds} label={words.kindTable} />
      </Section>
      <Section title={words.title}>
        <Typography color="textSecondary" sx={{ mb: 3, maxWidth: '70ch' }}>
          {words.perCue(over, done.length)}
        </Typography>
        <CueTimes facts={facts} told={told} />
      </Section>
      <Section title={words.over}>
        <Typography color="textSecondary" sx={{ mb: 3, maxWidth: '70ch' }}>
          {past.length < 2 ? words.overNone : words.overMost(kinds[0], past.length)}
        </Typography>
        {past.length >= 2 && (
          <>
            <EditionTimes past={past} />
            <KindTimes kinds={kinds} label={words.overTable} withMedians />
          </>
        )}
      </Section>
    </>
  );
}
