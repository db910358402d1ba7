import { describe, expect, it } from 'vitest';
import { DataTable, type DataTableParts } from '../../renderer/reports/dataTable';

/** Of each row, its head included, whether it is kept on the page of the one below it. */
function kept(rows: readonly (readonly string[])[], more: Partial<DataTableParts> = {}): boolean[] {
  const table = new DataTable({
    columns: [
      { head: 'Wat', kind: 'text', share: 60 },
      { head: 'Hoeveel', kind: 'number', share: 20 },
    ],
    ...{ rows, title: 'Tabel', description: 'Wat en hoeveel.', keepsNote: true },
    ...more,
  });
  const parts: unknown = Object.values(table.prepForXml())[0];
  const blocks = Array.isArray(parts) ? parts : [];
  return blocks.filter((one) => 'w:tr' in one).map((one) => JSON.stringify(one).includes('w:keepNext'));
}

const rowsOf = (count: number, text = 'Iets') => Array.from({ length: count }, (_, at) => [text, String(at)]);
/** The head says so in its style. */
const ofRows = (all: readonly boolean[]) => all.slice(1);

describe('a table', () => {
  it('of a few rows is on one page, with its note', () => {
    expect(ofRows(kept(rowsOf(9)))).toEqual(Array(9).fill(true));
    expect(ofRows(kept(rowsOf(9), { keepsNote: false })).at(-1)).toBe(false);
  });

  it('of many rows leaves no row or two on a page', () => {
    const all = ofRows(kept(rowsOf(30)));
    expect(all.slice(0, 4)).toEqual([true, true, false, false]);
    expect(all.slice(-5)).toEqual([false, true, true, true, true]);
    expect(all.filter(Boolean)).toHaveLength(6);
  });

  it('of a few high rows may go on over the page', () => {
    const all = ofRows(kept(rowsOf(8, 'Een lange vraag van iemand uit de buurt. '.repeat(12))));
    expect(all).toEqual([true, false, false, false, false, false, true, true]);
    const whole = ofRows(kept(rowsOf(8, 'Een lange vraag van iemand uit de buurt. '.repeat(12)), { whole: true }));
    expect(whole).toEqual(Array(8).fill(true));
  });

  it('of no rows, one or two is one as well', () => {
    expect([0, 1, 2].map((count) => ofRows(kept(rowsOf(count))).length)).toEqual([0, 1, 2]);
    expect(ofRows(kept(rowsOf(2)))).toEqual([true, true]);
  });
});
