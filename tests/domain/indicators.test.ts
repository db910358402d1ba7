import { describe, expect, it } from 'vitest';
import { type Choice, choices } from '../../renderer/domain/choices';
import { type Figure, type Indicator, indicators, recordsOf, unitOf } from '../../renderer/domain/indicators';
import type { Changes, Snapshot } from '../../renderer/domain/nouns';
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
      'asks with an offer to their pitch that names no ask',
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
      'an offer that names an ask is for no other ask of its pitch',
      'asksWithOffer',
      {
        editions,
        pitches,
        asks: [
          aRow('asks', { pitchId: 'a' }, 'helped'),
          aRow('asks', { pitchId: 'a' }, 'alone'),
          aRow('asks', { pitchId: 'b' }),
        ],
        offers: [aRow('offers', { pitchId: 'a', askId: 'helped' }), aRow('offers', { pitchId: 'a', askId: 'helped' })],
      },
      { value: 1, of: 3 },
    ],
    [
      'gifts',
      'gifts',
      { editions, pitches, gifts: [aRow('gifts', { pitchId: 'c' }), aRow('gifts', { pitchId: 'no' })] },
      { value: 1 },
    ],
  ])('%s', (_, indicator, records, expected) => expect(figure(records, indicator)).toEqual(expected));

  const live = (medium: Choice<'medium'>, reach: number | null, values: Changes<'broadcasts'> = {}) =>
    aRow('broadcasts', { editionId: 'e1', kind: 'live', medium, reach, ...values });

  it.each<[string, Indicator, Partial<Snapshot>, Figure]>([
    [
      'listeners are added up over evenings, where they are known',
      'liveListeners',
      {
        editions,
        broadcasts: [live('radio', 1_000), live('radio', 200, { editionId: 'e2' }), live('radio', null)],
      },
      { value: 1_200, n: 2, of: 3 },
    ],
    [
      'viewers of television are no listeners, and interviews are not the evening',
      'liveListeners',
      {
        editions,
        broadcasts: [
          live('radio', 1),
          live('television', 500),
          live('online', 40),
          live('radio', 9, { kind: 'interview' }),
        ],
      },
      { value: 1, n: 1, of: 1 },
    ],
    ['viewers', 'liveViewers', { editions, broadcasts: [live('television', 500)] }, { value: 500, n: 1, of: 1 }],
    ['views', 'liveViews', { editions, broadcasts: [live('online', 0)] }, { value: 0, n: 1, of: 1 }],
    [
      'a reach that nobody wrote down is not nought',
      'liveViewers',
      { editions, broadcasts: [live('television', null)] },
      { value: null, n: 0, of: 1 },
    ],
    ['without a broadcast there is nothing to know', 'liveViews', { editions }, { value: null, n: 0, of: 0 }],
    [
      'broadcasts of other years are left out',
      'liveViews',
      {
        editions: [...editions, held('x', { date: '2020-05-01' })],
        broadcasts: [live('online', 7, { editionId: 'x' })],
      },
      { value: null, n: 0, of: 0 },
    ],
    [
      'reruns are times, on every medium; one without a number is one',
      'reruns',
      {
        editions,
        broadcasts: [
          live('radio', 90, { kind: 'rerun', times: 20 }),
          live('television', null, { kind: 'rerun', times: null }),
          live('radio', null, { times: 5 }),
        ],
      },
      { value: 21 },
    ],
    ['no reruns', 'reruns', { editions }, { value: 0 }],
    [
      'replays are those of the web, never added to what was live',
      'replays',
      {
        editions,
        broadcasts: [
          live('online', 300, { kind: 'replay' }),
          live('online', 40),
          live('television', 8, { kind: 'replay' }),
        ],
      },
      { value: 300, n: 1, of: 1 },
    ],
  ])('%s', (_, indicator, records, expected) => expect(figure(records, indicator)).toEqual(expected));

  it.each<[string, Changes<'editions'>[], Figure]>([
    ['each district once', [{ venueId: 'a' }, { venueId: 'a' }, { venueId: 'b' }], { value: 2, n: 3, of: 3 }],
    ['of the evenings of which it is known', [{ venueId: 'a' }, { venueId: null }], { value: 1, n: 1, of: 2 }],
    ['none when the venue has none', [{ venueId: 'nowhere' }, { venueId: 'odd' }], { value: null, n: 0, of: 2 }],
    ['outside the city is no district', [{ venueId: 'outside' }], { value: 0, n: 1, of: 1 }],
    ['of no evenings none', [], { value: null, n: 0, of: 0 }],
  ])('districts reached: %s', (_, evenings, expected) => {
    const venues = [
      aRow('venues', { name: 'A', districtId: 'oost' }, 'a'),
      aRow('venues', { name: 'B', districtId: 'noord' }, 'b'),
      aRow('venues', { name: 'C', districtId: null }, 'nowhere'),
      aRow('venues', { name: 'D', districtId: 'gone' }, 'odd'),
      aRow('venues', { name: 'E', districtId: 'district-buiten-haarlem' }, 'outside'),
    ];
    const districts = ['oost', 'noord', 'district-buiten-haarlem'].map((id) => aRow('districts', { name: id }, id));
    const held2021 = evenings.map((values, at) => held(`e${at}`, values));
    expect(figure({ editions: held2021, venues, districts }, 'districtsReached')).toEqual(expected);
  });

  it.each<Indicator>(['liveListeners', 'reruns', 'districtsReached', 'partners', 'newPartners', 'partnersLeft'])(
    'know nothing of what was not read: %s',
    (indicator) => {
      const { broadcasts: _b, venues: _v, presences: _p, ...few } = aSnapshot({ editions });
      expect(indicators[indicator](recordsOf(few, 2021, '2022-01-01'))).toEqual({ value: null });
    },
  );

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
    expect(figure({}, 'partnersLeft')).toEqual({ value: null, of: 0 });
    for (const indicator of choices.indicator) expect(figure({}, indicator).value ?? 0).toBe(0);
    expect(unitOf('cost')).toBe('cents');
    expect(unitOf('grade')).toBe('grade');
    expect(unitOf('visitors')).toBe('count');
    expect(unitOf('daysToContact')).toBe('days');
  });
});
