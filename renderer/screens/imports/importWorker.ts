/**
 * The import's worker: reads, checks and plans outside the window's thread, and writes the plan through the door of
 * the data. Here, and not in `imports`, because it brings that room and the data together.
 */
import { setAuthor } from '../../data/act';
import { openDatabase } from '../../data/db';
import { importRecords } from '../../data/importing';
import { newId, now } from '../../data/records';
import { snapshot } from '../../data/snapshot';
import { dateAt } from '../../domain/time';
import { checkedRows } from '../../imports/checkedRow';
import { type ImportPlan, importPlan } from '../../imports/importPlan';
import { recognise } from '../../imports/recognition';
import { ImportRefused } from '../../imports/refusal';
import { type SourceTable, written } from '../../imports/table';
import { readTables } from '../../imports/tables';
import type { ImportAnswer, ImportRequest, SheetSummary } from './importMessages';

type Ask<A extends ImportRequest['ask']> = Extract<ImportRequest, { ask: A }>;

let tables: readonly SourceTable[] = [];
let plan: ImportPlan | null = null;

const tell = (answer: ImportAnswer) => postMessage(answer);
const progress = (done: number) => tell({ tell: 'progress', done });

async function read({ files, database, author, remembered }: Ask<'read'>): Promise<void> {
  await openDatabase(database);
  setAuthor(author);
  const read: SourceTable[] = [];
  for (const [at, { name, bytes }] of files.entries()) {
    try {
      read.push(...(await readTables(bytes, name, (done) => progress((at + done) / files.length))));
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      tell({ tell: 'refused', name, reason: error.reason });
      return;
    }
  }
  tables = read;
  const recognitions = recognise(tables, remembered);
  tell({
    tell: 'read',
    sheets: tables.map((table, at) => summary(table, recognitions[at] ?? { kind: null, columns: [] })),
  });
}

function summary(table: SourceTable, recognition: SheetSummary['recognition']): SheetSummary {
  const samples = table.headings.map((_, column) =>
    table.rows
      .slice(0, 50)
      .map((row) => written(row.cells[column] ?? null))
      .filter(Boolean)
      .slice(0, 3)
      .join(' · '),
  );
  return { name: table.name, headings: table.headings, rows: table.rows.length, samples, recognition };
}

async function makePlan({ turn, recognitions, decisions, targetEditionId }: Ask<'plan'>): Promise<void> {
  // Read anew each time: someone may have changed a record while looking at the preview.
  const records = await snapshot();
  const file = checkedRows(tables, recognitions, records, (done) => progress(done / 2));
  plan = importPlan({
    file,
    snapshot: records,
    decisions,
    targetEditionId,
    newId,
    now: now(),
    today: dateAt(now()),
    progress: (done) => progress(0.5 + done / 2),
  });
  const { counts, problems, duplicates, remarks, additions, changes } = plan;
  const isEmpty = changes.length === 0 && Object.values(additions).every((rows) => rows.length === 0);
  tell({ tell: 'plan', turn, plan: { counts, problems, duplicates, remarks, isEmpty } });
}

async function write(): Promise<void> {
  if (!plan) throw new Error('There is no plan to write.');
  await importRecords(plan);
  plan = null;
  tell({ tell: 'written' });
}

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  const work = data.ask === 'read' ? read(data) : data.ask === 'plan' ? makePlan(data) : write();
  work.catch((error: unknown) => {
    console.error(error instanceof Error ? error.name : 'failed', 'during', data.ask);
    tell({ tell: 'failed', during: data.ask });
  });
});
