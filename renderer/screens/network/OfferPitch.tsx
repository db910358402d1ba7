import { Link } from '@mui/material';
import type { Offer } from '../../domain/offer';
import { useTexts } from '../../texts/useTexts';
import { hashOf } from '../shell/route';

interface OfferPitchProps {
  readonly offer: Offer;
  readonly pitchTitle: string;
}

/** The pitch that an offer is for, as a way there; or that it is for none. */
export function OfferPitch({ offer, pitchTitle }: OfferPitchProps) {
  const t = useTexts();
  if (!offer.pitchId) return t.network.offerWithoutPitch;
  return <Link href={hashOf({ screen: 'pitches', id: offer.pitchId })}>{pitchTitle || t.shell.empty}</Link>;
}
