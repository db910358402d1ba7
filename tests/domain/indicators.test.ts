import { describe, expect, it } from 'vitest';
import { choices } from '../../renderer/domain/choices';
import { type Figure, type Indicator, indicators, recordsOf, unitOf } from '../../renderer/domain/indicators';
import type { Snapshot } from '../../renderer/domain/nouns';
import { anEdition, aPitch, aPitcher, aRow, aSnapshot, aYear } from '../support/records';

const figure = (records: Partial<Snapshot>, indicator: Indicator, year = 2021, on = '2022-03-01'): Figure =>
  indicators[indicator](recordsOf(aSnapshot(records), year, on));

const held = (id: string, values = {}) => anEdition({ date: '2021-05-01', ...values }, id);
const staged = (id: string, editionId: string, values = {}) => aPitch({ editionId, ...values }, id);
const by = (pitchId: string, pitcherId: string) => aRow('speakers', { pitchId, pitcherId });

describe('the records of a year', () => {
  it('are those of editions held in it, by date', () => {
    const editions = [
      held('late', { date: '2021-12-31', status: 'closed' }),
      held('early', { date: '2021-01-01' }),
      held('before', { date: '2020-12-31' }),
      held('planned', { status: 'planned' }),
      held('cancelled', { status: 'cancelled' }),
      held('undated', { date: null }),
    ];
    const year = recordsOf(
      aSnapshot({ editions, pitches: [staged('p', 'planned'), staged('q', 'late')] }),
      2021,
      '2022-01-01',
    );
    expect(year.editions.map((e) => e.id)).toEqual(['early', 'late']);
    expect(year.pitches.map((p) => p.id)).toEqual(['q']);
  });

  it('hold offers to pitches of the year, wherever made, and offers of its editions without a pitch', () => {
    const offers = [
      aRow('offers', { pitchId: 'p' }, 'toPitch'),
      aRow('offers', { editionId: 'e' }, 'toEdition'),
      aRow('offers', { pitchId: 'old', editionId: 'e' }, 'toOldPitch'),
      aRow('offers', {}, 'loose'),
    ];
    const year = recordsOf(
      aSnapshot({ editions: [held('e')], pitches: [staged('p', 'e')], offers }),
      2021,
      '2022-01-01',
    );
    expect(year.offers.map((o) => o.id)).toEqual(['toPitch', 'toEdition']);
  });
});

describe('indicators', () => {
  const editions = [held('e1'), held('e2', { date: '2021-10-01' })];
  const pitches = [staged('a', 'e1'), staged('b', 'e1'), staged('c', 'e2'), staged('no', 'e2', { stage: 'declined' })];
  const pitchers = [
    aPitcher({ ageBand: 'under16' }, 'child'),
    aPitcher({ ageBand: '18-27' }, 'young'),
    aPitcher({ ageBand: '28plus' }, 'old'),
  ];
  const young: Partial<Snapshot> = {
    editions,
    pitches,
    pitchers,
    speakers: [by('a', 'child'), by('a', 'old'), by('b', 'young'), by('c', 'old')],
  };

  it.each<[string, Indicator, Partial<Snapshot>, Figure]>([
    ['editions held', 'editionsHeld', { editions }, { value: 2 }],
    ['all that applied', 'applications', { editions, pitches }, { value: 4 }],
    ['what was on stage', 'pitches', { editions, pitches }, { value: 3 }],
    ['a pitch is young when one of its pitchers is', 'youngPitches', young, { value: 2, of: 3 }],
    ['editions with at least two', 'editionsWithYoung', young, { value: 1, of: 2 }],
    [
      'which bands are young is a setting',
      'youngPitches',
      { ...young, years: [aYear(2020, { youngBands: ['under16'] })] },
      { value: 1, of: 3 },
    ],
    [
      'how many are enough is a setting',
      'editionsWithYoung',
      { ...young, years: [aYear(2021, { minYoung: 3 })] },
      { value: 0, of: 2 },
    ],
    [
      'visitors where they were counted',
      'visitors',
      { editions: [held('x', { attendance: 70 }), held('y'), held('z', { attendance: 0 })] },
      { value: 70, n: 2, of: 3 },
    ],
    ['no visitors counted is not nought', 'visitors', { editions }, { value: null, n: 0, of: 2 }],
    [
      'cost in cents',
      'cost',
      { editions: [held('x', { costCents: 250_000 }), held('y', { costCents: 1 })] },
      { value: 250_001, n: 2, of: 2 },
    ],
    [
      'a grade is the mean over forms',
      'grade',
      { editions: [held('x', { grade: 7, gradeCount: 10 }), held('y', { grade: 8, gradeCount: 30 })] },
      { value: 7.75, n: 40 },
    ],
    [
      'a grade without forms says nothing',
      'grade',
      { editions: [held('x', { grade: 9 }), held('y', { grade: 9, gradeCount: 0 })] },
      { value: null, n: 0 },
    ],
    ['offers', 'offers', { editions, pitches, offers: [aRow('offers', { pitchId: 'a' })] }, { value: 1 }],
    [
      'offers delivered',
      'offersDelivered',
      {
        editions,
        pitches,
        offers: [
          aRow('offers', { pitchId: 'a', status: 'delivered' }),
          aRow('offers', { pitchId: 'b', status: 'lapsed' }),
        ],
      },
      { value: 1, of: 2 },
    ],
    [
      'asks with an offer to their pitch',
      'asksWithOffer',
      {
        editions,
        pitches,
        asks: [aRow('asks', { pitchId: 'a' }), aRow('asks', { pitchId: 'b' }), aRow('asks', { pitchId: 'elsewhere' })],
        offers: [aRow('offers', { pitchId: 'a' }), aRow('offers', { editionId: 'e1' })],
      },
      { value: 1, of: 2 },
    ],
    [
      'gifts',
      'gifts',
      { editions, pitches, gifts: [aRow('gifts', { pitchId: 'c' }), aRow('gifts', { pitchId: 'no' })] },
      { value: 1 },
    ],
  ])('%s', (_, indicator, records, expected) => expect(figure(records, indicator)).toEqual(expected));

  it.each([
    ['2021-06-01', 0],
    ['2021-07-01', 1],
    ['2022-03-01', 2],
    ['2024-01-01', 1],
  ])('realised or advanced as known on %s: %i', (on, value) => {
    const outcomes = [
      aRow('outcomes', { pitchId: 'a', outcome: 'advanced', date: '2021-07-01' }),
      aRow('outcomes', { pitchId: 'b', outcome: 'realised', date: '2022-01-01' }),
      aRow('outcomes', { pitchId: 'a', outcome: 'dropped', date: '2023-01-01' }),
      aRow('outcomes', { pitchId: 'no', outcome: 'realised', date: '2021-07-01' }),
    ];
    expect(figure({ editions, pitches, outcomes }, 'realisedOrAdvanced', 2021, on)).toEqual({ value, of: 3 });
  });

  it('say nothing wrong of an empty year', () => {
    for (const indicator of choices.indicator) expect(figure({}, indicator).value ?? 0).toBe(0);
    expect(unitOf('cost')).toBe('cents');
    expect(unitOf('grade')).toBe('grade');
    expect(unitOf('visitors')).toBe('count');
  });
});
