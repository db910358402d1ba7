/**
 * Makes other formats of a document that was made, outside the window's thread. Here, because it brings the rooms of
 * reports and exports together.
 */
import { csvFile } from '../../exports/csvFile';
import { reportTables } from '../../exports/reportTables';
import { workbookFile } from '../../exports/workbook';
import { htmlReport } from '../../reports/htmlReport';
import { type ContentTable, wordContent } from '../../reports/wordContent';
import type { FormatAnswer, FormatRequest } from './formatMessages';

const tell = (answer: FormatAnswer) => postMessage(answer);

function tablesIn(bytes: Uint8Array): ContentTable[] {
  return wordContent(bytes).blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}

function answerTo({ bytes, format, language, contents }: FormatRequest): FormatAnswer {
  if (format.kind === 'html') return { tell: 'made', bytes: htmlReport(bytes, { contents }) };
  const written = tablesIn(bytes);
  if (format.kind === 'captions') return { tell: 'captions', captions: written.map(({ caption }) => caption) };
  const tables = reportTables(written, language);
  if (format.kind === 'xlsx') return { tell: 'made', bytes: workbookFile(tables) };
  const table = tables[format.table];
  return table ? { tell: 'made', bytes: csvFile(table) } : { tell: 'failed' };
}

addEventListener('message', ({ data }: MessageEvent<FormatRequest>) => {
  try {
    tell(answerTo(data));
  } catch (error) {
    // The name only: a message may quote a record.
    console.error('format failed:', error instanceof Error ? error.name : 'unknown');
    tell({ tell: 'failed' });
  }
});
