import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, type ActName, applied, type Change, difference, undoStack } from '../../renderer/domain/act';
import { instant } from '../../renderer/domain/time';

/** Acts in short: a name, or `undo 3`, `redo 3`. */
function acts(...short: string[]): Act[] {
  return short.map((text, at) => {
    const [name, of] = text.split(' ');
    return {
      seq: at + 1,
      id: `a${at}`,
      at: instant(at),
      by: '',
      // The names below are names of acts.
      name: name as ActName,
      undoes: name === 'undo' ? Number(of) : null,
      redoes: name === 'redo' ? Number(of) : null,
    };
  });
}

describe('the undo stack', () => {
  const cases: [string, Act[], number[], number[]][] = [
    ['nothing', acts(), [], []],
    ['acts', acts('addPitch', 'savePitch'), [1, 2], []],
    ['undone', acts('addPitch', 'savePitch', 'undo 2'), [1], [2]],
    ['all undone', acts('addPitch', 'savePitch', 'undo 2', 'undo 1'), [], [2, 1]],
    ['redone', acts('addPitch', 'savePitch', 'undo 2', 'undo 1', 'redo 1'), [1], [2]],
    ['a new act clears redo', acts('addPitch', 'savePitch', 'undo 2', 'savePitch'), [1, 4], []],
    ['undone again', acts('addPitch', 'undo 1', 'redo 1', 'undo 1'), [], [1]],
    ['not what fills or empties', acts('start', 'addPitch', 'emptyBin'), [2], []],
    ['filling and emptying leave redo', acts('addPitch', 'undo 1', 'emptyBin'), [], [1]],
    ['bin, restore, import and writes without a name are', acts('bin', 'restore', 'import', 'other'), [1, 2, 3, 4], []],
    ['an upgrade is a wall', acts('addPitch', 'savePitch', 'undo 2', 'upgrade', 'bin'), [5], []],
    ['acts that fell out of reach', acts('undo 90', 'undo 89', 'redo 89'), [89], [90]],
  ];
  it.each(cases)('%s', (_name, given, done, undone) => expect(undoStack(given)).toEqual({ done, undone }));
});

describe('a difference', () => {
  it.each([
    ['none', { a: 1 }, { a: 1 }, null],
    ['one field', { a: 1, b: 2 }, { a: 1, b: 3 }, { from: { b: 2 }, to: { b: 3 } }],
    ['absent is not empty', { a: 1 }, { a: 1, b: undefined }, { from: {}, to: { b: undefined } }],
    ['absent is not null', { a: 1, b: null }, { a: 1 }, { from: { b: null }, to: {} }],
    ['equal lists', { a: [1, 'x'] }, { a: [1, 'x'] }, null],
    ['lists in another order', { a: [1, 2] }, { a: [2, 1] }, { from: { a: [1, 2] }, to: { a: [2, 1] } }],
    ['a longer list', { a: [1] }, { a: [1, 2] }, { from: { a: [1] }, to: { a: [1, 2] } }],
    ['equal objects, whatever the order of keys', { a: { x: 1, y: [2] } }, { a: { y: [2], x: 1 } }, null],
    ['deep in an object', { a: { x: [1] } }, { a: { x: [2] } }, { from: { a: { x: [1] } }, to: { a: { x: [2] } } }],
    ['not a number', { a: Number.NaN }, { a: Number.NaN }, null],
    ['a list is no object', { a: [] }, { a: {} }, { from: { a: [] }, to: { a: {} } }],
  ])('%s', (_name, from, to, expected) => expect(difference(from, to)).toEqual(expected));

  it('is told when bytes may differ, as they are not looked into', () => {
    const [a, b] = [new Uint8Array([1]), new Uint8Array([2])];
    expect(difference({ a }, { a: b })).not.toBeNull();
    expect(difference({ a: new Set([1]) }, { a: new Set([2]) })).not.toBeNull();
  });

  it('applied gives the one from the other, both ways', () => {
    const row = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(row, row, (from, to) => {
        const fields = difference(from, to);
        const change: Change = { seq: 1, n: 0, table: 'x', id: 'x', kind: 'change', from: {}, to: {}, ...fields };
        expect(applied({ ...from }, change)).toEqual({ ...to });
        expect(applied({ ...to }, change, true)).toEqual({ ...from });
      }),
    );
  });
});

describe('a change applied', () => {
  const change = (from: Change['from'], to: Change['to']): Change => ({
    seq: 1,
    n: 0,
    table: 'partners',
    id: 'a',
    kind: 'change',
    from,
    to,
  });
  const whole = { id: 'a', name: 'Anker' };
  it.each([
    ['adds', undefined, change(null, whole), false, whole],
    ['adds over what is there', { id: 'a', x: 1 }, change(null, whole), false, whole],
    ['takes an addition back', whole, change(null, whole), true, undefined],
    ['removes', whole, change(whole, null), false, undefined],
    ['takes a removal back', undefined, change(whole, null), true, whole],
    [
      'leaves other fields',
      { ...whole, x: 1 },
      change({ name: 'Anker' }, { name: 'Ark' }),
      false,
      { id: 'a', name: 'Ark', x: 1 },
    ],
    ['takes a new field away again', { ...whole, x: 1 }, change({}, { x: 1 }), true, whole],
    ['makes no record of some fields', undefined, change({ name: 'Anker' }, { name: 'Ark' }), false, undefined],
    ['nor backwards', undefined, change({ name: 'Anker' }, { name: 'Ark' }), true, undefined],
  ] as const)('%s', (_name, row, given, backwards, expected) =>
    expect(applied(row, given, backwards)).toEqual(expected),
  );

  it('leaves the row it was given alone', () => {
    const row = { ...whole };
    applied(row, change({ name: 'Anker' }, { name: 'Ark' }));
    expect(row).toEqual(whole);
  });
});
