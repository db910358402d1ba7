import { describe, expect, it } from 'vitest';
import { choices } from '../../renderer/domain/choices';
import { inLineUp, outcomeAt } from '../../renderer/domain/pitch';
import { instant } from '../../renderer/domain/time';
import { aRow } from '../support/row';

describe('the outcome of a pitch at a date', () => {
  const of = (...known: [outcome: (typeof choices.outcome)[number], date: string | null, made?: number][]) =>
    known.map(([outcome, date, made = 0], at) => ({
      ...aRow('outcomes', `o${at}`, { outcome, date }),
      createdAt: instant(made),
    }));
  it.each([
    ['none is known', of(), '2025-01-01', 'unknown'],
    ['one before', of(['realised', '2024-01-01']), '2025-01-01', 'realised'],
    ['one on the day', of(['realised', '2025-01-01']), '2025-01-01', 'realised'],
    ['one after', of(['realised', '2025-01-02']), '2025-01-01', 'unknown'],
    ['the latest counts', of(['realised', '2024-05-01'], ['postponed', '2022-01-01']), '2025-01-01', 'realised'],
    ['as known then', of(['realised', '2024-05-01'], ['postponed', '2022-01-01']), '2023-12-31', 'postponed'],
    ['undated is oldest', of(['advanced', '2021-01-01'], ['dropped', null]), '2025-01-01', 'advanced'],
    ['only undated', of(['dropped', null]), '1999-01-01', 'dropped'],
    ['same day: made later', of(['changed', '2024-05-01', 9], ['dropped', '2024-05-01', 5]), '2025-01-01', 'changed'],
    [
      'same moment: last in the list',
      of(['changed', '2024-05-01'], ['dropped', '2024-05-01']),
      '2025-01-01',
      'dropped',
    ],
    ['both undated: made later', of(['changed', null, 9], ['dropped', null, 5]), '2025-01-01', 'changed'],
    ['unknown is an answer too', of(['advanced', '2023-01-01'], ['unknown', '2024-01-01']), '2025-01-01', 'unknown'],
  ] as const)('%s', (_name, outcomes, date, expected) => expect(outcomeAt(outcomes, date)).toBe(expected));
});

it('counts in the line-up from selection to stage', () => {
  expect(choices.pitchStage.filter((stage) => inLineUp({ stage }))).toEqual([
    'selected',
    'trained',
    'scheduled',
    'pitched',
  ]);
});
