import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actOfKey,
  backDoes,
  type Clicker,
  doublePressMs,
  isClickerNext,
  type KeyPress,
  learned,
  type OperatorAct,
  type Presses,
  pressed,
  usualClicker,
} from '../../renderer/domain/clicker';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, code: '', shift: false, isCombined: false, isRepeat: false },
  ...more,
});
const on: Clicker = { ...usualClicker, isOn: true };

describe('what keys mean', () => {
  it.each<[key: string, act: OperatorAct | null]>([
    [' ', 'go'],
    ['Enter', 'go'],
    ['p', 'pause'],
    ['P', 'pause'],
    ['b', 'black'],
    ['.', 'black'],
    ['a', 'offer'],
    ['g', 'gift'],
    ['i', 'idea'],
    ['m', 'moment'],
    ['r', 'record'],
    ['l', 'earlier'],
    ['F1', 'help'],
    ['1', { message: 1 }],
    ['6', { message: 6 }],
    ['7', null],
    ['0', null],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    ['PageDown', null],
    ['ArrowRight', null],
    ['F5', null],
    ['Escape', null],
    ['ArrowDown', null],
    ['q', null],
  ])('“%s” without a clicker', (key, act) => {
    expect(actOfKey(press(key), usualClicker)).toEqual(act);
  });

  it.each<[KeyPress, OperatorAct]>([
    [press('=', { code: 'Equal' }), 'more'],
    // On keyboards where + itself needs Shift, it is still the same +.
    [press('+', { code: 'Equal', shift: true }), 'more'],
    [press('+', { code: 'NumpadAdd' }), 'more'],
    [press('+', { code: 'BracketRight' }), 'more'],
    [press('-', { code: 'Minus' }), 'less'],
    [press('_', { code: 'Minus', shift: true }), 'less'],
    [press('-', { code: 'NumpadSubtract' }), 'less'],
    [press('ArrowUp', { shift: true }), 'muchMore'],
    [press('ArrowDown', { shift: true }), 'muchLess'],
  ])('more and less time: %o', (key, act) => {
    expect(actOfKey(key, usualClicker)).toBe(act);
  });

  it('is an emergency with two keys, not with one', () => {
    expect(actOfKey(press('F12', { shift: true }), usualClicker)).toBe('emergency');
    expect(actOfKey(press('F12'), usualClicker)).toBeNull();
  });

  it('knows the next button of a clicker that is on, which says no to a question', () => {
    expect(isClickerNext('PageDown', on)).toBe(true);
    expect(isClickerNext('PageDown', usualClicker)).toBe(false);
    expect(isClickerNext(' ', on)).toBe(false);
  });

  it('lets the next button of a clicker work when it is on, and only then', () => {
    expect(actOfKey(press('PageDown'), on)).toBe('go');
    expect(actOfKey(press('ArrowRight'), on)).toBe('go');
    expect(actOfKey(press('PageDown'), usualClicker)).toBeNull();
  });

  it('is nothing in a combination, and once when a key is held', () => {
    expect(actOfKey(press('p', { isCombined: true }), on)).toBeNull();
    expect(actOfKey(press(' ', { isRepeat: true }), on)).toBeNull();
    expect(actOfKey(press('=', { code: 'Equal', isRepeat: true }), on)).toBe('more');
  });
});

describe('learning a clicker', () => {
  it('adds the key that a button sends, and switches the clicker on', () => {
    const one = learned(usualClicker, 'next', press('AudioVolumeUp'));
    expect(one).toMatchObject({ isOn: true, keys: { next: ['PageDown', 'ArrowRight', 'AudioVolumeUp'] } });
    expect(actOfKey(press('AudioVolumeUp'), one as Clicker)).toBe('go');
  });

  it('is nothing new for a key that is known for it', () => {
    expect(learned(usualClicker, 'next', press('PageDown'))).toEqual({ ...on, isLearned: true });
    expect(learned(usualClicker, 'next', press('Enter'))).toMatchObject({ isOn: true });
    expect(learned(usualClicker, 'black', press('.'))).toMatchObject({ isOn: true });
  });

  it.each<[KeyPress, string]>([
    [press('F5'), 'ignored'],
    [press('Escape'), 'ignored'],
    [press('p'), 'taken'],
    [press('3'), 'taken'],
    [press('PageUp'), 'taken'],
    [press('Tab'), 'taken'],
    [press('x', { isCombined: true }), 'taken'],
  ])('refuses %o for the next button', (key, why) => {
    expect(learned(usualClicker, 'next', key)).toBe(why);
  });
});

describe('double presses', () => {
  const counted = (act: OperatorAct, atMs: readonly number[]) => {
    let presses: Presses = new Map();
    let n = 0;
    for (const at of atMs) {
      const result = pressed(presses, act, at);
      presses = result.presses;
      if (result.counts) n += 1;
    }
    return n;
  };

  it('counts twenty presses in two seconds once', () => {
    expect(
      counted(
        'go',
        Array.from({ length: 20 }, (_, at) => at * 100),
      ),
    ).toBe(1);
  });

  it('counts presses of more time all', () => {
    expect(counted('more', [0, 10, 20])).toBe(3);
  });

  it('counts a press exactly when none came within the time before it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1 }), (gaps) => {
        let at = 0;
        const times = gaps.map((gap) => (at += gap));
        expect(counted('go', times)).toBe(1 + gaps.slice(1).filter((gap) => gap > doublePressMs).length);
      }),
    );
  });

  it('keeps one act from hiding another', () => {
    const { presses } = pressed(new Map(), 'go', 0);
    expect(pressed(presses, 'back', 10).counts).toBe(true);
  });
});

it.each([
  [0, 'undo'],
  [10_000, 'undo'],
  [10_001, 'ask'],
  [3_600_000, 'ask'],
])('the back button, %i ms after the act', (ms, does) => {
  expect(backDoes(1_000_000, 1_000_000 + ms)).toBe(does);
});
