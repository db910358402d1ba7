import { expect, it } from 'vitest';
import type { Act, ActName, Change } from '../../renderer/domain/act';
import { historyEntries } from '../../renderer/domain/history';
import { instant } from '../../renderer/domain/time';

const minute = 60_000;
const defaults = { name: '', host: '', status: 'draft', date: null };

let counted = 0;
function line(
  at: number,
  change: Partial<Change>,
  act: Partial<Omit<Act, 'name'>> & { name?: ActName } = {},
): { act: Act; change: Change } {
  counted += 1;
  const seq = act.seq ?? counted;
  return {
    act: { seq, id: `a${seq}`, at: instant(at), by: 'Bo', name: 'saveEdition', undoes: null, redoes: null, ...act },
    change: { seq, n: counted, table: 'editions', id: 'e', kind: 'change', from: {}, to: {}, ...change },
  };
}
const told = (lines: ReturnType<typeof line>[]) =>
  historyEntries(lines, { defaults, skipped: ['order'] }).map((entry) => [entry.act.name, entry.kind, entry.fields]);

it('a new record tells what it began with, defaults left out', () => {
  const added = line(
    0,
    { kind: 'add', from: null, to: { name: 'Lente', host: '', status: 'draft', date: null } },
    { name: 'addEdition' },
  );
  expect(told([added])).toEqual([['addEdition', 'add', [{ field: 'name', from: null, to: 'Lente' }]]]);
});

it('saving while one types reads as one change, from the first value to the last', () => {
  const lines = [
    line(0, { from: { host: '' }, to: { host: 'No' } }),
    line(minute, { from: { host: 'No' }, to: { host: 'Noor' } }),
    line(2 * minute, { from: { name: '' }, to: { name: 'Lente' } }),
  ];
  expect(told([...lines].reverse())).toEqual([
    [
      'saveEdition',
      'change',
      [
        { field: 'host', from: '', to: 'Noor' },
        { field: 'name', from: '', to: 'Lente' },
      ],
    ],
  ]);
});

it('what was typed and taken out again is no change', () => {
  const lines = [
    line(0, { from: { host: '' }, to: { host: 'No' } }),
    line(minute, { from: { host: 'No' }, to: { host: '' } }),
  ];
  expect(told(lines)).toEqual([]);
});

it.each([
  ['another person', { by: 'Cas' }, minute],
  ['another act', { name: 'import' as const }, minute],
  ['undoing', { undoes: 1 }, minute],
  ['five minutes later', {}, 5 * minute],
])('%s is an entry of its own, newest first', (_name, act, at) => {
  const lines = [
    line(0, { from: { host: '' }, to: { host: 'Noor' } }),
    line(at, { from: { host: 'Noor' }, to: { host: 'Evi' } }, act),
  ];
  const entries = historyEntries(lines, { defaults, skipped: [] });
  expect(entries.map((entry) => entry.fields[0]?.to)).toEqual(['Evi', 'Noor']);
});

it('a change of a skipped field alone is not told', () => {
  expect(told([line(0, { from: { order: 'a0' }, to: { order: 'a1' } })])).toEqual([]);
});
