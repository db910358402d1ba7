import { expect, it } from 'vitest';
import { balanceOf, isFirstTime, isYoung, missingPitches, outcomeTally, shareOf } from '../../renderer/domain/balance';
import { choices } from '../../renderer/domain/choices';
import { eveningConsent } from '../../renderer/domain/consent';
import { costPerPitch } from '../../renderer/domain/edition';
import type { Changes } from '../../renderer/domain/nouns';
import { aRow } from '../support/records';

const young = ['under16', '16-17', '18-27'] as const;

it('a line-up is counted by theme and district, the most frequent first, and unknown ones are left out', () => {
  const lines = [
    { themeName: 'sport', districtName: 'Oost', ageBands: ['28plus', '16-17'], isFirstTime: true },
    { themeName: 'groen', districtName: '', ageBands: ['unknown'], isFirstTime: false },
    { themeName: 'groen', districtName: 'Noord', ageBands: [], isFirstTime: true },
    { themeName: 'anders', districtName: 'Oost', ageBands: ['under16'], isFirstTime: false },
  ] as const;
  expect(balanceOf(lines, young)).toEqual({
    pitches: 4,
    young: 2,
    firstTimers: 2,
    themes: [
      { name: 'groen', n: 2 },
      { name: 'anders', n: 1 },
      { name: 'sport', n: 1 },
    ],
    districts: [
      { name: 'Oost', n: 2 },
      { name: 'Noord', n: 1 },
    ],
  });
  expect(balanceOf([], young)).toEqual({ pitches: 0, young: 0, firstTimers: 0, themes: [], districts: [] });
  expect(isYoung({ ageBands: ['18-27'] }, ['under16'])).toBe(false);
});

const aLine = (themeName: string, districtName: string, more: { young?: boolean; first?: boolean } = {}) => ({
  themeName,
  districtName,
  ageBands: [more.young ? ('16-17' as const) : ('28plus' as const)],
  isFirstTime: more.first ?? false,
});

it.each([
  [
    'the only young one, from a new district, for the first time',
    aLine('groen', 'Schalkwijk', { young: true, first: true }),
    { isYoung: true, isFirstTime: true, theme: '', district: 'Schalkwijk', pitches: 3 },
  ],
  [
    'a new theme',
    aLine('zorg', 'Oost'),
    { isYoung: false, isFirstTime: false, theme: 'zorg', district: '', pitches: 3 },
  ],
  ['nothing new', aLine('sport', 'Noord'), { isYoung: false, isFirstTime: false, theme: '', district: '', pitches: 3 }],
  ['nothing known', aLine('', ''), { isYoung: false, isFirstTime: false, theme: '', district: '', pitches: 3 }],
])('one pitch more: %s', (_name, line, expected) => {
  expect(shareOf(line, [aLine('groen', 'Oost'), aLine('sport', 'Noord')], young)).toEqual(expected);
});

it.each([
  [0, 6],
  [5, 1],
  [6, 0],
  [8, 0],
  [10, -2],
])('with %i chosen of 6 to 8, %i are missing', (chosen, expected) => {
  expect(missingPitches(chosen, { minPitches: 6, maxPitches: 8 })).toBe(expected);
});

it.each([
  ['nobody stood on stage', ['a'], [], '2025-10-28', true],
  ['earlier', ['a'], [{ pitcherId: 'a', date: '2024-03-01' }], '2025-10-28', false],
  ['the evening itself does not count', ['a'], [{ pitcherId: 'a', date: '2025-10-28' }], '2025-10-28', true],
  ['nor does a later one', ['a'], [{ pitcherId: 'a', date: '2026-03-01' }], '2025-10-28', true],
  ['nor does someone else', ['a'], [{ pitcherId: 'b', date: '2024-03-01' }], '2025-10-28', true],
  ['one of two stood there', ['a', 'b'], [{ pitcherId: 'b', date: '2024-03-01' }], '2025-10-28', false],
  ['an evening without a date is still to come', ['a'], [{ pitcherId: 'a', date: '2024-03-01' }], null, false],
  ['one at an evening without a date is not earlier', ['a'], [{ pitcherId: 'a', date: null }], '2025-10-28', true],
  ['nobody is known', [], [], '2025-10-28', false],
])('for the first time: %s', (_name, people, appearances, date, expected) => {
  expect(isFirstTime(people, appearances, date)).toBe(expected);
});

it('outcomes are counted in the order of their list', () => {
  expect(outcomeTally(['unknown', 'realised', 'unknown'], choices.outcome)).toEqual([
    { outcome: 'realised', n: 1 },
    { outcome: 'unknown', n: 2 },
  ]);
});

it.each([
  [{ costCents: 100_000, statedPitches: null }, 7, { cents: 14_286, over: 7, isCounted: true }],
  [{ costCents: 100_000, statedPitches: 8 }, 7, { cents: 14_286, over: 7, isCounted: true }],
  [{ costCents: 100_000, statedPitches: 8 }, 0, { cents: 12_500, over: 8, isCounted: false }],
  [{ costCents: 100_000, statedPitches: null }, 0, null],
  [{ costCents: null, statedPitches: 8 }, 7, null],
  [{ costCents: 0, statedPitches: null }, 5, { cents: 0, over: 5, isCounted: true }],
])('cost per pitch of %j with %i counted', (edition, counted, expected) => {
  expect(costPerPitch(edition, counted)).toEqual(expected);
});

it('consent for an evening tells who is not asked and what was refused or withdrawn', () => {
  const answer = (subjectId: string, values: Changes<'consents'>) =>
    aRow('consents', { subjectId, answer: 'yes', date: '2025-01-01', ...values });
  const all = (subjectId: string) =>
    (['photo', 'video', 'broadcast'] as const).map((purpose) => answer(subjectId, { purpose }));
  const state = (consents: ReturnType<typeof answer>[], people: string[]) =>
    eveningConsent(consents, people, '2025-06-01');
  expect(state([], [])).toEqual({ people: 0, unasked: 0, refused: [] });
  expect(state(all('a'), ['a'])).toEqual({ people: 1, unasked: 0, refused: [] });
  expect(state(all('a'), ['a', 'b'])).toEqual({ people: 2, unasked: 1, refused: [] });
  const withdrawn = [...all('a').slice(0, 2), answer('a', { purpose: 'broadcast', withdrawnOn: '2025-05-31' })];
  expect(state(withdrawn, ['a'])).toEqual({ people: 1, unasked: 0, refused: ['broadcast'] });
  const refused = [...all('a'), answer('b', { purpose: 'video', answer: 'no' })];
  expect(state(refused, ['a', 'b'])).toEqual({ people: 2, unasked: 1, refused: ['video'] });
});
