import type { z } from 'zod/mini';
import { choice, count, date, longText, reference } from './field';
import { record } from './record';

/**
 * A conversation with someone whose idea is followed, or with who promised help: held (`doneOn`) or still to be held
 * (`dueOn`). What is due by the rounds of every pitch follows from its evening and has no record until something of it
 * is known.
 */
export const followUp = record({
  pitchId: reference('pitches', { required: true, formless: true }),
  offerId: reference('offers', { formless: true }),
  round: choice('followUpRound', 'own', { formless: true }),
  dueOn: date(),
  doneOn: date(),
  channel: choice('channel', 'phone'),
  result: longText({ personal: true }),
  responsibleId: reference('teamMembers', { personal: true }),
  /** How often nobody answered. */
  tries: count({ max: 99, formless: true }),
});

/** Someone who pitched before and is asked to tell at a later edition what became of the idea. */
export const lookBack = record({
  editionId: reference('editions', { required: true, formless: true }),
  pitchId: reference('pitches', { required: true, formless: true }),
  presence: choice('presence', 'invited'),
  notes: longText({ personal: true }),
});

/** A conversation to follow up. */
export type FollowUp = Readonly<z.infer<typeof followUp>>;
/** A pitcher of before at a later edition. */
export type LookBack = Readonly<z.infer<typeof lookBack>>;
