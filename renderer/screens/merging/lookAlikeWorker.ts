/** Looks for records that may be one and the same, outside the window's thread. */
import { openDatabase } from '../../data/db';
import { all } from '../../data/records';
import { type LookAlikes, lookAlikePartners, lookAlikePeople } from '../../domain/lookAlikes';
import type { LookAnswer, LookRequest } from './lookAlikeMessages';

const tell = (answer: LookAnswer) => postMessage(answer);
const progress = (done: number) => tell({ tell: 'progress', done: 0.3 + done * 0.7 });

/** More than anyone looks through in one sitting; the surest come first. */
const most = 1_000;

async function look({ table, database }: LookRequest): Promise<void> {
  await openDatabase(database);
  tell({ tell: 'progress', done: 0.05 });
  const answer = (pairs: readonly LookAlikes[], looked: number) =>
    tell({ tell: 'found', pairs: pairs.slice(0, most), looked });
  if (table === 'partners') {
    const rows = await all(table);
    answer(lookAlikePartners(rows, progress), rows.length);
  } else {
    const rows = await all(table);
    answer(lookAlikePeople(rows, progress), rows.length);
  }
}

addEventListener('message', ({ data }: MessageEvent<LookRequest>) => {
  look(data).catch((error: unknown) => {
    console.error('looking failed:', error instanceof Error ? error.name : 'unknown');
    tell({ tell: 'failed' });
  });
});
