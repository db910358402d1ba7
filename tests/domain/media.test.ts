import { describe, expect, it } from 'vitest';
import { readBroadcast } from '../../renderer/domain/broadcastText';
import { givenBy, photoLeave } from '../../renderer/domain/media';
import type { Changes } from '../../renderer/domain/nouns';
import { reachOf } from '../../renderer/domain/reach';
import { aRow } from '../support/records';

const aBroadcast = (values: Changes<'broadcasts'>) => aRow('broadcasts', values);

describe('reach', () => {
  it('is added up per kind and medium and over nothing else, in the order of the lists', () => {
    const found = reachOf([
      aBroadcast({ kind: 'replay', medium: 'online', reach: 340 }),
      aBroadcast({ kind: 'live', medium: 'television', reach: 1_200 }),
      aBroadcast({ kind: 'live', medium: 'radio' }),
      aBroadcast({ kind: 'replay', medium: 'online', reach: 60 }),
      aBroadcast({ kind: 'rerun', medium: 'television', times: 20 }),
      aBroadcast({ kind: 'rerun', medium: 'television', reach: 0 }),
    ]);
    expect(found).toEqual([
      { kind: 'live', medium: 'radio', sources: 1, times: 1, sum: null, unknown: 1 },
      { kind: 'live', medium: 'television', sources: 1, times: 1, sum: 1_200, unknown: 0 },
      { kind: 'rerun', medium: 'television', sources: 2, times: 21, sum: 0, unknown: 1 },
      { kind: 'replay', medium: 'online', sources: 2, times: 2, sum: 400, unknown: 0 },
    ]);
  });
});

describe('a broadcast in one line', () => {
  it.each<[string, Changes<'broadcasts'>]>([
    ['20 herhalingen op Haarlem105 tv', { kind: 'rerun', medium: 'television', station: 'Haarlem105', times: 20 }],
    [
      'Live op Haarlem105 radio, 1.200 luisteraars',
      { kind: 'live', medium: 'radio', station: 'Haarlem105', reach: 1200 },
    ],
    ['interview Haarlem105', { kind: 'interview', station: 'Haarlem105' }],
    ['artikel in Haarlems Dagblad', { kind: 'article', medium: 'print', station: 'Haarlems Dagblad' }],
    ['Haarlems Weekblad', { kind: 'article', medium: 'print', station: 'Haarlems Weekblad' }],
    ['3x interview op de radio', { kind: 'interview', medium: 'radio', station: '', times: 3 }],
    [
      'terugkijken op YouTube https://youtube.example.org/x 340 keer bekeken',
      { kind: 'replay', medium: 'online', station: 'YouTube', address: 'https://youtube.example.org/x', reach: 340 },
    ],
    [
      'https://voorbeeld.example.org/stuk',
      { medium: 'online', station: '', address: 'https://voorbeeld.example.org/stuk' },
    ],
    ['Stadsgesprek', { station: 'Stadsgesprek' }],
  ])('“%s” is read', (line, told) => expect(readBroadcast(line)).toEqual(told));
});

describe('leave to show a photo', () => {
  const answer = (subjectId: string, values: Changes<'consents'>) =>
    aRow('consents', { subjectId, purpose: 'photo', date: '2025-10-01', ...values });
  const yes = answer('evi', { answer: 'yes' });
  const photo: Parameters<typeof photoLeave>[0] = { pitcherIds: ['evi', 'bas'], othersAgree: 'yes' };
  it.each<[string, Parameters<typeof photoLeave>[1], Partial<typeof photo>, unknown]>([
    ['all said yes', [yes, answer('bas', { answer: 'yes' })], {}, { leave: 'yes' }],
    ['one was never asked', [yes], {}, { leave: 'ask', unasked: ['bas'], others: false }],
    [
      'one answer is that it was not asked',
      [yes, answer('bas', { answer: 'notAsked' })],
      {},
      { leave: 'ask', unasked: ['bas'], others: false },
    ],
    ['one said no', [yes, answer('bas', { answer: 'no' })], {}, { leave: 'no', refused: ['bas'], others: false }],
    [
      'one took it back',
      [answer('evi', { answer: 'yes', withdrawnOn: '2025-11-01' })],
      {},
      { leave: 'no', refused: ['evi'], others: false },
    ],
    [
      'a yes is for something else',
      [answer('evi', { answer: 'yes', purpose: 'video' })],
      { pitcherIds: ['evi'] },
      { leave: 'ask', unasked: ['evi'], others: false },
    ],
    [
      'nobody asked the others',
      [yes],
      { pitcherIds: ['evi'], othersAgree: 'open' },
      { leave: 'ask', unasked: [], others: true },
    ],
    [
      'the others said no',
      [yes],
      { pitcherIds: ['evi'], othersAgree: 'no' },
      { leave: 'no', refused: [], others: true },
    ],
    ['no one is named', [], { pitcherIds: [] }, { leave: 'yes' }],
  ])('when %s', (_, consents, values, leave) =>
    expect(photoLeave({ ...photo, ...values }, consents, '2025-12-01')).toEqual(leave),
  );
});

it('money and things given are never added up', () => {
  const rows = [
    aRow('contributions', { kind: 'money', amountCents: 250_000 }),
    aRow('contributions', { kind: 'money' }),
    aRow('contributions', { kind: 'inKind', amountCents: 40_000 }),
    aRow('contributions', { kind: 'inKind' }),
    aRow('contributions', { kind: 'inKind' }),
  ];
  expect(givenBy(rows)).toEqual({ moneyCents: 250_000, inKindCents: 40_000, unvalued: 2, withoutAmount: 1 });
});
