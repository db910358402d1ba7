import { Box, Button, Typography } from '@mui/material';
import type { FollowUpDetail } from '../../data/followUpDetail';
import { inviteLookBack, lookBacksOf } from '../../data/lookBacks';
import { useLive } from '../../data/useLive';
import { refusal } from '../../domain/lookBacks';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { editionText } from './dueWords';

/** Where a pitch was asked to look back, and the way to ask it for the evening that comes. */
export function LookBackPart({ detail: { pitch, lookBackAt, today } }: { readonly detail: FollowUpDetail }) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const words = t.followUps.part;
  const id = pitch?.pitch.id ?? '';
  const asked = useLive(() => lookBacksOf(id), [id]);
  if (!pitch || !asked) return null;
  const people = pitch.speakers.map(({ pitcher }) => pitcher.id);
  const isRefused =
    people.length > 0 && people.every((one) => refusal(pitch.consents, one, 'invitations', today) !== null);
  const ask = async (editionId: string, name: string) => {
    if (await run(() => inviteLookBack(editionId, id).then(() => true))) await tellUndo(words.invited(name));
  };
  const canAsk = lookBackAt && pitch.pitch.stage === 'pitched';
  const coming = lookBackAt ? editionText(lookBackAt, t) : '';
  return (
    <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
      {asked.map(({ lookBack, edition }) => (
        <Typography key={lookBack.id} variant="body2">
          {words.asked(
            editionText(edition, t),
            lookBack.presence === 'absent' ? t.followUps.lookBacks.absent : t.choices.presence[lookBack.presence],
          )}
        </Typography>
      ))}
      {canAsk && isRefused && (
        <Typography variant="body2" color="textSecondary">
          {t.followUps.lookBacks.refused}
        </Typography>
      )}
      {canAsk && !isRefused && (
        <Button size="small" onClick={() => void ask(lookBackAt.id, coming)} sx={{ ml: -2, px: 2 }}>
          {words.ask} · {coming}
        </Button>
      )}
    </Box>
  );
}
