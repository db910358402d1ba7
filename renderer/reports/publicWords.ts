/** Words that strangers may read: whatever was typed, they name no one who did not agree and hold no contact data. */
import { names } from '../domain/eveningChapters';
import type { Pitcher } from '../domain/pitcher';

/** Only from the beginning of a word: looked for within long ones it takes time that grows with their square. */
const address = /(?<![^\s<>()@,;:"])[^\s<>()@,;:"]+@[^\s<>()@,;:"]+/gu;
/** A number as telephones have it, as in "06-12 34 56 78" and "+31 (0)23 511 51 15"; no date, and no hours of a day. */
const phone =
  /(?<!\d)(?!\d\d?-\d\d?-\d{4}(?!\d)|\d\d?\.\d\d ?- ?\d\d?\.\d\d(?!\d))(?:\+\(?\d|\(?0)(?:[\s./()-]{0,2}\d){7,}|(?<!\d)\d{8,}/gu;

/** A text without e-mail addresses and telephone numbers; what stood there is an ellipsis. */
export function withoutContact(text: string): string {
  return text.replace(address, '…').replace(phone, '…');
}

/** People who may not be named, and names that are no secret because those who have them agreed. */
export interface Secret {
  readonly people: readonly Pitcher[];
  readonly open: readonly string[];
}

/** A text as strangers may read it; null when it names someone who may not be named. */
export function publicText(text: string, { people, open }: Secret): string | null {
  return names(text, people, open) ? null : withoutContact(text);
}

/** An address as people type it. */
export const bareAddress = (address: string) => address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
