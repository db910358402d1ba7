import { describe, expect, it } from 'vitest';
import { type Indicator, indicators, recordsOf } from '../../renderer/domain/indicators';
import type { Changes, Snapshot } from '../../renderer/domain/nouns';
import { takingPart } from '../../renderer/domain/takingPart';
import { anEdition, aPitch, aRow, aSnapshot } from '../support/records';

const editions = [
  anEdition({ date: '2020-05-01' }, 'e20'),
  anEdition({ date: '2021-05-01' }, 'e21'),
  anEdition({ date: '2021-09-01', status: 'cancelled' }, 'called off'),
];
const partners = ['a', 'b', 'c'].map((id) => aRow('partners', { name: id }, id));
const pitches = [aPitch({ editionId: 'e21' }, 'p'), aPitch({ editionId: 'e21', stage: 'declined' }, 'declined')];
const was = (partnerId: string, editionId: string, presence: Changes<'presences'>['presence'] = 'present') =>
  aRow('presences', { partnerId, editionId, presence });
const gave = (partnerId: string | null, editionId: string, values: Changes<'contributions'> = {}) =>
  aRow('contributions', { partnerId, editionId, ...values });

const records = (more: Partial<Snapshot>) => aSnapshot({ editions, partners, pitches, ...more });
const of = (more: Partial<Snapshot>, year = 2021) => {
  const all = records(more);
  const { editions: own } = recordsOf(all, year, '2022-01-01');
  return takingPart(all)(year, own);
};

describe('taking part', () => {
  it.each<[string, Partial<Snapshot>, string[]]>([
    ['being there', { presences: [was('a', 'e21')] }, ['a']],
    ['not: being invited, or staying away', { presences: [was('a', 'e21', 'invited'), was('b', 'e21', 'absent')] }, []],
    ['offering help to a pitch', { offers: [aRow('offers', { partnerId: 'a', pitchId: 'p' })] }, ['a']],
    ['offering help on an evening', { offers: [aRow('offers', { partnerId: 'a', editionId: 'e21' })] }, ['a']],
    [
      'not: an offer to what never was on stage',
      { offers: [aRow('offers', { partnerId: 'a', pitchId: 'declined' })] },
      [],
    ],
    ['giving money, without coming', { contributions: [gave('b', 'e21', { kind: 'money', amountCents: 100 })] }, ['b']],
    [
      'giving in kind, of whatever value',
      { contributions: [gave('b', 'e21', { kind: 'inKind', amountCents: null })] },
      ['b'],
    ],
    ['not: someone who is no partner', { contributions: [gave(null, 'e21', { from: 'Gijs Gever' })] }, []],
    ['not: an evening that was called off', { presences: [was('a', 'called off')] }, []],
    [
      'once, however often',
      { presences: [was('a', 'e21')], contributions: [gave('a', 'e21'), gave('a', 'e21')] },
      ['a'],
    ],
    ['not: one that is gone', { presences: [was('gone', 'e21')] }, []],
  ])('is %s', (_, more, expected) => expect(of(more).all).toEqual(expected));

  it('tells new, returning and left', () => {
    const more = {
      presences: [was('a', 'e20'), was('b', 'e20'), was('b', 'e21'), was('c', 'called off')],
      contributions: [gave('c', 'e21')],
    };
    expect(of(more)).toEqual({
      all: ['b', 'c'],
      fresh: ['c'],
      returning: ['b'],
      before: ['a', 'b'],
      left: ['a'],
    });
    expect(of(more, 2020)).toMatchObject({ fresh: ['a', 'b'], returning: [], before: [], left: [] });
  });
});

describe('partners as indicators', () => {
  const figure = (indicator: Indicator, more: Partial<Snapshot>, year = 2021) =>
    indicators[indicator](recordsOf(records(more), year, '2022-01-01'));
  const more = { presences: [was('a', 'e20'), was('b', 'e20'), was('b', 'e21')], contributions: [gave('c', 'e21')] };

  it.each<[Indicator, number, ReturnType<typeof figure>]>([
    ['partners', 2021, { value: 2 }],
    ['partners', 2020, { value: 2 }],
    ['partners', 2019, { value: 0 }],
    ['newPartners', 2021, { value: 1, of: 2 }],
    ['newPartners', 2020, { value: 2, of: 2 }],
    ['partnersLeft', 2021, { value: 1, of: 2 }],
    ['partnersLeft', 2020, { value: 0, of: 0 }],
    // Nobody can come back to evenings that were not there.
    ['partnersLeft', 2022, { value: null, of: 0 }],
  ])('%s of %i', (indicator, year, expected) => expect(figure(indicator, more, year)).toEqual(expected));
});
