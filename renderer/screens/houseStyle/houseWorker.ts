/**
 * The worker of the house style: looks at a file from outside and makes a report in it, outside the window's thread.
 * Here, and not in `reports`, because it brings that room, the guards of the import and the data together.
 */
import { openDatabase } from '../../data/db';
import { now } from '../../data/records';
import { snapshot } from '../../data/snapshot';
import { wasHeld } from '../../domain/edition';
import { dateAt, yearOf } from '../../domain/time';
import { annualReport } from '../../reports/annualReport';
import { chartPicture } from '../../reports/chartPicture';
import { houseStarter } from '../../reports/houseStarter';
import { templateFindings } from '../../reports/templateCheck';
import { TemplateRefused } from '../../reports/templateRefusal';
import type { Texts } from '../../texts/nl';
import type { HouseAnswer, HouseRequest } from './houseMessages';
import { inTemplate, templateParts } from './templateFile';

const tell = (answer: HouseAnswer) => postMessage(answer);

async function check(template: Uint8Array, database: string, texts: Texts): Promise<void> {
  tell({ tell: 'findings', findings: templateFindings(templateParts(template)) });
  await openDatabase(database);
  const records = await snapshot();
  const today = dateAt(now());
  const years = records.editions
    .filter((one) => one.date !== null && wasHeld(one))
    .map(({ date }) => yearOf(date ?? today));
  const choice = { year: Math.max(...years, years.length > 0 ? 0 : yearOf(today)), referenceDate: today, now: now() };
  const options = { ...choice, version: 'public', pageNumbers: false, drawChart: chartPicture } as const;
  const report = await annualReport(records, options, texts);
  tell({ tell: 'made', bytes: await inTemplate(report, template, { records, choice, texts }) });
}

addEventListener('message', ({ data }: MessageEvent<HouseRequest>) => {
  const work = async () => {
    const texts = data.language === 'en' ? (await import('../../texts/en')).en : (await import('../../texts/nl')).nl;
    if (data.ask === 'check') await check(data.bytes, data.database, texts);
    else tell({ tell: 'made', bytes: await houseStarter(texts, now()) });
  };
  work().catch((error: unknown) => {
    if (error instanceof TemplateRefused) {
      tell({ tell: 'refused', reason: error.reason });
      return;
    }
    // The name only: a message may quote a record.
    console.error('house style failed:', error instanceof Error ? error.name : 'unknown');
    tell({ tell: 'failed' });
  });
});
