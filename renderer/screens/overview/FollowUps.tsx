import { Box, Typography } from '@mui/material';
import { type FollowUp, followUps } from '../../data/offers';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { shortDate } from '../../ui/dates';
import { Section } from '../../ui/Page';
import { OfferPitch } from '../network/OfferPitch';
import { OfferStatus } from '../network/OfferStatus';

/** More than these is a list, not a reminder. */
const most = 5;

/** Offers that wait for someone of the team, the longest due first; nothing when there are none. */
export function FollowUps({ today }: { readonly today: string }) {
  const t = useTexts();
  const found = useLive(() => followUps(most), []);
  if (!found || found.all === 0) return null;
  return (
    <Section title={t.overview.followUps}>
      <Box
        component="ul"
        aria-label={t.overview.followUps}
        sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}
      >
        {found.first.map((line) => (
          <FollowUpLine key={line.offer.id} line={line} today={today} />
        ))}
      </Box>
      {found.all > most && (
        <Typography color="textSecondary" sx={{ mt: 2 }}>
          {t.overview.moreFollowUps(found.all - most)}
        </Typography>
      )}
    </Section>
  );
}

function FollowUpLine({ line: { offer, pitchTitle }, today }: { readonly line: FollowUp; readonly today: string }) {
  const t = useTexts();
  const what = offer.text || t.choices.helpKind[offer.kind];
  const due = offer.followUpOn ?? today;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '128px 1fr auto',
        gap: 3,
        alignItems: 'start',
        borderBottom: 1,
        borderColor: 'divider',
        py: 2,
      }}
    >
      <Typography sx={{ color: due <= today ? 'text.primary' : 'text.secondary' }}>
        {shortDate(due, t.language)}
      </Typography>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography>{what}</Typography>
        <Typography variant="body2" color="textSecondary">
          <OfferPitch offer={offer} pitchTitle={pitchTitle} />
        </Typography>
      </Box>
      <OfferStatus offer={offer} />
    </Box>
  );
}
