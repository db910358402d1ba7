/** Words that strangers may read: whatever was typed, they name no one who did not agree and hold no contact data. */
import { names } from '../domain/eveningChapters';
import type { Pitcher } from '../domain/pitcher';

const address = /[^\s<>()@,;:"]+@[^\s<>()@,;:"]+/gu;
/** Eight digits or more that belong together, as in "06-12 34 56 78", "+31 (0)23 511 51 15". */
const phone = /\+?\(?\d(?:[\s./()-]{0,2}\d){7,}/gu;

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
