import type { z } from 'zod/mini';
import { choice, date, longText, reference, text } from './field';
import { record } from './record';

/** An ask and someone who may help brought together: the team asked them, and heard yes (an offer) or no. */
export const match = record({
  askId: reference('asks', { required: true, formless: true }),
  partnerId: reference('partners'),
  contactId: reference('contacts'),
  status: choice('matchStatus', 'approached'),
  date: date(),
  offerId: reference('offers', { formless: true }),
  notes: longText({ personal: true, column: 'none' }),
});

/** A lasting result between parties: an idea and a partner, or two ideas. */
export const collaboration = record({
  name: text({ required: true }),
  pitchId: reference('pitches'),
  partnerId: reference('partners'),
  otherPitchId: reference('pitches'),
  since: date(),
  until: date(),
  notes: longText({ personal: true, column: 'none' }),
});

/** An ask and who may help brought together. */
export type Match = Readonly<z.infer<typeof match>>;
/** A lasting result between parties. */
export type Collaboration = Readonly<z.infer<typeof collaboration>>;
