import { describe, expect, it } from 'vitest';
import type { PitchLine } from '../../../renderer/data/pitches';
import { blank } from '../../../renderer/domain/nouns';
import type { PitchStage } from '../../../renderer/domain/pitch';
import { instant } from '../../../renderer/domain/time';
import {
  boardStages,
  caughtUp,
  columnsOf,
  neighbour,
  settled,
  spotOf,
  stepped,
} from '../../../renderer/screens/pitches/board';
import { filtered, noFilters, none } from '../../../renderer/screens/pitches/filters';

function aLine(title: string, more: Partial<PitchLine> & { stage?: PitchStage; editionId?: string } = {}): PitchLine {
  const { stage = 'applied', editionId = null, ...rest } = more;
  return {
    pitch: blank('pitches', title, instant(0), { stage, editionId }),
    initiative: undefined,
    title,
    themeName: '',
    districtName: '',
    editionNumber: null,
    editionDate: null,
    names: '',
    sortNames: '',
    ageBands: [],
    outcome: 'unknown',
    ...rest,
  };
}

const titles = (lines: readonly PitchLine[] | undefined) => lines?.map((line) => line.title);

describe('the board', () => {
  const lines = [aLine('a'), aLine('b'), aLine('c', { stage: 'pitched' })];
  const columns = columnsOf(lines, null);

  it('has a column for every stage', () => {
    expect([...columns.keys()]).toEqual(boardStages);
    expect(titles(columns.get('applied'))).toEqual(['a', 'b']);
    expect(titles(columns.get('declined'))).toEqual([]);
  });

  it('shows a move before it is written', () => {
    const moved = columnsOf(lines, { id: 'a', stage: 'pitched', at: 1 });
    expect(titles(moved.get('applied'))).toEqual(['b']);
    expect(titles(moved.get('pitched'))).toEqual(['c', 'a']);
  });

  it('keeps showing a move while lines from before it still arrive', () => {
    const move = { id: 'a', stage: 'selected', at: 0, written: false } as const;
    expect(caughtUp(lines, move)).toBe(false);
    expect(caughtUp([aLine('a', { stage: 'selected' }), aLine('b')], move)).toBe(true);
    expect(caughtUp([aLine('b')], move)).toBe(true);
    expect(caughtUp(lines, { ...move, written: true })).toBe(true);
  });

  it.each([
    ['ArrowDown', { stage: 'applied', at: 1 }],
    ['ArrowUp', undefined],
    ['ArrowRight', { stage: 'selected', at: 0 }],
    ['ArrowLeft', undefined],
  ] as const)('%s takes the first card to %o', (key, to) => {
    expect(stepped(columns, { stage: 'applied', at: 0 }, key)).toEqual(to);
  });

  it('goes from card to card past empty columns', () => {
    const from = spotOf(columns, 'b');
    if (!from) throw new Error('b is on the board');
    expect(neighbour(columns, boardStages, from, 'ArrowRight')?.title).toBe('c');
    expect(neighbour(columns, boardStages, from, 'ArrowUp')?.title).toBe('a');
    expect(neighbour(columns, boardStages, from, 'ArrowDown')).toBeUndefined();
  });

  it('keeps editions apart, newest first, and a card with its own', () => {
    const [old, older] = [
      { editionId: 'e2', editionDate: '2024-05-01' },
      { editionId: 'e1', editionDate: '2023-05-01' },
    ];
    const mixed = columnsOf([aLine('x', older), aLine('p', old), aLine('y', older), aLine('q', old)], null);
    const all = mixed.get('applied') ?? [];
    expect(titles(all)).toEqual(['p', 'q', 'x', 'y']);
    const [p, ...others] = all;
    if (!p) throw new Error('p is on the board');
    expect(settled(p, others, 3)).toMatchObject({ at: 1, rank: 1, ofEdition: [{ id: 'q' }] });
    expect(settled(aLine('z', { editionId: 'e0', editionDate: '2022-05-01' }), all, 0)).toMatchObject({
      at: 4,
      rank: 0,
    });
  });
});

describe('the filters', () => {
  const lines = [
    aLine('Repaircafé', { names: 'Zoë Ødegaard', themeName: 'groen & natuur' }),
    aLine('Buurttuin', { stage: 'pitched', editionId: 'e1', outcome: 'realised' }),
  ];
  it.each([
    [{ text: 'REPAIRCAFE' }, ['Repaircafé']],
    [{ text: 'odegaard  groen' }, ['Repaircafé']],
    [{ text: 'odegaard tuin' }, []],
    [{ edition: none }, ['Repaircafé']],
    [{ edition: 'e1' }, ['Buurttuin']],
    [{ stage: 'pitched' }, ['Buurttuin']],
    [{ theme: 'groen & natuur' }, ['Repaircafé']],
    [{ theme: none }, ['Buurttuin']],
    [{ outcome: 'realised', stage: 'applied' }, []],
    [{}, ['Repaircafé', 'Buurttuin']],
  ])('%o leave %o', (chosen, expected) => {
    expect(titles(filtered(lines, { ...noFilters, ...chosen }))).toEqual(expected);
  });
});
