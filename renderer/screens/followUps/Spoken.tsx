import { Box, Typography } from '@mui/material';
import { type RefObject, useMemo } from 'react';
import type { FollowUpDetail } from '../../data/followUpDetail';
import { useTexts } from '../../texts/useTexts';
import { About } from './About';
import { ConversationForm } from './ConversationForm';
import { momentsOf } from './moments';
import { People } from './People';
import { Planning } from './Planning';
import { Timeline } from './Timeline';

interface SpokenProps {
  readonly detail: FollowUpDetail;
  readonly firstRef: RefObject<HTMLTextAreaElement | null>;
  readonly onSaved: () => void;
}

/** Everything at hand while one talks to someone: who, about what, the form, and what was said before. */
export function Spoken({ detail, firstRef, onSaved }: SpokenProps) {
  const t = useTexts();
  const words = t.followUps.panel;
  const { due, held, pitch, offer, edition, people } = detail;
  const moments = useMemo(
    () => momentsOf({ held, outcomes: offer ? [] : (pitch?.outcomes ?? []), edition }, t),
    [held, pitch, offer, edition, t],
  );
  return (
    <Box sx={{ display: 'grid', gap: 5, pt: 1 }}>
      <People people={people} />
      <About detail={detail} />
      <ConversationForm detail={detail} onSaved={onSaved} firstRef={firstRef} />
      {due ? (
        <Planning key={due.dueOn} due={due} />
      ) : (
        <Typography variant="body2" color="textSecondary">
          {words.notDue}
        </Typography>
      )}
      <Box component="section">
        <Typography variant="h3" sx={{ borderTop: 1, borderColor: 'divider', pt: 4, mb: 3 }}>
          {words.history}
        </Typography>
        {held.length === 0 && (
          <Typography variant="body2" color="textSecondary" sx={{ mb: 3 }}>
            {words.noHistory}
          </Typography>
        )}
        <Timeline label={words.history} moments={moments} />
      </Box>
    </Box>
  );
}
