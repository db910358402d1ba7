import type { z } from 'zod/mini';
import {
  cents,
  choice,
  count,
  date,
  hiddenNumber,
  longText,
  picture,
  reference,
  references,
  text,
  time,
  webAddress,
} from './field';
import { record } from './record';

/** What was on radio, television, paper or the web about an edition. Its reach is of its own kind: never added to another's. */
export const broadcast = record({
  editionId: reference('editions', { required: true, formless: true }),
  pitchId: reference('pitches'),
  kind: choice('broadcastKind', 'live'),
  medium: choice('medium', 'radio'),
  station: text(),
  date: date(),
  time: time(),
  times: count({ max: 9_999 }),
  address: webAddress(),
  reach: count({ max: 100_000_000 }),
  notes: longText(),
});

/** Money or something in kind that a partner gave towards an edition. */
export const contribution = record({
  editionId: reference('editions', { required: true, formless: true }),
  partnerId: reference('partners'),
  kind: choice('contributionKind', 'money'),
  amountCents: cents(),
  text: text(),
});

/** A photo of an edition, scaled down, with who are on it. */
export const photo = record({
  editionId: reference('editions', { required: true, formless: true }),
  picture: picture({ personal: true }),
  width: hiddenNumber(),
  height: hiddenNumber(),
  description: text({ required: true, personal: true }),
  pitcherIds: references('pitchers', { personal: true }),
  othersAgree: choice('openAnswer', 'open'),
  takenBy: text({ personal: true }),
});

/** What was on radio, television, paper or the web. */
export type Broadcast = Readonly<z.infer<typeof broadcast>>;
/** What a partner gave towards an edition. */
export type Contribution = Readonly<z.infer<typeof contribution>>;
/** A photo of an edition. */
export type Photo = Readonly<z.infer<typeof photo>>;
