/**
 * The export's worker: reads the records in one transaction and makes the file, outside the window's thread. Here, and
 * not in `exports`, because it brings that room and the data together.
 */
import { openDatabase } from '../../data/db';
import { snapshot } from '../../data/snapshot';
import { exported } from '../../exports/exported';
import type { Texts } from '../../texts/nl';
import type { ExportAnswer, ExportRequest } from './exportMessages';

const tell = (answer: ExportAnswer) => postMessage(answer);

async function make({ asked, database, language }: ExportRequest): Promise<void> {
  await openDatabase(database);
  const [records, texts] = await Promise.all([snapshot(), textsOf(language)]);
  tell({ tell: 'made', bytes: exported(asked, records, texts, (done) => tell({ tell: 'progress', done })) });
}

async function textsOf(language: ExportRequest['language']): Promise<Texts> {
  return language === 'en' ? (await import('../../texts/en')).en : (await import('../../texts/nl')).nl;
}

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  make(data).catch((error: unknown) => {
    // The name only: a message may quote a record.
    console.error('export failed:', error instanceof Error ? error.name : 'unknown');
    tell({ tell: 'failed' });
  });
});
