import { describe, expect, it } from 'vitest';
import { kindAt, kindPeriods, saysHowItHelps } from '../../renderer/domain/partner';
import { aRow } from '../support/records';

const partner = aRow('partners', { name: 'Parkwijk', kind: 'platform', fixed: true }, 'p');
const former = (kind: 'neighbourhoodCouncil' | 'other', until: string | null, partnerId = 'p') =>
  aRow('formerKinds', { partnerId, kind, until });
const council = former('neighbourhoodCouncil', '2024-12-31');
const first = former('other', '2019-06-30');
const all = [council, first, former('other', '2025-06-30', 'another'), former('other', null)];

describe('what a partner was', () => {
  it.each([
    ['2018-01-01', 'other', false],
    ['2019-06-30', 'other', false],
    ['2019-07-01', 'neighbourhoodCouncil', false],
    ['2024-12-31', 'neighbourhoodCouncil', false],
    ['2025-01-01', 'platform', true],
    ['2030-01-01', 'platform', true],
  ])('on %s: %s, fixed: %s', (date, kind, fixed) => {
    expect(kindAt(partner, all, date)).toEqual({ kind, fixed });
  });

  it('over time, what it is now first', () => {
    expect(kindPeriods(partner, all).map(({ kind, since, until }) => [kind, since, until])).toEqual([
      ['platform', '2025-01-01', null],
      ['neighbourhoodCouncil', '2019-07-01', '2024-12-31'],
      ['other', null, '2019-06-30'],
    ]);
    expect(kindPeriods(partner, []).map(({ kind, since, until }) => [kind, since, until])).toEqual([
      ['platform', null, null],
    ]);
  });
});

it.each([
  [{}, false],
  [{ helps: ['money'] as const }, true],
  [{ helpText: 'Meedenken' }, true],
  [{ maxAmountCents: 0 }, true],
  [{ notes: 'Aardig' }, false],
])('%j says how it helps: %s', (values, expected) => {
  expect(saysHowItHelps(aRow('partners', values))).toBe(expected);
});
