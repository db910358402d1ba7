/** Records for tests: a test states only what matters to it. */
import type { Choice } from '../../renderer/domain/choices';
import { choices } from '../../renderer/domain/choices';
import { haarlemDistricts, usualThemes } from '../../renderer/domain/haarlem';
import {
  blank,
  type Changes,
  emptySnapshot,
  type Row,
  type Snapshot,
  type TableName,
} from '../../renderer/domain/nouns';
import { addDays, instant } from '../../renderer/domain/time';

/** The moment at which records of tests were made. */
export const madeAt = instant(Date.UTC(2021, 11, 1, 9, 30));

const numbers = new Map<string, number>();

/** A record of a table with some fields given, and an id of its own when none is. */
export function aRow<T extends TableName>(table: T, values: Changes<T> = {}, id?: string): Row<T> {
  const next = (numbers.get(table) ?? 0) + 1;
  numbers.set(table, next);
  return blank(table, id ?? `${table}-${next}`, madeAt, values);
}

/** A pitch on stage. */
export const aPitch = (values: Changes<'pitches'> = {}, id?: string) =>
  aRow('pitches', { stage: 'pitched', ...values }, id);
/** A person with an idea. */
export const aPitcher = (values: Changes<'pitchers'> = {}, id?: string) =>
  aRow('pitchers', { givenName: 'Noor', familyName: 'Voorbeeld', ...values }, id);
/** An edition that was held. */
export const anEdition = (values: Changes<'editions'> = {}, id?: string) =>
  aRow('editions', { number: 1, date: '2021-10-28', status: 'held', ...values }, id);
/** The settings of a year, with the year as its id. */
export const aYear = (year: number, values: Changes<'years'> = {}) => aRow('years', { year, ...values }, String(year));

/** A snapshot of some records, with the lists that an installation starts with unless others are given. */
export function aSnapshot(records: Partial<Snapshot> = {}): Snapshot {
  const order = (at: number) => String(at).padStart(3, '0');
  return {
    ...emptySnapshot(),
    districts: haarlemDistricts.map(([id, name], at) => aRow('districts', { name, order: order(at) }, id)),
    themes: usualThemes.map(([id, name], at) => aRow('themes', { name, order: order(at) }, id)),
    ...records,
  };
}

/** How an invented history is made. */
export interface History {
  readonly editions: number;
  readonly pitchesPerEdition: number;
  /** The year of the last edition; two editions a year go before it. */
  readonly lastYear?: number;
  readonly editionsPerYear?: number;
}

const venueNames = [
  'Het Seinwezen',
  'Het Ketelhuis',
  'De Egelantier',
  'Wijkcentrum Binnensteeds',
  'De Hamelink',
  'Buurtcentrum De Tulp',
  'De Pletterij',
];
const given = ['Noor', 'Sami', 'Fenna', 'Joris', 'Amira', 'Bas', 'Lotte', 'Yusuf', 'Mila', 'Ravi', 'Tess', 'Koen'];
const family = ['Voorbeeld', 'Verzonnen', 'Denkbeeldig', 'Proefman', 'Testera', 'Bedacht'];
const ideas = [
  'Buurttuin aan het water',
  'Koffie op de stoep',
  'Repaircafé voor fietsen',
  'Samen eten op zondag',
  'Muziekles voor iedereen',
  'Groene daken',
  'Taalmaatjes',
  'Speelstraat',
  'Een bankje met verhalen',
  'Zwerfvuil wordt kunst',
];

/** Repeatable numbers that look thrown, so that a made history is always the same. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

/** An invented history of editions with pitches, people, asks, offers, gifts and outcomes. */
export function aHistory({ editions, pitchesPerEdition, lastYear = 2021, editionsPerYear = 2 }: History): Snapshot {
  const roll = dice(editions * 1000 + pitchesPerEdition);
  const pick = <T>(items: readonly T[]): T => items[roll(items.length)] as T;
  const base = aSnapshot();
  const rows: { -readonly [T in TableName]: Row<T>[] } = Object.fromEntries(
    Object.entries(base).map(([table, list]) => [table, [...list]]),
  ) as never;
  const districtIds = haarlemDistricts.map(([id]) => id);
  rows.venues = venueNames.map((name, at) =>
    aRow('venues', { name, districtId: districtIds[at % 5] ?? null, contact: 'Bea Beheerder' }),
  );
  for (let e = 0; e < editions; e++) {
    const year = lastYear - Math.floor((editions - 1 - e) / editionsPerYear);
    const date = addDays(`${year}-03-16`, ((editions - 1 - e) % editionsPerYear === 0 ? 1 : 0) * 210 + roll(20));
    const edition = anEdition({
      number: e + 1,
      date,
      status: year < lastYear ? 'closed' : 'held',
      venueId: rows.venues[e % rows.venues.length]?.id ?? null,
      attendance: e === 1 ? null : 55 + roll(40),
      statedPitches: e === 0 ? pitchesPerEdition + 2 : null,
      grade: 7 + roll(15) / 10,
      gradeCount: 18 + roll(30),
      budgetCents: 300_000,
      costCents: 230_000 + roll(90_000),
      host: 'Han Presentator',
    });
    rows.editions.push(edition);
    for (let p = 0; p < pitchesPerEdition; p++) addPitch(edition, p);
  }
  function addPitch(edition: Row<'editions'>, at: number) {
    const title = `${pick(ideas)} ${rows.pitches.length + 1}`;
    const idea = aRow('initiatives', { title, themeId: pick(usualThemes)[0], districtId: pick(districtIds) });
    const pitch = aPitch({ initiativeId: idea.id, editionId: edition.id, order: String(at).padStart(4, '0') });
    const ageBand: Choice<'ageBand'> =
      at < 2 ? pick(['16-17', '18-27', 'under16'] as const) : at === 5 ? 'unknown' : '28plus';
    const nth = rows.pitchers.length + 1;
    const pitcher = aPitcher({
      givenName: pick(given),
      familyName: pick(family),
      email: `pitcher${nth}@example.org`,
      phone: `06-${String(nth).padStart(8, '0')}`,
      ageBand,
    });
    rows.initiatives.push(idea);
    rows.pitches.push(pitch);
    rows.pitchers.push(pitcher);
    rows.speakers.push(aRow('speakers', { pitchId: pitch.id, pitcherId: pitcher.id }));
    rows.asks.push(aRow('asks', { pitchId: pitch.id, kind: pick(choices.helpKind), text: 'Wie doet er mee?' }));
    if (roll(3) > 0) rows.gifts.push(aRow('gifts', { pitchId: pitch.id, text: 'Een plant', from: 'Gijs Gever' }));
    for (let o = roll(4); o > 0; o--)
      rows.offers.push(
        aRow('offers', {
          pitchId: pitch.id,
          editionId: edition.id,
          kind: pick(choices.helpKind),
          status: pick(choices.offerStatus),
          from: 'Anna Aanbieder',
        }),
      );
    const outcome = pick([
      'realised',
      'realised',
      'advanced',
      'advanced',
      'changed',
      'postponed',
      'dropped',
      'unknown',
    ] as const);
    if (outcome !== 'unknown')
      rows.outcomes.push(
        aRow('outcomes', { pitchId: pitch.id, outcome, date: addDays(edition.date ?? '2021-01-01', 40) }),
      );
  }
  if (editions > 0) {
    rows.years.push(
      aYear(lastYear, {
        organisation: 'Gemeente Voorbeeldstad',
        programme: 'Nieuwe Democratie',
        policyField: 'Burgers en bestuur',
        portfolioHolder: 'Wethouder V. Oorbeeld',
        department: 'Communicatie en Participatie',
        author: 'T. Eamlid',
        reference: '2022/000123',
        budgetCents: 1_000_000,
        goalsText:
          'Het Initiatievencafé brengt mensen met een idee voor de stad samen met mensen die kunnen helpen.\nVoor dit jaar was het doel om twee avonden te houden in stadsdelen waar nog geen editie was.',
        lessons: 'Pitchers vroegen om meer tijd voor vragen.\nDe borrel na afloop levert de meeste contacten op.',
        outlook: 'Volgend jaar zijn er drie edities gepland, waarvan één in Schalkwijk.',
      }),
    );
    const goals: [Choice<'indicator'>, number | null, number | null, number | null][] = [
      ['editionsHeld', 1, 2, 4],
      ['pitches', 7, 14, 28],
      ['youngPitches', 2, 4, 8],
      ['visitors', 70, 140, 280],
      ['grade', null, 7.5, 8],
      ['cost', 250_000, 600_000, null],
    ];
    for (const [indicator, baseline, target, ambition] of goals)
      rows.goals.push(aRow('goals', { yearId: String(lastYear), indicator, baseline, target, ambition }));
  }
  return rows;
}
