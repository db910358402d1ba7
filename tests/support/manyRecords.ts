import type { Page } from '@playwright/test';
import { haarlemDistricts, usualThemes } from '../../renderer/domain/haarlem';
import { blank, type Changes, type Row, type TableName } from '../../renderer/domain/nouns';
import { instant } from '../../renderer/domain/time';

/** Rows by table, ready to be stored. */
export type Records = { readonly [T in TableName]?: readonly Row<T>[] };

const at = instant(Date.UTC(2020, 0, 1));
const bands = ['under16', '16-17', '18-27', '28plus', 'unknown'] as const;
const outcomes = ['realised', 'advanced', 'changed', 'postponed', 'dropped', 'unknown'] as const;
const kinds = ['volunteers', 'space', 'money', 'knowledge', 'promotion'] as const;
const partnerKinds = ['fund', 'business', 'socialOrganisation', 'platform', 'education'] as const;
const statuses = ['offered', 'contacted', 'agreed', 'delivered', 'delivered', 'lapsed'] as const;
const themeIds = usualThemes.map(([id]) => `theme-${id}`);
const districtIds = haarlemDistricts.map(([id]) => `district-${id}`);
const given = ['Aylin', 'Bram', 'Chloë', 'Daan', 'Evi', 'Fatima', 'Gijs', 'Ömer', 'Naïma', 'Renée'];
const family = ['Visser', 'Postma', 'Hoekstra', 'Amrani', 'Brink', 'Kuiper', 'Yılmaz', 'Dijkstra'];
const ideas = ['Buurtmoestuin', 'Taalmaatjes', 'Eettafel', 'Speelstraat', 'Deelkast', 'Regenboogcafé', 'Fietsles'];
const areas = ['Parkwijk', 'Delftwijk', 'Meerwijk', 'Europawijk', 'Vogelenwijk', 'Spaarndam'];

/** How many of what else there are; without it, an offer to each pitch and no partners. */
interface Around {
  readonly offers?: number;
  readonly partners?: number;
}

/** Invented records: the given number of pitches, seven to an edition, four editions a year back from a date. */
export function manyRecords(pitches: number, today: string, { offers = pitches, partners = 0 }: Around = {}): Records {
  const make = <T extends TableName>(table: T, n: number, values: Changes<T>) =>
    blank(table, `${table}-${n}`, at, values);
  const editions = Math.ceil(pitches / 7);
  const dateOf = (back: number) =>
    new Date(Date.parse(today) - (back * 91 + 20) * 86_400_000).toISOString().slice(0, 10);
  const pick = <V>(list: readonly V[], n: number): V => {
    const value = list[n % list.length];
    if (value === undefined) throw new Error('An empty list has nothing to pick.');
    return value;
  };
  const numbers = Array.from({ length: pitches }, (_, n) => n);
  return {
    editions: [
      make('editions', editions, {
        number: editions + 1,
        status: 'planned',
        date: new Date(Date.parse(today) + 23 * 86_400_000).toISOString().slice(0, 10),
      }),
      ...Array.from({ length: editions }, (_, n) =>
        make('editions', n, {
          number: editions - n,
          // A year holds only so many evenings; the rest is put into the same years again.
          date: dateOf(n % 40),
          status: 'held',
          attendance: 50 + (n % 40),
          grade: 7 + (n % 20) / 10,
          gradeCount: 10 + (n % 30),
          costCents: 150_000 + n,
        }),
      ),
    ],
    initiatives: numbers.map((n) =>
      make('initiatives', n, {
        title: `${pick(ideas, n)} ${pick(areas, n >> 2)} ${n}`,
        themeId: pick(themeIds, n),
        districtId: pick(districtIds, n >> 1),
        summary: `${pick(ideas, n)} voor en door bewoners van ${pick(areas, n >> 2)}.`,
      }),
    ),
    pitches: numbers.map((n) =>
      make('pitches', n, {
        initiativeId: `initiatives-${n}`,
        editionId: `editions-${Math.floor(n / 7)}`,
        stage: 'pitched',
        order: `a${String(n).padStart(6, '0')}V`,
      }),
    ),
    pitchers: numbers.map((n) =>
      make('pitchers', n, {
        givenName: pick(given, n),
        familyName: pick(family, n >> 1),
        email: `pitcher${n}@example.org`,
        ageBand: pick(bands, n),
      }),
    ),
    speakers: numbers.map((n) =>
      make('speakers', n, { pitchId: `pitches-${n}`, pitcherId: `pitchers-${n}`, order: 'a0' }),
    ),
    asks: numbers.map((n) =>
      make('asks', n, {
        pitchId: `pitches-${n}`,
        kind: pick(kinds, n),
        text: `${pick(ideas, n)} in ${pick(areas, n)}`,
        order: 'a0',
      }),
    ),
    outcomes: numbers.map((n) => make('outcomes', n, { pitchId: `pitches-${n}`, outcome: pick(outcomes, n) })),
    partners: Array.from({ length: partners }, (_, n) =>
      make('partners', n, {
        name: `${pick(family, n)} ${pick(areas, n >> 3)} ${n}`,
        kind: pick(partnerKinds, n),
        fixed: n % 40 === 0,
        helps: [pick(kinds, n), pick(kinds, n >> 2)].filter((kind, at, all) => all.indexOf(kind) === at),
        helpText: `Helpt bij ${pick(ideas, n)} in ${pick(areas, n >> 2)}.`,
        districtId: pick(districtIds, n),
        themeIds: [pick(themeIds, n)],
      }),
    ),
    contacts: Array.from({ length: partners }, (_, n) =>
      make('contacts', n, {
        partnerId: `partners-${n}`,
        givenName: pick(given, n),
        familyName: pick(family, n >> 1),
        email: `contact${n}@example.org`,
      }),
    ),
    offers: Array.from({ length: offers }, (_, n) =>
      make('offers', n, {
        pitchId: `pitches-${n % pitches}`,
        editionId: `editions-${Math.floor((n % pitches) / 7)}`,
        kind: pick(kinds, n),
        ...(partners > 0 && {
          partnerId: `partners-${(n * 7) % partners}`,
          text: `Hulp bij ${pick(ideas, n)}`,
          status: pick(statuses, n),
          offeredOn: dateOf(Math.floor((n % pitches) / 7) % 40),
        }),
      }),
    ),
  };
}

/** Puts rows straight into the database of a running app, past its screens; only for tests that need many. */
export async function store(page: Page, records: Records): Promise<void> {
  for (const [table, rows] of Object.entries(records)) {
    for (let from = 0; from < rows.length; from += 2_000) {
      await page.evaluate(
        async ([name, some]) => {
          const db = await new Promise<IDBDatabase>((resolve, reject) => {
            const request = indexedDB.open('podium');
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
          await new Promise<void>((resolve, reject) => {
            const transaction = db.transaction(name, 'readwrite');
            for (const row of some) transaction.objectStore(name).put(row);
            transaction.oncomplete = () => resolve();
            transaction.onabort = () => reject(transaction.error);
          });
          db.close();
        },
        [table, rows.slice(from, from + 2_000)] as const,
      );
    }
  }
}
