/**
 * Mails that Podium prepares and never sends. A text has placeholders in braces. Their words are the same in every
 * language of the app, so that a text stays whole when a colleague reads it in another.
 */
import type { Choice } from './choices';
import { type Consent, isAsked } from './consent';
import type { PitchStage } from './pitch';
import { isMinor, type Pitcher } from './pitcher';

/** What kind of mail. */
export type MailKind = Choice<'mailKind'>;

/** The placeholders by what they stand for, with the word between the braces. */
export const placeholders = {
  givenName: 'voornaam',
  name: 'naam',
  title: 'titel',
  edition: 'editie',
  date: 'datum',
  time: 'tijd',
  venue: 'locatie',
  training: 'training',
  reason: 'reden',
  referral: 'verwijzing',
  consent: 'toestemming',
  sender: 'afzender',
  organisation: 'organisatie',
} as const;
/** What a placeholder stands for. */
export type Placeholder = keyof typeof placeholders;
/** What each placeholder becomes; empty when it is not known. */
export type MailValues = Readonly<Record<Placeholder, string>>;

// The keys of an object literal are exactly its known keys; TypeScript widens them to string.
/** All placeholders, in the order in which they are offered. */
export const placeholderNames = Object.keys(placeholders) as Placeholder[];

/** A line with one of these goes out when there is nothing to say; for all others something is missing. */
const optional: readonly Placeholder[] = ['reason', 'referral', 'consent', 'organisation'];

/** A subject and a text, as a template or filled in. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

const inBraces = /\{([^{}\n]*)\}/g;
const named = new Map<string, Placeholder>(placeholderNames.map((name) => [placeholders[name], name]));
const placeholderOf = (word: string) => named.get(word.trim().toLowerCase());

/** Words in braces that mean nothing, each once, as they were typed. */
export function unknownPlaceholders({ subject, body }: MailText): string[] {
  const words = [...`${subject}\n${body}`.matchAll(inBraces)].map(([, word = '']) => word);
  return [...new Set(words.filter((word) => placeholderOf(word) === undefined))];
}

/** A text with its placeholders filled in, and those for which nothing is known: they keep their braces. */
export function filled(
  template: MailText,
  values: MailValues,
): MailText & { readonly missing: readonly Placeholder[] } {
  const missing = new Set<Placeholder>();
  const fill = (text: string) =>
    // A value is never looked through again: what people typed is no template.
    text.replace(inBraces, (whole, word: string) => {
      const placeholder = placeholderOf(word);
      if (placeholder === undefined) return whole;
      const value = values[placeholder].trim();
      if (value === '' && !optional.includes(placeholder)) missing.add(placeholder);
      return value || (optional.includes(placeholder) ? '' : whole);
    });
  const saysNothing = (line: string) =>
    [...line.matchAll(inBraces)].some(([, word = '']) => {
      const placeholder = placeholderOf(word);
      return placeholder !== undefined && optional.includes(placeholder) && values[placeholder].trim() === '';
    });
  const lines = template.body.replace(/\r\n?/g, '\n').split('\n');
  const body = lines
    .filter((line) => !saysNothing(line))
    .map(fill)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { subject: oneLine(fill(template.subject)), body, missing: [...missing] };
}

/** A text on one line, without what a header of a mail may not hold. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** The mail that is usually next for a pitch at a stage; null where none is. */
export function usualMail(stage: PitchStage): MailKind | null {
  switch (stage) {
    case 'applied':
      return 'confirmation';
    case 'selected':
      return 'invitation';
    case 'trained':
    case 'scheduled':
      return 'training';
    case 'pitched':
      return 'thanks';
    case 'waitlisted':
      return 'waitlist';
    case 'declined':
      return 'decline';
    case 'withdrawn':
      return null;
  }
}

/** Kinds of mail that say so when a parent or carer still has to agree. */
const asksConsent: readonly MailKind[] = ['invitation', 'training'];

/** Whether a mail of this kind should ask for the consent of a parent or carer. */
export function needsGuardian(
  kind: MailKind,
  pitcher: Pick<Pitcher, 'id' | 'ageBand'>,
  consents: readonly Consent[],
): boolean {
  if (!asksConsent.includes(kind) || !isMinor(pitcher)) return false;
  const answered = consents.some(
    (one) => one.subjectId === pitcher.id && one.givenBy === 'guardian' && one.answer !== 'notAsked',
  );
  return !answered || !isAsked(consents, pitcher.id);
}

/** Whether every mail program and server takes an address: no spaces, brackets, quotes or letters beyond ASCII. */
export function isPlainAddress(address: string): boolean {
  return /^[\w.!$'*+/=^`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(address) && address.length <= 200;
}

/** The longest address that opens in a mail program; longer ones are cut off by some systems. */
export const longestMailLink = 2_000;

/** A mail as an address that opens in the mail program, or why it does not. */
export type MailLink = { readonly link: string } | { readonly why: 'noAddress' | 'badAddress' | 'tooLong' };

/** A mail as an address that opens in the mail program. */
export function mailLink(to: string, { subject, body }: MailText): MailLink {
  if (to.trim() === '') return { why: 'noAddress' };
  if (!isPlainAddress(to)) return { why: 'badAddress' };
  const lines = body.replace(/\p{Cs}/gu, '\uFFFD').replace(/\r\n?|\n/g, '\r\n');
  const link = `mailto:${to}?subject=${encodeURIComponent(oneLine(subject))}&body=${encodeURIComponent(lines)}`;
  return link.length > longestMailLink ? { why: 'tooLong' } : { link };
}
