import { Box, Button, Typography } from '@mui/material';
import { addCollaboration, collaborationsOfPartner, collaborationsOfPitch } from '../../data/collaborations';
import { one } from '../../data/records';
import { useLive } from '../../data/useLive';
import type { Offer } from '../../domain/offer';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';
import { CollaborationRow } from './CollaborationRow';

interface BecameCollaborationProps {
  readonly offer: Offer;
  readonly pitchTitle: string;
}

/** Once an offer was delivered: whether something lasting came of it, and what. */
export function BecameCollaboration({ offer, pitchTitle }: BecameCollaborationProps) {
  const t = useTexts();
  const words = t.help.collaborations;
  const run = useAct();
  const { partnerId, pitchId } = offer;
  const lines = useLive(async () => {
    const known =
      pitchId !== null ? await collaborationsOfPitch(pitchId) : await collaborationsOfPartner(partnerId ?? '');
    return known.filter(({ collaboration }) => collaboration.partnerId === partnerId);
  }, [pitchId, partnerId]);
  if (offer.status !== 'delivered' || !lines || (partnerId === null && pitchId === null)) return null;
  const record = async () => {
    const partner = partnerId === null ? undefined : await one('partners', partnerId);
    const name = words.suggestion(partner?.name || offer.from, pitchTitle) || words.title;
    await run(() => addCollaboration({ name, pitchId, partnerId, since: offer.deliveredOn }));
  };
  return (
    <Box component="section" aria-label={words.title} sx={{ mb: 6, p: 4, borderRadius: 1, bgcolor: 'sunken' }}>
      {lines.length === 0 ? (
        <>
          <Typography variant="h3">{words.ask}</Typography>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
            {words.askHint}
          </Typography>
          <Button size="small" variant="outlined" onClick={() => void record()}>
            {words.yes}
          </Button>
        </>
      ) : (
        <>
          <Typography variant="h3" sx={{ mb: 3 }}>
            {words.title}
          </Typography>
          {lines.map((line) => (
            <CollaborationRow key={line.collaboration.id} line={line} />
          ))}
        </>
      )}
    </Box>
  );
}
