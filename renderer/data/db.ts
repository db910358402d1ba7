/** The database: its name, tables and versions. A version that was released is never edited; a new one is added. */
import Dexie, { type Table } from 'dexie';
import type { Act, Change } from '../domain/act';
import { blank, type Row, type TableName } from '../domain/nouns';
import { instant } from '../domain/time';
import { changeLog, labelAct } from './changeLog';
import { shippedLists } from './shippedLists';

/** The database of the team's records, and the one of the example data. Never change: another name is another, empty database. */
export const databaseNames = { records: 'podium', example: 'podium-example' } as const;
/** Which of the two databases. */
export type DatabaseKind = keyof typeof databaseNames;

/** The tables of records, and the change log. */
export type Database = Dexie & { readonly [T in TableName]: Table<Row<T>, string> } & {
  readonly acts: Table<Act, number>;
  readonly changes: Table<Change, [number, number]>;
};

/** The newest version this code knows. */
export const newestVersion = 4;

/** `deletedAt` is null on live rows, and null is not indexed: the index holds the bin and nothing else. */
export const stores: { readonly [T in TableName | 'acts' | 'changes']: string } = {
  editions: 'id, date, number, deletedAt',
  venues: 'id, deletedAt',
  initiatives: 'id, deletedAt',
  pitches: 'id, editionId, initiativeId, stage, deletedAt',
  pitchers: 'id, email, deletedAt',
  speakers: 'id, pitchId, pitcherId, deletedAt',
  asks: 'id, pitchId, deletedAt',
  gifts: 'id, pitchId, deletedAt',
  outcomes: 'id, pitchId, deletedAt',
  partners: 'id, deletedAt',
  contacts: 'id, partnerId, deletedAt',
  presences: 'id, editionId, partnerId, deletedAt',
  offers: 'id, pitchId, editionId, partnerId, followUpOn, status, deletedAt',
  consents: 'id, subjectId, deletedAt',
  formerKinds: 'id, partnerId, deletedAt',
  matches: 'id, askId, partnerId, contactId, deletedAt',
  collaborations: 'id, pitchId, partnerId, otherPitchId, deletedAt',
  followUps: 'id, pitchId, offerId, deletedAt',
  lookBacks: 'id, editionId, pitchId, deletedAt',
  trainings: 'id, editionId, deletedAt',
  trainees: 'id, trainingId, pitcherId, deletedAt',
  tasks: 'id, editionId, templateId, improvementId, deletedAt',
  taskTemplates: 'id, deletedAt',
  evaluations: 'id, editionId, deletedAt',
  improvements: 'id, editionId, deletedAt',
  broadcasts: 'id, editionId, pitchId, deletedAt',
  contributions: 'id, editionId, partnerId, deletedAt',
  photos: 'id, editionId, deletedAt',
  mailTemplates: 'id, deletedAt',
  houseStyles: 'id, deletedAt',
  distincts: 'id, deletedAt',
  teamMembers: 'id, deletedAt',
  years: 'id, deletedAt',
  goals: 'id, yearId, deletedAt',
  themes: 'id, deletedAt',
  districts: 'id, deletedAt',
  neighbourhoods: 'id, districtId, deletedAt',
  cues: 'id, editionId, templateId, pitchId, deletedAt',
  runTemplates: 'id, deletedAt',
  runRows: 'id, &[editionId+n], editionId, deletedAt',
  acts: 'seq, id, at',
  changes: '[seq+n], [table+id]',
};

/** The tables that later versions brought, in their form of today; all others are of the first. */
const brought = {
  2: ['cues', 'runTemplates', 'runRows'],
  4: [
    'formerKinds',
    'matches',
    'collaborations',
    'followUps',
    'lookBacks',
    'trainings',
    'trainees',
    'tasks',
    'taskTemplates',
    'evaluations',
    'improvements',
    'broadcasts',
    'contributions',
    'photos',
    'mailTemplates',
    'houseStyles',
    'distincts',
  ],
} as const satisfies Readonly<Record<number, readonly (keyof typeof stores)[]>>;

function storesOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(stores).filter(([name]) => names.includes(name)));
}

const late: readonly string[] = Object.values(brought).flat();
const first = storesOf(Object.keys(stores).filter((name) => !late.includes(name)));

/** Makes a database object, not yet opened. Durability is strict: a transaction is on disk before it counts as done. */
export function makeDatabase(name: string): Database {
  // Dexie adds the tables as properties when the stores are declared.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Database;
  db.use(changeLog);
  db.version(1).stores({ ...first, offers: 'id, pitchId, editionId, partnerId, deletedAt' });
  db.version(2).stores(storesOf(brought[2]));
  db.version(3).stores({ offers: 'id, pitchId, editionId, partnerId, followUpOn, deletedAt' });
  db.version(4).stores(storesOf([...brought[4], 'offers']));
  db.on('populate', (transaction) => {
    const now = instant(Date.now());
    labelAct(transaction.idbtrans, { name: 'start', by: '' });
    for (const [table, rows] of Object.entries(shippedLists)) {
      // Each list is typed by its table; the pairs of `Object.entries` are not.
      const typed = rows.map(({ id, ...values }) => blank(table as TableName, id, now, values));
      void transaction.table(table).bulkAdd(typed);
    }
  });
  return db;
}

/** Thrown when the database on disk was made by a newer Podium: it is left as it is. */
export class NewerDatabase extends Error {
  constructor() {
    super('The database was made by a newer version of Podium.');
    this.name = 'NewerDatabase';
  }
}

let current: Database | null = null;

/** Opens a database and makes it the one that queries and commands use. Throws `NewerDatabase`. */
export async function openDatabase(name: string): Promise<Database> {
  if (current?.name === name && current.isOpen()) return current;
  current?.close();
  current = null;
  // Dexie opens and writes what newer code made, so look before opening; it multiplies versions by ten.
  const onDisk = (await indexedDB.databases()).find((found) => found.name === name)?.version ?? 0;
  if (onDisk >= (newestVersion + 1) * 10) throw new NewerDatabase();
  const db = makeDatabase(name);
  await db.open();
  current = db;
  return db;
}

/** The open database; throws when none is. */
export function database(): Database {
  if (!current) throw new Error('No database is open: call openDatabase first.');
  return current;
}

/** Closes the open database, if any. */
export function closeDatabase(): void {
  current?.close();
  current = null;
}

/** Removes a whole database from disk. Only meant for the example data. */
export async function removeExample(): Promise<void> {
  if (current?.name === databaseNames.example) closeDatabase();
  await Dexie.delete(databaseNames.example);
}
