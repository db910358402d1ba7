import { Button } from '@mui/material';
import { moveOffer } from '../../data/offers';
import { nextStep, type Offer, type OfferStatus } from '../../domain/offer';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';

/** What an offer is called in a sentence. */
export function useOfferName(): (offer: Pick<Offer, 'text' | 'kind'>) => string {
  const t = useTexts();
  return (offer) => offer.text || t.choices.helpKind[offer.kind];
}

/** Brings an offer to a status, and tells it with the way back. */
export function useMoveOffer(): (offer: Offer, status: OfferStatus) => Promise<void> {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const nameOf = useOfferName();
  return async (offer, status) => {
    const done = await run(() => moveOffer(offer.id, status).then(() => true));
    if (done) await tellUndo(t.help.offers.moved(nameOf(offer), t.choices.offerStatus[status]));
  };
}

/** One click to the next step of an offer, dated today; nothing when there is none. */
export function NextStep({ offer, strong = false }: { readonly offer: Offer; readonly strong?: boolean }) {
  const t = useTexts();
  const move = useMoveOffer();
  const nameOf = useOfferName();
  const next = nextStep(offer.status);
  if (next === null) return null;
  const label = t.help.offers.moveTo[next];
  return (
    <Button
      size="small"
      variant={strong ? 'contained' : 'outlined'}
      aria-label={t.help.offers.nextOf(label, nameOf(offer))}
      onClick={(event) => {
        // In a list the row under it would open as well.
        event.stopPropagation();
        void move(offer, next);
      }}
      // Enter on the button is the button's, not its row's.
      onKeyDown={(event) => event.stopPropagation()}
      sx={{ whiteSpace: 'nowrap' }}
    >
      {label}
    </Button>
  );
}
