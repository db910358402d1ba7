import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueRead, dueText } from '../../../renderer/screens/preparation/dueText';
import { en } from '../../../renderer/texts/en';
import { nl } from '../../../renderer/texts/nl';

const around = { evening: '2026-10-28', today: '2026-08-01', isTemplate: false };

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('when a task is due, in %s', (_language, t) => {
  it('is read back as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_650, max: 3_650 }), (dueDays) => {
        const due = { dueDays, dueOn: null };
        expect(dueRead(dueText(due, t), around, t)).toEqual({ value: due });
      }),
    );
  });

  it.each([
    { dueDays: null, dueOn: '2026-09-01' },
    { dueDays: null, dueOn: '2028-02-29' },
    { dueDays: null, dueOn: null },
  ])('%j is read back as well', (due) => {
    expect(dueRead(dueText(due, t), around, t)).toEqual({ value: due });
  });

  it('says in a template that a date counts for nothing there', () => {
    const problem = t.preparation.dueProblem('fromEveningOnly');
    expect(dueRead('28-10-2026', { ...around, isTemplate: true }, t)).toEqual({ problem });
    expect(dueRead('3w', { ...around, isTemplate: true }, t)).toEqual({ value: { dueDays: -21, dueOn: null } });
  });
});

it.each([
  [-70, '10 weken voor'],
  [-7, '1 week voor'],
  [-1, '1 dag voor'],
  [0, 'op de avond'],
  [2, '2 dagen na'],
])('%i days are written %s', (dueDays, text) => {
  expect(dueText({ dueDays, dueOn: null }, nl)).toBe(text);
});
