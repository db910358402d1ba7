import { Box, Typography } from '@mui/material';
import type { PartnerDetail } from '../../data/network';
import { euros } from '../../domain/money';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { OfferPitch } from './OfferPitch';
import { OfferStatus } from './OfferStatus';

type OfferOfPartner = PartnerDetail['offers'][number];

/** What a partner offered, to which pitch, and how far it is: the status is changed in place. */
export function PartnerOffers({ offers }: { readonly offers: readonly OfferOfPartner[] }) {
  const t = useTexts();
  return (
    <Section title={t.network.offers}>
      {offers.length === 0 ? (
        <Typography color="textSecondary">{t.network.noOffers}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {offers.map((line) => (
            <OfferLine key={line.offer.id} line={line} />
          ))}
        </Box>
      )}
    </Section>
  );
}

function OfferLine({ line: { offer, pitchTitle } }: { readonly line: OfferOfPartner }) {
  const t = useTexts();
  const kind = t.choices.helpKind[offer.kind];
  const what = offer.text || kind;
  const amount = offer.amountCents === null ? '' : euros(offer.amountCents);
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, borderBottom: 1, borderColor: 'divider', py: 2 }}
    >
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 550 }}>{what}</Typography>
        <Typography variant="body2" color="textSecondary">
          {[offer.text && kind, amount].filter(Boolean).join(' · ')}
        </Typography>
        <Typography variant="body2">
          <OfferPitch offer={offer} pitchTitle={pitchTitle} />
        </Typography>
      </Box>
      <OfferStatus offer={offer} />
    </Box>
  );
}
