/** Example data: an invented city's history, dated around the day it is filled in, so that there is always an evening ahead. */
import { generateNKeysBetween } from 'fractional-indexing';
import type { Choice } from '../domain/choices';
import { haarlemDistricts } from '../domain/haarlem';
import { blank, type Changes, type Row, type Snapshot, type TableName, tableNames } from '../domain/nouns';
import { inLineUp } from '../domain/pitch';
import { splitName } from '../domain/pitcher';
import { folded } from '../domain/search';
import { addDays, instant, yearOf } from '../domain/time';
import { act } from './act';
import { database } from './db';
import { addAround, type ExampleAround, helpOf, preparedPitch } from './exampleAround';
import { addShow, type ExampleCues, type ExampleShow } from './exampleShows';
import { now } from './records';
import { shippedLists } from './shippedLists';

/** A person as `resources/exampleData.json` has them; `asked` are the questions put to them, `no` those answered so. */
interface ExamplePerson {
  readonly name: string;
  readonly role?: string;
  readonly age?: Choice<'ageBand'>;
  readonly guardian?: string;
  readonly asked?: readonly Choice<'consentPurpose'>[];
  readonly no?: readonly Choice<'consentPurpose'>[];
}

/** A pitch; its days count from its evening. */
interface ExamplePitch {
  readonly title: string;
  readonly summary: string;
  readonly theme: string;
  readonly area: string;
  readonly stage?: Choice<'pitchStage'>;
  readonly applied: number;
  readonly reason?: string;
  readonly referral?: string;
  readonly pitchers: readonly ExamplePerson[];
  readonly asks: readonly (readonly [Choice<'helpKind'>, string])[];
  readonly gifts?: readonly (readonly [text: string, from: string])[];
  readonly outcomes?: readonly (Changes<'outcomes'> & { readonly day: number })[];
  readonly offers?: readonly (Changes<'offers'> & {
    readonly partner?: string;
    readonly contacted?: number;
    readonly delivered?: number;
  })[];
}

/** An evening; `day` counts from today, the training from the evening. */
type ExampleEdition = Changes<'editions'> & {
  readonly day: number;
  readonly training?: number;
  readonly venue?: string;
  readonly pitches: readonly ExamplePitch[];
  readonly show?: ExampleShow;
} & { readonly [P in Choice<'presence'>]?: readonly string[] };

interface ExampleData {
  readonly team: readonly ExamplePerson[];
  readonly venues: readonly (Changes<'venues'> & { readonly district: string })[];
  readonly partners: readonly (Changes<'partners'> & {
    readonly district: string;
    readonly contacts: readonly ExamplePerson[];
  })[];
  readonly years: readonly (Changes<'years'> & { readonly ago: number; readonly goals: readonly Changes<'goals'>[] })[];
  readonly cues: ExampleCues;
  readonly editions: readonly ExampleEdition[];
}

/** Fills the open database, which should be a new one, as one act that cannot be undone. `today` is a calendar date. */
export async function fillExample(today: string): Promise<void> {
  // Loaded when asked for: most who start Podium never do.
  const [{ default: text }, { default: aroundText }] = await Promise.all([
    import('../../resources/exampleData.json?raw'),
    import('../../resources/exampleAround.json?raw'),
  ]);
  // The project ships these files, and a test checks every row that is made of them.
  const rows = exampleRows(JSON.parse(text) as ExampleData, JSON.parse(aroundText) as ExampleAround, today);
  const fill = async () => {
    for (const table of tableNames) await database().table(table).bulkAdd(rows[table]);
  };
  await act('start', tableNames, fill, { settleMs: 60_000 });
}

type Rows = Record<TableName, object[]>;

function exampleRows(data: ExampleData, around: ExampleAround, today: string): Rows {
  const rows = emptyRows();
  const made = now();
  /** Adds a row under an id that is the same each time; fields of the file that are no fields of the table are left out. */
  const add = <T extends TableName>(table: T, values: Changes<T>, id?: string): string => {
    const row: Row<T> = blank(table, id ?? exampleId(table, rows[table].length + 1), instant(made), values);
    rows[table].push(row);
    return row.id;
  };
  let phones = 0;
  const reach = (name: string) => ({
    email: `${folded(name).replace(/[^a-z]+/g, '.')}@example.org`,
    phone: `06-${String(++phones).padStart(8, '0')}`,
  });

  const memberIds = new Map(
    data.team.map(({ name, role = '' }) => [name, add('teamMembers', { name, role, ...reach(name) })]),
  );
  const venueIds = new Map<string, string>();
  for (const { district, ...venue } of data.venues)
    venueIds.set(venue.name ?? '', add('venues', { ...venue, districtId: `district-${district}` }));

  const partnerIds = new Map<string, string>();
  for (const { district, contacts, ...partner } of data.partners) {
    const help = helpOf(around.partners[partner.name ?? ''] ?? {});
    const where = { districtId: `district-${district}`, ...reach(partner.name ?? '') };
    const partnerId = add('partners', { ...partner, ...help, ...where });
    partnerIds.set(partner.name ?? '', partnerId);
    for (const { name, role = '' } of contacts)
      add('contacts', { ...splitName(name), role, partnerId, ...reach(name) });
  }
  for (const { name, role, ...help } of around.contacts) {
    const { helps = [], helpText = '', themeIds = [], districtIds = [] } = helpOf(help);
    add('contacts', { ...splitName(name), role, helps, helpText, themeIds, districtIds, ...reach(name) });
  }

  const pitchIdOf = new Map<string, string>();
  const pitcherIds = new Map<string, string>();
  const pitcherOf = (person: ExamplePerson, area: Area): string => {
    const before = pitcherIds.get(person.name);
    if (before) return before;
    const ageBand = person.age ?? 'unknown';
    const known = { ...around.people[person.name], ageBand, ...area };
    const id = add('pitchers', { ...splitName(person.name), ...reach(person.name), ...known });
    pitcherIds.set(person.name, id);
    return id;
  };

  for (const { day, training, venue, pitches, show, present, absent, coming, invited, ...values } of data.editions) {
    const date = addDays(today, day);
    const on = (days: number) => addDays(date, days);
    const trainingDate = training === undefined ? null : on(training);
    const editionId = add('editions', { ...values, date, trainingDate, venueId: venueIds.get(venue ?? '') ?? null });
    // The keys are those of the closed list.
    for (const [presence, names = []] of Object.entries({ present, absent, coming, invited }))
      for (const name of names)
        add('presences', {
          editionId,
          partnerId: partnerIds.get(name) ?? null,
          presence: presence as Choice<'presence'>,
        });
    const pitchIds: string[] = [];
    const order = generateNKeysBetween(null, null, pitches.length);
    pitches.forEach((pitch, at) => {
      const area = areaOf(pitch.area);
      const { title, summary, stage = 'pitched', reason = '', referral = '' } = pitch;
      const initiativeId = add('initiatives', { title, summary, themeId: `theme-${pitch.theme}`, ...area });
      const appliedOn = on(pitch.applied);
      const where = { editionId, order: order[at] ?? '' };
      const prepared = preparedPitch(title, around);
      const pitchId = add('pitches', { initiativeId, ...where, stage, appliedOn, reason, referral, ...prepared });
      pitchIdOf.set(title, pitchId);
      if (inLineUp({ stage })) pitchIds.push(pitchId);
      inOrder(pitch.pitchers, (person, key) => {
        const pitcherId = pitcherOf(person, area);
        add('speakers', { pitchId, pitcherId, order: key });
        const asked = person.asked ?? (stage === 'pitched' ? usuallyAsked : []);
        for (const purpose of asked) add('consents', consentOf(person, pitcherId, purpose, on(pitch.applied + 7)));
      });
      const asks = new Map<string, string>();
      inOrder(pitch.asks, ([kind, text], key) => asks.set(kind, add('asks', { pitchId, kind, text, order: key })));
      inOrder(pitch.gifts ?? [], ([text, from], key) => add('gifts', { pitchId, text, from, order: key }));
      for (const { day: days, ...outcome } of pitch.outcomes ?? [])
        add('outcomes', { ...outcome, pitchId, date: on(days) });
      for (const { partner, contacted, delivered, ...offer } of pitch.offers ?? [])
        add('offers', {
          ...offer,
          pitchId,
          askId: asks.get(offer.kind ?? '') ?? null,
          editionId,
          partnerId: partnerIds.get(partner ?? '') ?? null,
          offeredOn: date,
          contactedOn: contacted === undefined ? null : on(contacted),
          agreedOn: contacted !== undefined && isAgreed(offer) ? on(contacted) : null,
          deliveredOn: delivered === undefined ? null : on(delivered),
        });
    });
    if (show) addShow(add, { editionId, date, pitchIds, show }, { cues: data.cues, memberIds });
  }
  for (const { ago, goals, ...values } of data.years) {
    const year = yearOf(today) - ago;
    const storyIds = ago === 0 ? around.stories.flatMap((title) => pitchIdOf.get(title) ?? []) : [];
    add('years', { ...values, year, storyIds }, String(year));
    for (const goal of goals) add('goals', { ...goal, yearId: String(year) });
  }
  // `add` put only rows of each table under its name.
  addAround(add, around, { rows: rows as unknown as Snapshot, partnerIds, memberIds, today });
  return rows;
}

const isAgreed = ({ status }: Changes<'offers'>) => status === 'agreed' || status === 'delivered';

const usuallyAsked = ['photo', 'video', 'broadcast', 'nameInReport', 'followUp', 'story'] as const;

function consentOf(
  person: ExamplePerson,
  subjectId: string,
  purpose: Choice<'consentPurpose'>,
  date: string,
): Changes<'consents'> {
  const answer = person.no?.includes(purpose) ? 'no' : 'yes';
  const how = 'formulier bij de aanmelding';
  const values = { subjectId, purpose, answer, date, how } as const;
  if (person.guardian === undefined) return values;
  return { ...values, givenBy: 'guardian', guardianName: person.guardian, guardianRelation: 'ouder' };
}

interface Area {
  readonly districtId: string | null;
  readonly neighbourhoodId: string | null;
}

/** The area that a name stands for: a neighbourhood with its district, or a district. */
function areaOf(name: string): Area {
  const neighbourhood = shippedLists.neighbourhoods.find((known) => known.name === name);
  if (neighbourhood) return { districtId: neighbourhood.districtId ?? null, neighbourhoodId: neighbourhood.id };
  const district = haarlemDistricts.find(([, known]) => known === name);
  return { districtId: district ? `district-${district[0]}` : null, neighbourhoodId: null };
}

function inOrder<I>(items: readonly I[], each: (item: I, order: string) => void): void {
  const keys = generateNKeysBetween(null, null, items.length);
  items.forEach((item, at) => {
    each(item, keys[at] ?? '');
  });
}

/** A fixed id in the form of a UUID: the table, and the row's place in it. */
function exampleId(table: TableName, place: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return `e0000000-${hex(tableNames.indexOf(table), 4)}-4000-8000-${hex(place, 12)}`;
}

function emptyRows(): Rows {
  // Built from the list of all tables, so every key is there.
  return Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as Rows;
}
