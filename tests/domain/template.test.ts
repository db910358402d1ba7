import { describe, expect, it } from 'vitest';
import { cueOfKind, filled, lineUpGap, pitchBlock, templateOf, usualEvening } from '../../renderer/domain/template';

const pitches = (n: number) => Array.from({ length: n }, (_, at) => `p${at + 1}`);
const short = (cues: readonly { kind: string; pitchId: string | null }[]) =>
  cues.map(({ kind, pitchId }) => (pitchId ? `${kind}:${pitchId}` : kind));

describe('a template', () => {
  it('shares the pitches over its blocks, the first the larger', () => {
    const cues = filled(usualEvening, pitches(7));
    expect(cues.filter((cue) => cue.kind === 'pitch').map((cue) => cue.pitchId)).toEqual(pitches(7));
    const kinds = short(cues.filter((cue) => ['pitch', 'break'].includes(cue.kind)));
    expect(kinds.indexOf('break')).toBe(4);
    expect(short(cues).slice(4, 8)).toEqual(['pitch:p1', 'questions:p1', 'gift:p1', 'pitch:p2']);
    expect(cues[0]).toMatchObject({ kind: 'doors', startTime: '19:00' });
  });

  it('keeps an empty place for pitches that are still to come', () => {
    expect(short(filled(usualEvening, [])).filter((kind) => kind === 'pitch')).toEqual(['pitch', 'pitch']);
    expect(short(filled(usualEvening, ['a'])).filter((kind) => kind.startsWith('pitch'))).toEqual(['pitch:a', 'pitch']);
  });

  it('gives its look-backs to those who come for one, and repeats the last when there are too few', () => {
    const lookBacks = (ids: readonly string[]) =>
      short(filled(usualEvening, pitches(2), ids).filter(({ kind }) => kind === 'lookBack'));
    expect(lookBacks([])).toEqual(['lookBack', 'lookBack']);
    expect(lookBacks(['a'])).toEqual(['lookBack:a', 'lookBack']);
    expect(lookBacks(['a', 'b', 'c'])).toEqual(['lookBack:a', 'lookBack:b', 'lookBack:c']);
    expect(short(filled([cueOfKind('lookBack')], [], ['a']))).toEqual(['lookBack:a']);
    expect(short(filled([cueOfKind('opening')], [], ['a']))).toEqual(['opening']);
    expect(templateOf(filled(usualEvening, pitches(7), ['a']))).toEqual(usualEvening);
  });

  it('without a block gets the pitches at its end', () => {
    expect(short(filled([cueOfKind('opening')], ['a']))).toEqual(['opening', 'pitch:a', 'questions:a', 'gift:a']);
  });

  it('gives a fixed time to the first of a block only', () => {
    const cues = filled([cueOfKind('pitch', { startTime: '20:00' })], ['a', 'b']);
    expect(cues.map((cue) => cue.startTime)).toEqual(['20:00', null]);
  });

  it('made from an evening is what that evening was made from', () => {
    expect(templateOf(filled(usualEvening, pitches(7)))).toEqual(usualEvening);
    expect(templateOf(filled(usualEvening, []))).toEqual(usualEvening);
  });

  it('gives another pitch cues as long as those of the first, without what was noted for that one', () => {
    const like = { lengthMs: 180_000, memberIds: ['sem'] };
    const cues = filled(
      [cueOfKind('music'), cueOfKind('pitch', { ...like, startTime: '20:00', slides: 'Foto' }), cueOfKind('gift')],
      ['a', 'b'],
    );
    expect(pitchBlock(cues)).toEqual([cueOfKind('pitch', like), cueOfKind('gift')]);
    expect(pitchBlock([])).toEqual([cueOfKind('pitch'), cueOfKind('questions'), cueOfKind('gift')]);
  });

  it('tells how the line-up differs', () => {
    const cues = [
      ...filled([cueOfKind('pitch')], ['a', 'b', 'b', 'gone']),
      { ...cueOfKind('questions'), pitchId: 'gone' },
    ];
    expect(lineUpGap(cues, ['a', 'b', 'c'])).toEqual({ missing: ['c'], gone: ['gone'], twice: ['b'] });
  });
});
