/**
 * The report's worker: reads the records in one transaction and makes the document, outside the window's thread. Here,
 * and not in `reports`, because it brings that room and the data together.
 */
import { openDatabase } from '../../data/db';
import { now } from '../../data/records';
import { lastAct, snapshot } from '../../data/snapshot';
import { catalogue, type ReportName, type ReportOptions } from '../../reports/catalogue';
import { chartPicture } from '../../reports/chartPicture';
import type { Texts } from '../../texts/nl';
import type { ReportAnswer, ReportRequest } from './reportMessages';

const tell = (answer: ReportAnswer) => postMessage(answer);

async function make<R extends ReportName>({ name, options, database, language }: ReportRequest<R>): Promise<void> {
  await openDatabase(database);
  const seq = await lastAct();
  const [records, build, texts] = await Promise.all([snapshot(), catalogue[name].load(), textsOf(language)]);
  // What was chosen, with exactly what was left out of it; TypeScript does not put the two together again.
  const whole = { ...options, now: now(), drawChart: chartPicture } as unknown as ReportOptions[R];
  const bytes = await build(records, whole, texts, (done) => tell({ tell: 'progress', done }));
  tell({ tell: 'made', bytes, seq });
}

async function textsOf(language: ReportRequest['language']): Promise<Texts> {
  return language === 'en' ? (await import('../../texts/en')).en : (await import('../../texts/nl')).nl;
}

addEventListener('message', ({ data }: MessageEvent<ReportRequest>) => {
  make(data).catch((error: unknown) => {
    // The name only: a message may quote a record.
    console.error('report failed:', error instanceof Error ? error.name : 'unknown');
    tell({ tell: 'failed' });
  });
});
