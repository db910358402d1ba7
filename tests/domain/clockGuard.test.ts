import { describe, expect, it } from 'vitest';
import {
  type ClockFinding,
  type Guard,
  look,
  newGuard,
  newSteady,
  type Reading,
  steadied,
  woke,
} from '../../renderer/domain/clockGuard';

const hour = 3_600_000;

/** A laptop whose two clocks the test moves. */
function aLaptop() {
  let now: Reading = { wallMs: 1_000_000_000, monoMs: 5_000 };
  let guard: Guard = look(newGuard, now).guard;
  const found: ClockFinding[] = [];
  const take = (result: ReturnType<typeof look>) => {
    guard = result.guard;
    if (result.finding) found.push(result.finding);
  };
  return {
    found,
    start: now.wallMs,
    /** Both clocks go on, and are looked at. */
    pass(wallMs: number, monoMs = wallMs) {
      now = { wallMs: now.wallMs + wallMs, monoMs: now.monoMs + monoMs };
      take(look(guard, now));
    },
    wakes() {
      take(woke(guard, now));
    },
    ticks(n: number) {
      for (let at = 0; at < n; at++) this.pass(1_000);
    },
  };
}

describe('watching the clocks', () => {
  it('finds nothing while they go on together, however late a look comes', () => {
    const laptop = aLaptop();
    laptop.ticks(600);
    laptop.pass(4_900);
    laptop.pass(1_000, 1_900);
    expect(laptop.found).toEqual([]);
  });

  it('finds that the app stood still, on both clocks', () => {
    const laptop = aLaptop();
    laptop.pass(10_000);
    laptop.ticks(5);
    expect(laptop.found).toEqual([{ kind: 'slept', fromMs: laptop.start, toMs: laptop.start + 10_000 }]);
  });

  it.each([
    ['ahead', hour],
    ['back', -hour],
    ['a little ahead', 3_000],
  ])('finds a clock that was set %s, once', (_, byMs) => {
    const laptop = aLaptop();
    laptop.ticks(3);
    laptop.pass(1_000 + byMs, 1_000);
    laptop.ticks(30);
    const fromMs = laptop.start + 3_000;
    expect(laptop.found).toEqual([{ kind: 'clockSet', byMs, fromMs, toMs: fromMs + 1_000 + byMs }]);
  });

  it('takes a jump for sleep when the system told of it before', () => {
    const laptop = aLaptop();
    laptop.ticks(1);
    laptop.wakes();
    laptop.pass(190_000, 800);
    expect(laptop.found).toEqual([{ kind: 'slept', fromMs: laptop.start + 1_000, toMs: laptop.start + 191_000 }]);
  });

  it('takes a jump for sleep when the system tells of it soon after', () => {
    const laptop = aLaptop();
    laptop.pass(190_000, 800);
    laptop.ticks(2);
    laptop.wakes();
    expect(laptop.found.map((finding) => finding.kind)).toEqual(['clockSet', 'sleptAfterAll']);
    expect(laptop.found[1]).toMatchObject({ fromMs: laptop.start, toMs: laptop.start + 190_000 });
    laptop.wakes();
    expect(laptop.found.length).toBe(2);
  });

  it('keeps a clock that was set long before a nap apart from it', () => {
    const laptop = aLaptop();
    laptop.pass(hour, 1_000);
    laptop.ticks(20);
    laptop.wakes();
    laptop.ticks(20);
    laptop.pass(hour, 1_000);
    expect(laptop.found.map((finding) => finding.kind)).toEqual(['clockSet', 'clockSet']);
  });
});

describe('a steady clock', () => {
  /** Reads the clocks one after the other: what each shows, with what the log takes off at that moment. */
  const readings = (steps: readonly (readonly [wallMs: number, monoMs: number, clockMs: number])[]) => {
    let steady = newSteady;
    return steps.map(([wallMs, monoMs, clockMs]) => {
      const result = steadied(steady, { wallMs, monoMs }, clockMs);
      steady = result.steady;
      return result.wallMs - clockMs;
    });
  };

  it.each([hour, -hour])(
    'goes on evenly when the clock is set by %i ms, before and after the log tells of it',
    (by) => {
      const steps = [
        [1_000, 0, 0],
        [1_016, 16, 0],
        [1_032 + by, 32, 0],
        [1_048 + by, 48, 0],
        [1_064 + by, 64, by],
        [9_064 + by, 8_064, by],
      ] as const;
      expect(readings(steps)).toEqual([1_000, 1_016, 1_032, 1_048, 1_064, 9_064]);
    },
  );

  it('takes the wall clock for true when nobody tells of it', () => {
    expect(
      readings([
        [1_000, 0, 0],
        [1_016 + hour, 16, 0],
        [4_000 + hour, 3_000, 0],
      ]),
    ).toEqual([1_000, 1_016, 4_000 + hour]);
  });

  it('shows sleep at once on clocks that both go on', () => {
    expect(
      readings([
        [1_000, 0, 0],
        [191_000, 190_000, 0],
      ]),
    ).toEqual([1_000, 191_000]);
  });
});
