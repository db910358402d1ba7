/**
 * The report's worker: reads the records in one transaction and makes the document, outside the window's thread. Here,
 * and not in `reports`, because it brings that room and the data together.
 */
import { openDatabase } from '../../data/db';
import { houseStyle } from '../../data/houseStyle';
import { now } from '../../data/records';
import { lastAct, snapshot } from '../../data/snapshot';
import { catalogue, type ReportName, type ReportOptions } from '../../reports/catalogue';
import { chartPicture } from '../../reports/chartPicture';
import { TemplateRefused } from '../../reports/templateRefusal';
import type { Texts } from '../../texts/nl';
import { inTemplate } from '../houseStyle/templateFile';
import type { ReportAnswer, ReportRequest } from './reportMessages';

const tell = (answer: ReportAnswer) => postMessage(answer);

async function make<R extends ReportName>({ name, options, database, ...how }: ReportRequest<R>): Promise<void> {
  await openDatabase(database);
  const seq = await lastAct();
  const wanted = how.inHouseStyle && !catalogue[name].hasOwnPage;
  const [records, build, texts, template] = await Promise.all([
    snapshot(),
    catalogue[name].load(),
    textsOf(how.language),
    wanted ? houseStyle().then((kept) => kept?.template ?? null) : null,
  ]);
  // Pages are counted once, of what is really printed.
  const counting = template ? { pageNumbers: false } : {};
  // What was chosen, with exactly what was left out of it; TypeScript does not put the two together again.
  const whole = { ...options, ...counting, now: now(), drawChart: chartPicture } as unknown as ReportOptions[R];
  const part = template ? 0.4 : 1;
  const told = (done: number) => tell({ tell: 'progress', done });
  const made = await build(records, whole, texts, (done) => told(done * part));
  const progress = (done: number) => told(part + done * (1 - part));
  const bytes = template ? await inTemplate(made, template, { records, choice: whole, texts, progress }) : made;
  const plain = (await catalogue[name].data?.())?.(records, whole);
  const data = plain ? new TextEncoder().encode(JSON.stringify(plain, null, 2)) : null;
  tell({ tell: 'made', bytes, data, seq });
}

async function textsOf(language: ReportRequest['language']): Promise<Texts> {
  return language === 'en' ? (await import('../../texts/en')).en : (await import('../../texts/nl')).nl;
}

addEventListener('message', ({ data }: MessageEvent<ReportRequest>) => {
  make(data).catch((error: unknown) => {
    // The name only: a message may quote a record.
    console.error('report failed:', error instanceof Error ? error.name : 'unknown');
    tell({ tell: error instanceof TemplateRefused ? 'refused' : 'failed' });
  });
});
