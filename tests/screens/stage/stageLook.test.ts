import { describe, expect, it } from 'vitest';
import { exitGreen, stageColours } from '../../../renderer/screens/stage/stageLook';
import { contrast, difference, type Eyes, eyes } from '../../support/colourVision';

// The keys of an object literal are exactly its known keys.
const everyEye = Object.keys(eyes) as Eyes[];

/** The grounds that tell a state apart; soon and wrap up share one, and are told apart by word, shape and place. */
const grounds = {
  running: stageColours.running.ground,
  soon: stageColours.soon.ground,
  time: stageColours.time.ground,
  paused: stageColours.paused.ground,
  emergency: stageColours.emergency.ground,
};

function worst(of: Eyes, names: readonly (keyof typeof grounds)[]) {
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));
  return pairs
    .map(([one, other]) => ({
      pair: `${one} ${other}`,
      figure: Math.round(difference(grounds[one], grounds[other], of)),
    }))
    .reduce((least, pair) => (pair.figure < least.figure ? pair : least));
}

const timed = ['running', 'soon', 'time', 'paused'] as const;

describe('the states of the stage', () => {
  it.each([
    ['usual', { pair: 'running paused', figure: 36 }],
    ['protanopia', { pair: 'running paused', figure: 36 }],
    ['deuteranopia', { pair: 'soon time', figure: 34 }],
    ['tritanopia', { pair: 'running paused', figure: 36 }],
  ] as const)('differ in colour to %s eyes; the worst pair', (of, expected) => {
    const found = worst(of, timed);
    expect(found.figure).toBeGreaterThanOrEqual(34);
    expect(found.pair).toBe(expected.pair);
  });

  it('differ in brightness alone', () => {
    // Seven times what can just be seen; the time and the pause also differ in word, shape, hatch and place.
    expect(worst('grey', timed)).toMatchObject({ pair: 'time paused' });
    expect(worst('grey', timed).figure).toBeGreaterThanOrEqual(14);
    expect(worst('grey', ['running', 'soon', 'time']).figure).toBeGreaterThanOrEqual(34);
  });

  it('leave an emergency unlike anything else', () => {
    const all = [...timed, 'emergency'] as const;
    for (const of of everyEye) expect(worst(of, all).figure).toBeGreaterThanOrEqual(of === 'grey' ? 10 : 21);
  });

  it.each(everyEye)('can be read by %s eyes', (of) => {
    // All of it is large text, which needs 3; to usual eyes it is as good as small text must be.
    const least = of === 'usual' ? 4.5 : 4;
    for (const { ground, hatch = ground, ink } of Object.values(stageColours))
      for (const under of [ground, hatch]) expect(contrast(under, ink, of)).toBeGreaterThanOrEqual(least);
    expect(contrast(exitGreen, stageColours.emergency.ground, of)).toBeGreaterThanOrEqual(least);
  });
});
