import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import CircleIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Box, Button, Typography } from '@mui/material';
import { now } from '../../data/records';
import { nextStep, type Offer, offerDoubts, offerSteps } from '../../domain/offer';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { DoubtLine } from '../editions/DoubtLine';
import { NextStep, useMoveOffer } from './NextStep';

/** How far an offer is: its steps with their dates, the next one a click away, and what is odd about the dates. */
export function OfferSteps({ offer }: { readonly offer: Offer }) {
  const t = useTexts();
  const words = t.help.offers;
  const move = useMoveOffer();
  const at = offerSteps.findIndex(([status]) => status === offer.status);
  const hasLapsed = offer.status === 'lapsed';
  return (
    <Box component="section" aria-label={words.steps} sx={{ mb: 6 }}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, mb: 3 }}>
        {offerSteps.map(([status, date], place) => {
          const isTaken = place <= at || offer[date] !== null;
          const Icon = isTaken ? CheckIcon : CircleIcon;
          return (
            <Box
              component="li"
              key={status}
              aria-current={status === offer.status ? 'step' : undefined}
              sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 0.5 }}
            >
              <Icon aria-hidden fontSize="small" color={isTaken ? 'primary' : 'disabled'} />
              <Typography sx={{ flex: 1, fontWeight: status === offer.status ? 650 : 400 }}>
                {t.choices.offerStatus[status]}
              </Typography>
              <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {offer[date] !== null ? digitDate(offer[date]) : isTaken ? words.unknownDate : words.notYet}
              </Typography>
            </Box>
          );
        })}
      </Box>
      {hasLapsed && <Typography sx={{ mb: 2 }}>{words.lapsed}</Typography>}
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <NextStep offer={offer} strong />
        {nextStep(offer.status) !== null && (
          <Button size="small" color="inherit" onClick={() => void move(offer, 'lapsed')}>
            {words.lapse}
          </Button>
        )}
        {hasLapsed && (
          <Button size="small" variant="outlined" onClick={() => void move(offer, 'offered')}>
            {words.revive}
          </Button>
        )}
      </Box>
      <OfferDoubts offer={offer} />
    </Box>
  );
}

/** What is odd about an offer's dates, in words. */
export function OfferDoubts({ offer }: { readonly offer: Offer }) {
  const t = useTexts();
  const doubts = offerDoubts(offer, dateAt(now()));
  const { doubt: words } = t.help.offers;
  const names = t.fields.offers;
  return doubts.map((doubt) => (
    <DoubtLine
      key={doubt.kind === 'order' ? doubt.next : doubt.date}
      text={
        doubt.kind === 'order' ? words.order(names[doubt.first], names[doubt.next]) : words.future(names[doubt.date])
      }
    />
  ));
}
