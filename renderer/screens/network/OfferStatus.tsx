import { moveOffer } from '../../data/offers';
import { choices } from '../../domain/choices';
import type { Offer } from '../../domain/offer';
import { useTexts } from '../../texts/useTexts';
import { InlineChoice } from '../../ui/InlineChoice';
import { useAct } from '../shell/useAct';

/** How far an offer has come, changed in place. */
export function OfferStatus({ offer }: { readonly offer: Offer }) {
  const t = useTexts();
  const run = useAct();
  return (
    <InlineChoice
      label={t.network.statusOf(offer.text || t.choices.helpKind[offer.kind])}
      value={offer.status}
      options={choices.offerStatus.map((value) => ({ value, label: t.choices.offerStatus[value] }))}
      onChange={(status) => void run(() => moveOffer(offer.id, status))}
    />
  );
}
