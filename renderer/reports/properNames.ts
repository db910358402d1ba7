/**
 * The names that stand in the records, found again in what a report says. A spelling checker knows none of them: unless
 * they are kept from it, whoever opens a report in Word finds red lines below half its names.
 */
import type { FieldName, Row, Snapshot, TableName } from '../domain/nouns';
import { fullName, splitName } from '../domain/pitcher';
import { cleanLine } from './cleanText';
import { capital } from './writing';

/** A part of a text, and whether it is a name. */
export interface NamedPart {
  readonly text: string;
  readonly isName: boolean;
}

/** Divides a text into names and what stands around them. */
export type ProperNames = (text: string) => readonly NamedPart[];

/** The fields that are a name as a whole. What people tell in sentences is left to the spelling checker. */
const nameFields: { readonly [T in TableName]?: readonly FieldName<T>[] } = {
  editions: ['name', 'host', 'musicAct'],
  venues: ['name', 'address', 'contact'],
  initiatives: ['title', 'website'],
  pitchers: ['givenName', 'familyName', 'email', 'pronunciation'],
  gifts: ['from'],
  outcomes: ['source'],
  partners: ['name', 'email', 'website'],
  contacts: ['givenName', 'familyName', 'email'],
  offers: ['from'],
  consents: ['guardianName'],
  collaborations: ['name'],
  trainings: ['place', 'trainer'],
  broadcasts: ['station', 'address'],
  contributions: ['from'],
  photos: ['takenBy'],
  cues: ['title'],
  teamMembers: ['name', 'email'],
  years: ['organisation', 'programme', 'policyField', 'portfolioHolder', 'department', 'author', 'reference'],
  themes: ['name'],
  districts: ['name'],
  neighbourhoods: ['name', 'code'],
};

/** People whose names are kept in parts. */
const people = ['pitchers', 'contacts'] as const satisfies readonly TableName[];
/** Fields with the whole name of someone, who may be called by a part of it. */
const wholeNames = /^(host|contact|from|guardianName|trainer|takenBy|portfolioHolder|author)$/;

const word = /[\p{L}\p{M}\p{N}]+/u;
const inWord = /[\p{L}\p{M}\p{N}]/u;
/** What stands before a name, and is left out in some sentences. */
const article = /^(de|het|een|the|'t|’t)\s+/i;
/** What goes before an address on the web, and is left out on paper. */
const scheme = /^https?:\/\/(www\.)?|\/+$/g;

/** Finds the names of some records in a text: the longest that stands there as whole words. */
export function properNames(snapshot: Snapshot): ProperNames {
  const byFirst = new Map<string, Set<string>>();
  for (const name of namesIn(snapshot)) {
    const first = word.exec(name)?.[0];
    if (!first) continue;
    const same = byFirst.get(first) ?? new Set();
    byFirst.set(first, same.add(name));
  }
  const sorted = new Map([...byFirst].map(([first, all]) => [first, [...all].sort((a, b) => b.length - a.length)]));
  return (text) => partsOf(text, sorted);
}

/** A text of which spaces that hold are spaces. */
const loosened = (text: string) => text.replace(/\u00a0/g, ' ');

function partsOf(text: string, byFirst: ReadonlyMap<string, readonly string[]>): NamedPart[] {
  const parts: NamedPart[] = [];
  const read = loosened(text);
  let told = 0;
  for (const { 0: first, index } of read.matchAll(new RegExp(word, 'gu'))) {
    if (index < told) continue;
    const name = byFirst.get(first)?.find((one) => standsAt(read, index - one.indexOf(first), one));
    if (name === undefined) continue;
    const start = index - name.indexOf(first);
    // What goes before its first word may belong to the name before it.
    if (start < told) continue;
    if (start > told) parts.push({ text: text.slice(told, start), isName: false });
    told = start + name.length;
    parts.push({ text: text.slice(start, told), isName: true });
  }
  if (told < text.length) parts.push({ text: text.slice(told), isName: false });
  return parts;
}

/** Whether a name stands at a place in a text, and goes on in no word after it. */
function standsAt(text: string, start: number, name: string): boolean {
  return start >= 0 && text.startsWith(name, start) && !inWord.test(text[start + name.length] ?? '');
}

function namesIn(snapshot: Snapshot): Set<string> {
  const names = new Set<string>();
  const add = (written: string) => {
    const name = loosened(cleanLine(written)).trim();
    for (const one of [name, name.replace(article, '')]) if (one) names.add(one).add(capital(one));
  };
  for (const [table, fields] of Object.entries(nameFields)) {
    // The keys are names of tables.
    for (const row of snapshot[table as TableName]) {
      // Read by the names of the table's own fields alone.
      const values = row as unknown as Readonly<Record<string, unknown>>;
      for (const field of fields) {
        const value = values[field];
        if (typeof value !== 'string' || value === '') continue;
        add(value);
        if (wholeNames.test(field) || table === 'teamMembers') addPerson(splitName(value), add);
        if (/^(address|website)$/.test(field)) add(value.replace(scheme, ''));
      }
    }
  }
  for (const table of people) for (const person of snapshot[table]) addPerson(person, add);
  return names;
}

type Named = Pick<Row<'pitchers'>, 'givenName' | 'prefix' | 'familyName'>;

/** A person by each part of their name, and by the parts together. */
function addPerson(person: Named, add: (name: string) => void): void {
  const { givenName, prefix, familyName } = person;
  const family = [prefix, familyName].filter(Boolean).join(' ');
  for (const name of [fullName(person), family, givenName, familyName]) if (name) add(name);
}

const run = /<w:r>(<w:rPr>.*?<\/w:rPr>)?(.*?)<\/w:r>/gs;
const piece = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<[^>]*\/>/g;
/** What stands before the mark for names among the properties of a run, in the order that the format asks for. */
const before = /^<w:rPr>(?:<w:(?:rStyle|rFonts|b|bCs|i|iCs|caps|smallCaps|strike)(?: [^>]*)?\/>)*/;

/** The contents: its entries are the headings of chapters, and each is one run for whoever fills it in anew. */
const contents = /(<w:sdt>.*?<\/w:sdt>)/s;

/** The text of a document with each name in it marked as one that no spelling checker need look at. */
export function withNames(xml: string, names: ProperNames): string {
  return xml
    .split(contents)
    .map((part) => (part.startsWith('<w:sdt>') ? part : withNamedRuns(part, names)))
    .join('');
}

function withNamedRuns(xml: string, names: ProperNames): string {
  return xml.replace(run, (whole, look: string | undefined, content: string) => {
    if (!content.includes('<w:t') || whole.includes('<w:noProof/>')) return whole;
    const pieces = [...content.matchAll(piece)];
    // Anything that is not known here stays as it is.
    if (pieces.map(([one]) => one).join('') !== content) return whole;
    const divided = pieces.flatMap(([one, text]): { readonly xml: string; readonly isName: boolean }[] =>
      text === undefined || text === ''
        ? [{ xml: one, isName: false }]
        : names(plain(text)).map((part) => ({ xml: textOf(part.text), isName: part.isName })),
    );
    if (!divided.some(({ isName }) => isName)) return whole;
    const named = look ? look.replace(before, '$&<w:noProof/>') : '<w:rPr><w:noProof/></w:rPr>';
    return divided.reduce((runs, part, at) => {
      const opens = at === 0 || divided[at - 1]?.isName !== part.isName;
      const closes = divided[at + 1]?.isName !== part.isName;
      const properties = part.isName ? named : (look ?? '');
      return `${runs}${opens ? `<w:r>${properties}` : ''}${part.xml}${closes ? '</w:r>' : ''}`;
    }, '');
  });
}

const textOf = (text: string) => `<w:t xml:space="preserve">${escaped(text)}</w:t>`;

const signs: readonly (readonly [sign: string, written: string])[] = [
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
];

const plain = (text: string) =>
  signs.reduce((sum, [sign, written]) => sum.replaceAll(written, sign), text).replaceAll('&amp;', '&');
const escaped = (text: string) =>
  signs.reduce((sum, [sign, written]) => sum.replaceAll(sign, written), text.replaceAll('&', '&amp;'));
