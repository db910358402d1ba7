import readXlsxFile from 'read-excel-file/universal';
import { instant } from '../../renderer/domain/time';
import { checkedRows } from '../../renderer/imports/checkedRow';
import { importPlan } from '../../renderer/imports/importPlan';
import { recognise } from '../../renderer/imports/recognition';
import { readTables } from '../../renderer/imports/tables';
import { imported, shippedSnapshot, type WrittenCell, workbook } from '../support/importFiles';
import type { Row } from './row';

const times = 61;
const warmUps = 10;

/** The preview of a workbook like the team's own, against what the reading library alone needs for it. */
export async function measure(): Promise<Row[]> {
  const history = await workbook(historySheets(12, 7, 75));
  const snapshot = shippedSnapshot();
  const preview = async () => {
    const tables = await readTables(history, 'historie.xlsx');
    planned(tables, snapshot);
  };
  const library = async () => {
    await readXlsxFile(copyOf(history));
  };
  // Both warm, and in turns, so that what slows the machine slows both.
  const [ours, theirs] = await timesInTurns([preview, library]);
  const ratio = (ours ?? 0) / (theirs ?? 1);
  const large = await planningOfMany();
  return [
    {
      area: 'house',
      name: 'preview of the history workbook, against the reading library alone',
      figure: ratio,
      unit: '×',
      goal: '< 3',
      met: ratio < 3,
    },
    {
      area: 'house',
      name: 'preview of the history workbook',
      figure: ours ?? 0,
      unit: 'ms',
      goal: '< 1000',
      met: (ours ?? 0) < 1_000,
    },
    {
      area: 'house',
      name: 'planning 10,000 rows beside 10,000 pitches',
      figure: large,
      unit: 'ms',
      goal: '< 1000',
      met: large < 1_000,
    },
  ];
}

function planned(tables: Awaited<ReturnType<typeof readTables>>, snapshot: ReturnType<typeof shippedSnapshot>) {
  let n = 0;
  return importPlan({
    file: checkedRows(tables, recognise(tables), snapshot),
    snapshot,
    newId: () => `id-${snapshot.pitches.length}-${n++}`,
    now: instant(0),
    today: '2022-03-01',
  });
}

async function planningOfMany(): Promise<number> {
  const read = async (first: number) => readTables(await workbook(historySheets(1_429, 7, 10, first)), 'groot.xlsx');
  const before = shippedSnapshot();
  const snapshot = imported(before, planned(await read(0), before));
  const tables = await read(5_000);
  const [took] = await timesInTurns([async () => void planned(tables, snapshot)], 5);
  return took ?? 0;
}

async function timesInTurns(tasks: readonly (() => Promise<void>)[], rounds = times): Promise<number[]> {
  const took = tasks.map((): number[] => []);
  for (let round = 0; round < rounds + warmUps; round++)
    for (const [n, task] of tasks.entries()) {
      const start = performance.now();
      await task();
      // The first rounds warm up.
      if (round >= warmUps) took[n]?.push(performance.now() - start);
    }
  // A quarter of the way up, not the middle: what else the machine does only ever adds, and most to what takes longest.
  return took.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 4)] ?? 0);
}

function copyOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

const areas = ['Parkwijk', 'Delftwijk', 'Meerwijk', 'Europawijk', 'Vogelenwijk', 'Spaarndam', 'Oude Stad'];
const districts = ['Oost', 'Noord', 'Schalkwijk', 'Schalkwijk', 'Noord', 'Noord', 'Centrum'];
const asks = ['vrijwilligers', 'ruimte', 'geld', 'kennis', 'promotie', 'contacten', 'materiaal'];
const outcomes = ['gerealiseerd', 'verder gekomen', 'anders', 'later', 'niet', 'onbekend'];
const pick = (list: readonly string[], n: number) => list[n % list.length] ?? '';

/** Sheets laid out as in the team's own workbook. */
function historySheets(
  editions: number,
  perEdition: number,
  offers: number,
  first = 0,
): Record<string, WrittenCell[][]> {
  const pitches = Array.from({ length: editions * perEdition }, (_, n) => n);
  const title = (n: number) => `Idee ${first + n} ${pick(areas, n)}`;
  const editionOf = (n: number) => first + Math.floor(n / perEdition) + 1;
  const day = (n: number) => new Date(Date.UTC(2017, 0, 1) + n * 86_400_000);
  return {
    Edities: [
      ['Nr', 'Datum', 'Locatie', 'Stadsdeel', 'Vorm', 'Bezoekers', 'Cijfer', 'Aantal formulieren', 'Kosten'],
      ...Array.from({ length: editions }, (_, n) => [
        first + n + 1,
        day(first + n),
        `Zaal ${n % 40}`,
        pick(districts, n % 40),
        'fysiek',
        61,
        8.5,
        13,
        2_104,
      ]),
    ],
    Pitches: [
      [
        'Editie',
        'Voornaam',
        'Tussenvoegsel',
        'Achternaam',
        'E-mail',
        'Telefoon',
        'Leeftijdsgroep',
        'Stadsdeel',
        'Wijk',
        'Titel',
        'Idee in één zin',
        'Thema',
        'Oproep',
        'Uitkomst',
        'Cadeautje',
        'Toestemming foto',
      ],
      ...pitches.map((n) => [
        editionOf(n),
        `Voornaam${n}`,
        n % 3 ? null : 'van der',
        `Achternaam${first + n}`,
        `pitcher${first + n}@example.org`,
        `06-${String(first + n).padStart(8, '0')}`,
        '28+',
        pick(districts, n),
        pick(areas, n),
        title(n),
        `${title(n)} voor en door de buurt.`,
        'groen & natuur',
        pick(asks, n),
        pick(outcomes, n),
        n % 4 ? 'bos bloemen' : null,
        'ja',
      ]),
    ],
    Partners: [
      ['Organisatie', 'Soort', 'Vaste partner', 'Contactpersoon', 'E-mail', 'Telefoon'],
      ...Array.from({ length: 12 }, (_, n) => [
        `Partner ${n}`,
        'fonds',
        'nee',
        `Contact van Partner${n}`,
        `partner${n}@example.org`,
        `06-${String(90_000_000 + n)}`,
      ]),
    ],
    Aanbod: [
      ['Editie', 'Titel', 'Van', 'Soort', 'Wat', 'Status'],
      ...Array.from({ length: offers }, (_, n) => [
        editionOf(n),
        title(n),
        `Partner ${n % 20}`,
        pick(asks, n),
        'helpt met flyers',
        'geleverd',
      ]),
    ],
  };
}
