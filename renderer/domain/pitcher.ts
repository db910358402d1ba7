import type { z } from 'zod/mini';
import { choice, email, length, longText, phone, reference, text, yesNo } from './field';
import { record } from './record';

/** A person with an idea. Never a birth date, address or anything else the evening does not need. */
export const pitcher = record({
  givenName: text({ required: true, personal: true, synonyms: ['voornaam', 'naam'] }),
  prefix: text({ personal: true, column: 'none', synonyms: ['tussenvoegsel', 'tussenvoegsels'] }),
  familyName: text({ personal: true, synonyms: ['achternaam', 'familienaam'] }),
  email: email({ synonyms: ['e-mail', 'e-mailadres', 'email', 'mail', 'emailadres'] }),
  phone: phone({ column: 'hidden', synonyms: ['telefoon', 'telefoonnummer', 'tel', 'mobiel'] }),
  ageBand: choice('ageBand', 'unknown', { synonyms: ['leeftijdsgroep', 'leeftijd'] }),
  districtId: reference('districts', { column: 'hidden', synonyms: ['stadsdeel'] }),
  neighbourhoodId: reference('neighbourhoods', { column: 'hidden', synonyms: ['wijk', 'in welke wijk?', 'woonwijk'] }),
  pronunciation: text({ personal: true, column: 'none', synonyms: ['uitspraak', 'uitspraak naam'] }),
  introduction: text({ personal: true, column: 'none', synonyms: ['introductie', 'aankondiging'] }),
  interpreter: text({ personal: true, column: 'none', synonyms: ['tolk'] }),
  calmStage: yesNo(false, { personal: true, column: 'none', synonyms: ['rustig scherm'] }),
  extraTimeMs: length({ personal: true, column: 'none', synonyms: ['extra tijd'] }),
  notes: longText({ personal: true, column: 'none', synonyms: ['opmerkingen'] }),
});

/** A person with an idea. */
export type Pitcher = Readonly<z.infer<typeof pitcher>>;

type Name = Pick<Pitcher, 'givenName' | 'prefix' | 'familyName'>;

/** A person's name in reading order: "Evi van der Dijkstra". */
export function fullName(person: Name): string {
  return [person.givenName, person.prefix, person.familyName].filter(Boolean).join(' ');
}

/** A person's name as sorted: "Dijkstra, Evi van der". */
export function sortName(person: Name): string {
  const rest = [person.givenName, person.prefix].filter(Boolean).join(' ');
  return person.familyName ? [person.familyName, rest].filter(Boolean).join(', ') : rest;
}

const prefixWords = new Set(
  "van de der den het 't ’t ten ter te in op aan bij uit voor la le du des da dos el al von zu zum zur 's".split(' '),
);

/** Splits a name as written, "Evi van der Dijkstra", into given name, prefix and family name. */
export function splitName(written: string): Name {
  const words = written.trim().split(/\s+/).filter(Boolean);
  if (words.length < 2) return { givenName: words[0] ?? '', prefix: '', familyName: '' };
  let start = words.findIndex((word, at) => at > 0 && prefixWords.has(word.toLowerCase()));
  if (start < 0) return { givenName: words.slice(0, -1).join(' '), prefix: '', familyName: words.at(-1) ?? '' };
  const givenName = words.slice(0, start).join(' ');
  const prefix: string[] = [];
  while (start < words.length - 1 && prefixWords.has((words[start] ?? '').toLowerCase()))
    prefix.push(words[start++] ?? '');
  return { givenName, prefix: prefix.join(' '), familyName: words.slice(start).join(' ') };
}

/** Whether someone is under 18, so that a parent or carer answers for them. An unknown age is not a minor's. */
export function isMinor({ ageBand }: Pick<Pitcher, 'ageBand'>): boolean {
  return ageBand === 'under16' || ageBand === '16-17';
}
