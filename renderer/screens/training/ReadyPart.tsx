import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { now } from '../../data/records';
import type { TrainingDetail } from '../../data/trainings';
import { dateAt } from '../../domain/time';
import { missingForStage } from '../../domain/training';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { TrainingCard } from './TrainingCard';

interface ReadyPartProps {
  readonly detail: TrainingDetail;
  /** The day for which consent is judged: the evening, when it has a date. */
  readonly today: string | null;
}

/** What the presenter and the stage need of every pitch, and what of it is still missing. */
export function ReadyPart({ detail, today }: ReadyPartProps) {
  const t = useTexts();
  const [openId, setOpen] = useState<string | null>(null);
  const { pitches, consents } = detail;
  const missing = missingForStage(pitches, consents);
  return (
    <Section title={t.training.ready}>
      <Box role="status" sx={{ mb: 3 }}>
        {missing.length === 0 && <Typography>{t.training.allReady}</Typography>}
        {missing.map(({ need, n }) => (
          <Typography key={need}>{t.training.missing[need](n)}</Typography>
        ))}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
        {pitches.map((trained) => (
          <TrainingCard
            key={trained.pitch.id}
            trained={trained}
            detail={detail}
            today={today ?? dateAt(now())}
            isOpen={openId === trained.pitch.id}
            onFold={() => setOpen(openId === trained.pitch.id ? null : trained.pitch.id)}
          />
        ))}
      </Box>
    </Section>
  );
}
