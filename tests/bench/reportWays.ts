/**
 * One way to one document, in a process of its own: `node reportWays.mjs <way> <folder>`. What it is made from lies in
 * the folder; what it made is written there too. Each way loads only what it needs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../renderer/domain/nouns';
import type { AnnualReportOptions } from '../../renderer/reports/annualReport';
import type { Block } from './reportContent';

/** The ways that are compared. */
export const ways = ['ours', 'whole', 'template', 'byHand'] as const;
/** A way to a document. */
export type Way = (typeof ways)[number];

const [way, folder = ''] = process.argv.slice(2);
const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const make: Record<Way, () => Promise<Uint8Array>> = {
  ours: () => annual(false),
  whole: () => annual(true),
  template: async () => {
    const { TemplateHandler } = await import('easy-template-x');
    return new TemplateHandler().process(readFileSync(join(folder, 'template.docx')), json('data.json'));
  },
  byHand: async () => {
    const { strToU8, unzipSync, zipSync } = await import('fflate');
    const { documentOf } = await import('./reportContent');
    const blocks: Block[] = json('blocks.json');
    const parts = unzipSync(readFileSync(join(folder, 'report.docx')));
    return zipSync({ ...parts, 'word/document.xml': strToU8(documentOf(blocks)) }, { level: 6 });
  },
};

async function annual(pageNumbers: boolean): Promise<Uint8Array> {
  const { annualReport } = await import('../../renderer/reports/annualReport');
  const { nl } = await import('../../renderer/texts/nl');
  const snapshot: Snapshot = json('snapshot.json');
  const options: AnnualReportOptions = json('options.json');
  return annualReport(snapshot, { ...options, pageNumbers }, nl);
}

// The bench itself imports the list above from its own process, where no way is asked for.
const asked = ways.find((name) => name === way);
if (asked) writeFileSync(join(folder, `${asked}.docx`), await make[asked]());
