import { Alert, Box, Typography } from '@mui/material';
import type { EveningFacts } from '../../domain/eveningFacts';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { ChapterList } from './ChapterList';
import { NoTimes } from './NoTimes';
import { SyncPointFields } from './SyncPointFields';
import { useVideo, type Video } from './useVideo';

interface VideoPartProps {
  readonly facts: EveningFacts;
  readonly onType: () => void;
}

/** The chapters of the video, and where the video begins. */
export function VideoPart({ facts, onType }: VideoPartProps) {
  const t = useTexts();
  const video = useVideo(facts);
  if (facts.run.spans.length === 0) return <NoTimes onType={onType} />;
  return (
    <>
      <Section title={t.after.video.zero}>
        <Zero video={video} />
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4, maxWidth: 640, mt: 4 }}>
          {([0, 1] as const).map((at) => (
            <SyncPointFields key={video.places[at].cueId || at} at={at} facts={facts} video={video} />
          ))}
          <Typography variant="caption" color="textSecondary">
            {t.after.video.pointsHint}
          </Typography>
        </Box>
      </Section>
      {video.chapters && (
        <Section title={t.after.video.title}>
          <ChapterList chapters={video.chapters} />
        </Section>
      )}
    </>
  );
}

function Zero({ video: { way, problem } }: { readonly video: Video }) {
  const t = useTexts();
  const { by, problems } = t.after.video;
  const percent = (speed: number) =>
    speed.toLocaleString(t.language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 2 });
  if (problem)
    return (
      <Alert severity={problem.code === 'noZero' ? 'info' : 'warning'} sx={{ maxWidth: 640 }}>
        {problem.code === 'unlikelySpeed' ? problems.unlikelySpeed(percent(problem.speed)) : problems[problem.code]}
      </Alert>
    );
  if (!way) return null;
  return (
    <Typography color="textSecondary" sx={{ maxWidth: '70ch' }} role="status">
      {way.by === 'twoPoints' ? by.twoPoints(percent(way.speed)) : by[way.by]}
    </Typography>
  );
}
