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

interface ConversationProps {
  readonly detail: FollowUpDetail;
  readonly firstRef: RefObject<HTMLTextAreaElement | null>;
  readonly onSaved: () => void;
  /** Two columns, where there is room: the form beside what one wants to see. */
  readonly wide?: boolean;
}

const column = { display: 'grid', gap: 5, alignContent: 'start', minWidth: 0 } as const;

/** Everything at hand while one talks to someone: who, about what, the form, and what was said before. */
export function Conversation({ detail, firstRef, onSaved, wide = false }: ConversationProps) {
  const form = <ConversationForm detail={detail} onSaved={onSaved} firstRef={firstRef} />;
  const who = (
    <>
      <People people={detail.people} />
      <About detail={detail} />
    </>
  );
  if (wide)
    return (
      <Box sx={{ display: 'grid', gridTemplateColumns: '3fr 2fr', gap: 8 }}>
        <Box sx={column}>{form}</Box>
        <Box sx={column}>
          {who}
          <Before detail={detail} />
        </Box>
      </Box>
    );
  return (
    <Box sx={{ ...column, pt: 1 }}>
      {who}
      {form}
      <Before detail={detail} />
    </Box>
  );
}

/** When and by whom it is to be done, and what was said before. */
function Before({ detail: { due, held, pitch, offer, edition } }: Pick<ConversationProps, 'detail'>) {
  const t = useTexts();
  const words = t.followUps.panel;
  const moments = useMemo(
    () => momentsOf({ held, outcomes: offer ? [] : (pitch?.outcomes ?? []), edition }, t),
    [held, pitch, offer, edition, t],
  );
  return (
    <>
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
    </>
  );
}
