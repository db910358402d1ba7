import type { z } from 'zod/mini';
import { type Consent, isAllowed } from './consent';
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

/**
 * Money or something in kind that a partner gave towards an edition. `from` is who gave it as it was written down: it
 * stays readable when the partner is gone.
 */
export const contribution = record({
  editionId: reference('editions', { required: true, formless: true }),
  partnerId: reference('partners'),
  from: text({ personal: true }),
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

/** The most photos that an edition keeps: a few that tell the evening, as copies of the records carry them along. */
export const mostPhotos = 12;

/** Whether a photo may be shown outside the team. */
export type PhotoLeave =
  | { readonly leave: 'yes' }
  /** Who said no, or took a yes back; `others` when someone who is not named did. */
  | { readonly leave: 'no'; readonly refused: readonly string[]; readonly others: boolean }
  /** Who was not asked yet; `others` when that is so of who is not named. */
  | { readonly leave: 'ask'; readonly unasked: readonly string[]; readonly others: boolean };

/** Whether a photo may be shown outside on a date, worked out from the consents of who are on it. */
export function photoLeave(
  photo: Pick<Photo, 'pitcherIds' | 'othersAgree'>,
  consents: readonly Consent[],
  today: string,
): PhotoLeave {
  const answers = photo.pitcherIds.map((id) => {
    const isAsked = consents.some(
      (c) => c.subjectId === id && c.purpose === 'photo' && c.answer !== 'notAsked' && (c.date ?? '') <= today,
    );
    return { id, answer: isAllowed(consents, id, 'photo', today) ? 'yes' : isAsked ? 'no' : 'ask' };
  });
  const who = (answer: string) => answers.filter((one) => one.answer === answer).map(({ id }) => id);
  const refused = who('no');
  const others = photo.othersAgree;
  if (refused.length > 0 || others === 'no') return { leave: 'no', refused, others: others === 'no' };
  const unasked = who('ask');
  if (unasked.length > 0 || others === 'open') return { leave: 'ask', unasked, others: others === 'open' };
  return { leave: 'yes' };
}

/** What was given towards an edition: money and things apart, as one can't pay for the other. */
export interface Given {
  readonly moneyCents: number;
  readonly inKindCents: number;
  /** Things whose value no one wrote down, and money of which the amount is missing. */
  readonly unvalued: number;
  readonly withoutAmount: number;
}

/** The contributions together, of each kind apart. */
export function givenBy(contributions: readonly Pick<Contribution, 'kind' | 'amountCents'>[]): Given {
  const of = (kind: Contribution['kind']) => contributions.filter((one) => one.kind === kind);
  const sum = (rows: readonly Pick<Contribution, 'amountCents'>[]) =>
    rows.reduce((total, { amountCents }) => total + (amountCents ?? 0), 0);
  const missing = (rows: readonly Pick<Contribution, 'amountCents'>[]) =>
    rows.filter(({ amountCents }) => amountCents === null).length;
  const [money, inKind] = [of('money'), of('inKind')];
  return {
    moneyCents: sum(money),
    inKindCents: sum(inKind),
    unvalued: missing(inKind),
    withoutAmount: missing(money),
  };
}
