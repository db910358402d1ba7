/** A table as it is pasted elsewhere: Word takes the one form, Excel either. */
import { guarded } from '../domain/formula';
import type { OutTable } from './cell';
import { csvCell } from './csvFile';

/** Lines of cells with tabs between, in which nothing can be taken for a formula. */
export function tabText({ columns, rows }: OutTable): string {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t');
  return [columns.map(({ heading }) => guarded(heading)), ...rows.map((row) => row.map(csvCell))]
    .map(line)
    .join('\r\n');
}

/** A table of HTML with a heading over each column and before each row. */
export function tableHtml({ name, columns, rows }: OutTable): string {
  const heads = columns.map(({ heading }) => `<th scope="col">${escaped(guarded(heading))}</th>`).join('');
  const lines = rows.map(([first = null, ...rest]) => {
    const cells = rest.map((cell) => `<td>${escaped(csvCell(cell))}</td>`).join('');
    return `<tr><th scope="row">${escaped(csvCell(first))}</th>${cells}</tr>`;
  });
  return `<table><caption>${escaped(name)}</caption><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
