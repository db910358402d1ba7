/**
 * Contact cards (vCard) as a table like any other: a row per card, under headings of a list of partners. Photos,
 * addresses and birthdays are not read, as Podium has no place for them.
 */
import { splitName } from '../domain/pitcher';
import { limits } from './limits';
import { type Problem, problem } from './problem';
import { ImportRefused } from './refusal';
import type { SourceTable } from './table';
import { type CardLine, cardLines, partsOf, unescaped } from './vCardLines';

/** The headings of a table of cards; each is one that a list of partners knows. */
export const cardHeadings = [
  'Organisatie',
  'E-mail organisatie',
  'Telefoon organisatie',
  'Website',
  'Partner: notities',
  'Voornaam',
  'Tussenvoegsel',
  'Achternaam',
  'Functie',
  'E-mail contactpersoon',
  'Telefoon contactpersoon',
  'Contactpersoon: notities',
] as const;
type Heading = (typeof cardHeadings)[number];

/** The cards in a text as a table. Throws `ImportRefused` when there are none, or more than anyone has. */
export function tableOfCards(text: string, name: string): SourceTable {
  const problems: Problem[] = [];
  const cards = cardsIn(cardLines(text));
  if (cards.length > limits.cards) throw new ImportRefused('tooManyCards');
  const rows = cards.flatMap(({ lines, isClosed }, at) => {
    const place = { table: name, row: at + 1, column: null };
    if (!isClosed) problems.push(problem(place, 'unclosedCard'));
    const { values, left } = rowOf(lines);
    for (const value of left) problems.push(problem(place, 'leftOnCard', value));
    const cells = cardHeadings.map((heading) => values[heading]?.trim() || null);
    if (cells.some((cell) => cell !== null)) return [{ row: at + 1, cells }];
    problems.push(problem(place, 'emptyCard'));
    return [];
  });
  if (rows.length === 0) throw new ImportRefused('noCards');
  return { name, headings: cardHeadings, rows, from1904: false, problems, ofPeople: true };
}

interface Card {
  readonly lines: readonly CardLine[];
  readonly isClosed: boolean;
}

/** Cards one after the other; a card within a card, such as of an assistant, is not read. */
function cardsIn(lines: readonly CardLine[]): Card[] {
  const cards: Card[] = [];
  let own: CardLine[] = [];
  let depth = 0;
  for (const line of lines) {
    const isEdge = (line.name === 'BEGIN' || line.name === 'END') && /^\s*VCARD\s*$/i.test(line.value);
    if (!isEdge) {
      if (depth === 1) own.push(line);
    } else if (line.name === 'BEGIN') {
      if (depth === 0) own = [];
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) cards.push({ lines: own, isClosed: true });
    }
  }
  return depth > 0 ? [...cards, { lines: own, isClosed: false }] : cards;
}

type Values = { [H in Heading]?: string };

function rowOf(lines: readonly CardLine[]): { values: Values; left: string[] } {
  const texts = (name: string) =>
    lines
      .filter((line) => line.name === name)
      .map(({ value }) => unescaped(value).trim())
      .filter(Boolean);
  const organisation = partsOf(lines.find(({ name }) => name === 'ORG')?.value ?? '', ';');
  const [email, ...emails] = best(lines, 'EMAIL', /^mailto:/i);
  const [phone, ...phones] = best(lines, 'TEL', /^tel:/i);
  const person = personOf(lines, organisation[0]?.trim() ?? '');
  const notes = texts('NOTE').join('\n\n');
  const site = texts('URL')[0] ?? '';
  const left = [...emails, ...phones, ...texts('URL').slice(1)];
  const partner = organisation[0]?.trim() || (person === null ? texts('FN')[0] : '') || '';
  const ofPartner: Values = { Organisatie: partner, ...(partner && { Website: site }) };
  if (person === null)
    return {
      values: {
        ...ofPartner,
        'E-mail organisatie': email ?? '',
        'Telefoon organisatie': phone ?? '',
        'Partner: notities': notes,
      },
      left,
    };
  return {
    values: {
      ...ofPartner,
      ...person,
      // Someone without a name is known by how to reach them.
      Voornaam: person.Voornaam || (person.Achternaam ? '' : (email ?? phone ?? '')),
      Functie: texts('TITLE')[0] ?? texts('ROLE')[0] ?? '',
      'E-mail contactpersoon': email ?? '',
      'Telefoon contactpersoon': phone ?? '',
      'Contactpersoon: notities': notes,
    },
    left: partner ? left : [...left, ...(site ? [site] : [])],
  };
}

/** Whose card it is; null for the card of an organisation itself. */
function personOf(
  lines: readonly CardLine[],
  organisation: string,
): Pick<Values, 'Voornaam' | 'Tussenvoegsel' | 'Achternaam'> | null {
  const written = (name: string) => lines.find((line) => line.name === name)?.value ?? '';
  const [family = '', given = '', additional = ''] = partsOf(written('N'), ';').map((part) => part.trim());
  const full = unescaped(written('FN')).trim();
  const isOrganisation = /^\s*org\s*$/i.test(written('KIND')) || /^\s*company\s*$/i.test(written('X-ABSHOWAS'));
  if (
    isOrganisation ||
    (family + given + additional === '' && organisation !== '' && ['', organisation].includes(full))
  )
    return null;
  if (family + given === '') {
    const split = splitName(full);
    return { Voornaam: split.givenName, Tussenvoegsel: split.prefix, Achternaam: split.familyName };
  }
  const prefix = lines.find(({ name }) => name === 'X-PODIUM-PREFIX');
  const split = prefix ? { prefix: unescaped(prefix.value).trim(), rest: family } : withoutPrefix(family);
  const rest =
    prefix && split.prefix && family.startsWith(split.prefix) ? family.slice(split.prefix.length) : split.rest;
  return { Voornaam: [given, additional].filter(Boolean).join(' '), Tussenvoegsel: split.prefix, Achternaam: rest };
}

/** Most programs put "van der" before the family name, as cards have no place for it. */
export function withoutPrefix(family: string): { readonly prefix: string; readonly rest: string } {
  const stand = 'X';
  const { givenName, prefix, familyName } = splitName(`${stand} ${family}`);
  return givenName === stand && prefix ? { prefix, rest: familyName } : { prefix: '', rest: family };
}

/** The values of a property, the preferred one first, then those that reach a person soonest; each once. */
function best(lines: readonly CardLine[], name: string, scheme: RegExp): string[] {
  const rank = ({ parameters }: CardLine) => {
    const types = parameters.get('TYPE') ?? [];
    if (types.includes('PREF') || parameters.has('PREF')) return 0;
    if (types.includes('CELL')) return 1;
    return types.includes('FAX') ? 3 : 2;
  };
  const values = lines
    .filter((line) => line.name === name)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ value }) => unescaped(value).trim().replace(scheme, '').replace(/;.*$/, ''));
  return [...new Set(values.filter(Boolean))];
}
