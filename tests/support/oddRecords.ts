/** Records as no one would type them, for whatever has to leave them as they are. */
import fc from 'fast-check';
import { choices } from '../../renderer/domain/choices';
import { nameKey } from '../../renderer/domain/duplicates';
import type { FieldHint } from '../../renderer/domain/field';
import { isEmail, isPhone } from '../../renderer/domain/field';
import { blank, type Changes, fieldsOf, type Row, type Snapshot, type TableName } from '../../renderer/domain/nouns';
import { addDays, instant } from '../../renderer/domain/time';
import { shippedSnapshot } from './importFiles';

const at = instant(Date.UTC(2020, 0, 1));

const odd = [
  '=1+1', '+31 6 00000001', '-1', '@SUM(A1)', '|calc', '＝1+1', '\t=1', "'=1", "''+1", "'t Hof; \"Groot\"", 'a;b', 'a,b',
  'say "hi"', '"', "'", 'regel 1\nregel 2', 'eerst\n=2+2\n\n- punt', '12', '1-2-2020', '19.30', '#1', 'Ja', 'nee', 'é ø ß',
  '日本語', '😀', 'sep=;', '<b>&amp;</b>', 'geen editie!', '1e3', '0031', 'http://x.example.org', '_x000D_', '%',
]; // biome-ignore format: a list of words

/** A text that means something: not blank, not a dash, and as the import leaves it. */
const words = fc
  .oneof(
    fc.constantFrom(...odd),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.tuple(fc.constantFrom(...odd), fc.string({ maxLength: 8 })).map(([a, b]) => a + b),
  )
  .map((text) => text.normalize('NFC').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/(?![\n])\p{Cc}|[\ufeff\ufffe\uffff]|\p{Cs}/u.test(text))
  // What says in so many words that there is nothing, or a spreadsheet's fault, is read as nothing.
  .filter((text) => !/^(n\.?\s?v\.?\s?t\.?)$/i.test(text) && !text.startsWith('#'));
const line = words.map((text) => text.replace(/\s*\n\s*/g, ' '));

const dates = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays('1900-01-01', days));

function values(hint: FieldHint, lists: Snapshot): fc.Arbitrary<unknown> {
  switch (hint.kind) {
    case 'text':
      return fc.oneof(fc.constant(''), line);
    case 'longText':
      return fc.oneof(fc.constant(''), words);
    case 'email':
      return fc
        .constantFrom('', 'a@example.org', '+b=c@example.org', "o'hara@example.org")
        .filter((v) => !v || isEmail(v));
    case 'phone':
      return fc.constantFrom('', '+31 6 00000001', '06-00000002', '(023) 000 00 03').filter((v) => !v || isPhone(v));
    case 'address':
      return fc.constantFrom('', 'https://example.org/?a=1;b="2"');
    case 'number':
      return fc.option(fc.integer({ min: 0, max: 900 }));
    case 'cents':
      return fc.option(fc.integer({ min: 0, max: 1e12 }));
    case 'grade':
      return fc.option(fc.integer({ min: 100, max: 1000 }).map((n) => n / 100));
    case 'date':
      return fc.option(dates);
    case 'time':
      return fc.option(fc.integer({ min: 0, max: 1439 }).map((m) => new Date(m * 60_000).toISOString().slice(11, 16)));
    case 'length':
      return fc.option(fc.integer({ min: 0, max: 86_400_000 }));
    case 'references': {
      const rows = hint.of === 'themes' || hint.of === 'districts' ? lists[hint.of] : [];
      return fc.subarray(rows.map((row) => row.id));
    }
    case 'choices':
      return fc.subarray([...choices[hint.choice ?? 'helpKind']]);
    case 'yesNo':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...choices[hint.choice ?? 'helpKind']);
    case 'reference': {
      const rows = hint.of === 'themes' || hint.of === 'districts' ? lists[hint.of] : [];
      return fc.constantFrom(null, ...rows.map((row) => row.id));
    }
    default:
      return fc.constant('');
  }
}

/** Values for every field of a table, as odd as they fit. */
function valuesOf<T extends TableName>(table: T, lists: Snapshot): fc.Arbitrary<Changes<T>> {
  const fields = fieldsOf(table).map(({ name, hint }) => [name, values(hint, lists)]);
  // Made from the table's own fields, each by its own kind.
  return fc.record(Object.fromEntries(fields)) as unknown as fc.Arbitrary<Changes<T>>;
}

/** Places of records among others: which pitch has which idea, who stands beside whom. */
const place = fc.nat({ max: 1_000 });

function many<T extends TableName>(table: T, lists: Snapshot, maxLength: number) {
  return fc.array(fc.record({ values: valuesOf(table, lists), a: place, b: place, c: place }), { maxLength });
}

/**
 * Odd records that hang together. Editions, venues and partners have names and numbers of their own, by which others
 * refer to them; all else may say the same twice.
 */
export function oddRecords(): fc.Arbitrary<Snapshot> {
  const lists = shippedSnapshot();
  const arbitraries = {
    editions: many('editions', lists, 4),
    venues: many('venues', lists, 3),
    initiatives: many('initiatives', lists, 5),
    pitches: many('pitches', lists, 6),
    pitchers: many('pitchers', lists, 6),
    speakers: many('speakers', lists, 8),
    asks: many('asks', lists, 6),
    gifts: many('gifts', lists, 4),
    outcomes: many('outcomes', lists, 4),
    partners: many('partners', lists, 3),
    contacts: many('contacts', lists, 5),
    offers: many('offers', lists, 6),
    consents: many('consents', lists, 8),
  };
  return fc.record(arbitraries).map((drawn) => {
    const rows = <T extends keyof typeof drawn>(
      table: T,
      own: (one: { a: number; b: number; c: number }, at: number) => object,
    ) =>
      drawn[table].map((one, index) =>
        // What is laid over the drawn values are fields of the same table.
        blank(table, `${table}-${index}`, at, { ...one.values, ...own(one, index) } as never),
      ) as unknown as Row<T>[];
    const pick = (list: readonly { id: string }[], n: number) => list[n % Math.max(1, list.length)]?.id ?? null;
    const orNone = (list: readonly { id: string }[], n: number) => (n % 3 === 0 ? null : pick(list, n));
    const order = (index: number) => `a${String(index).padStart(3, '0')}V`;
    const venues = rows('venues', (_, n) => ({ name: `Zaal ${n}` }));
    const editions = rows('editions', ({ a }, n) => ({ number: n + 1, venueId: pick(venues, a) }));
    const initiatives = rows('initiatives', (_, n) => ({
      title: drawn.initiatives[n]?.values.title || 'Zelfde titel',
    }));
    const pitches =
      initiatives.length === 0
        ? []
        : rows('pitches', ({ a, b }, n) => ({
            initiativeId: pick(initiatives, a),
            editionId: orNone(editions, b),
            order: order(n),
          }));
    const pitchers = rows('pitchers', (_, n) => ({ givenName: drawn.pitchers[n]?.values.givenName || 'Noor' }));
    const links = new Set<string>();
    const speakers =
      pitches.length * pitchers.length === 0
        ? []
        : rows('speakers', ({ a, b }, n) => ({
            pitchId: pick(pitches, a),
            pitcherId: pick(pitchers, b),
            order: order(n),
          })).filter(
            ({ pitchId, pitcherId }) => !links.has(`${pitchId} ${pitcherId}`) && links.add(`${pitchId} ${pitcherId}`),
          );
    const onPitch = <T extends 'asks' | 'gifts' | 'outcomes'>(table: T) =>
      pitches.length === 0 ? [] : rows(table, ({ a }, n) => ({ pitchId: pick(pitches, a), order: order(n) }));
    const partners = rows('partners', (_, n) => ({ name: `${drawn.partners[n]?.values.name} ${n}`.trim() }));
    const contacts = rows('contacts', ({ a }, n) => ({
      partnerId: orNone(partners, a),
      givenName: drawn.contacts[n]?.values.givenName || 'Sam',
    }));
    const isOnlyOne = (person: Row<'contacts'>) =>
      contacts.filter((other) => nameKey(other) === nameKey(person)).length === 1;
    const onStage = pitchers.filter(({ id }) => speakers.some(({ pitcherId }) => pitcherId === id));
    return {
      ...lists,
      venues: venues.filter(({ id }) => editions.some(({ venueId }) => venueId === id)),
      editions,
      initiatives: initiatives.filter(({ id }) => pitches.some(({ initiativeId }) => initiativeId === id)),
      pitches,
      pitchers: onStage,
      speakers,
      asks: onPitch('asks'),
      gifts: onPitch('gifts').filter(({ text, from }) => text || from),
      outcomes: onPitch('outcomes'),
      partners,
      contacts,
      offers: rows('offers', ({ a, b, c }) => ({
        pitchId: orNone(pitches, a),
        editionId: orNone(editions, b),
        partnerId: orNone(partners, c),
        // A contact is named, and so has to be the only one of that name.
        contactId: orNone(contacts.filter(isOnlyOne), a + c),
      })),
      consents:
        onStage.length === 0
          ? []
          : rows('consents', ({ a, b }) => ({
              subject: 'pitcher',
              subjectId: pick(onStage, a),
              partnerId: orNone(partners, b),
            })),
    };
  });
}
