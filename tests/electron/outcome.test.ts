import { describe, expect, it } from 'vitest';
import { outcomeLine, playwrightOutcome, total, vitestOutcome } from '../../electron/dev/outcome.mjs';

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] };

describe('vitestOutcome', () => {
  it.each([
    ['counts tests', [passing], 0, { passed: 2, failed: 0, skipped: 0 }],
    [
      'counts failures',
      [passing, { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }],
      1,
      { passed: 3, failed: 1, skipped: 0 },
    ],
    [
      'counts a file that does not load',
      [passing, { status: 'failed', assertionResults: [] }],
      1,
      { passed: 2, failed: 1, skipped: 0 },
    ],
    [
      'counts skipped ones apart',
      [passing, { status: 'passed', assertionResults: [{ status: 'skipped' }, { status: 'pending' }] }],
      0,
      { passed: 2, failed: 0, skipped: 2 },
    ],
    ['counts an error outside the tests', [passing], 1, { passed: 2, failed: 1, skipped: 0 }],
    ['does not take nothing for success', [], 0, { passed: 0, failed: 1, skipped: 0 }],
  ])('%s', (_, testResults, exitCode, expected) => {
    expect(vitestOutcome({ testResults }, exitCode)).toEqual(expected);
  });

  it.each([undefined, null, {}, 'x'])('takes %j for a crash', (report) => {
    expect(vitestOutcome(report, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('playwrightOutcome', () => {
  it.each([
    ['counts tests', { expected: 4, unexpected: 0, flaky: 0, skipped: 1 }, [], 0, { passed: 4, failed: 0, skipped: 1 }],
    [
      'counts failures',
      { expected: 4, unexpected: 2, flaky: 0, skipped: 0 },
      [],
      1,
      { passed: 4, failed: 2, skipped: 0 },
    ],
    [
      'counts luck at a second try as failure',
      { expected: 4, unexpected: 0, flaky: 1, skipped: 0 },
      [],
      0,
      { passed: 4, failed: 1, skipped: 0 },
    ],
    [
      'counts errors outside the tests',
      { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
      [{}],
      1,
      { passed: 0, failed: 1, skipped: 0 },
    ],
    [
      'counts an end that nothing explains',
      { expected: 4, unexpected: 0, flaky: 0, skipped: 0 },
      [],
      1,
      { passed: 4, failed: 1, skipped: 0 },
    ],
    [
      'does not take nothing for success',
      { expected: 0, unexpected: 0, flaky: 0, skipped: 3 },
      [],
      0,
      { passed: 0, failed: 1, skipped: 3 },
    ],
  ])('%s', (_, stats, errors, exitCode, expected) => {
    expect(playwrightOutcome({ stats, errors }, exitCode)).toEqual(expected);
  });

  it('takes no report for a crash', () => {
    expect(playwrightOutcome(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the last line', () => {
  const outcomes = [
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 3, failed: 1, skipped: 0 },
  ];

  it('adds up the runners', () => {
    expect(outcomeLine(outcomes)).toBe('tests: 5 passed, 1 failed');
    expect(total(outcomes).failed).toBe(1);
  });

  it('tells skipped tests apart', () => {
    expect(outcomeLine([{ passed: 2, failed: 0, skipped: 4 }])).toBe('tests: 2 passed, 0 failed, 4 skipped');
  });
});
