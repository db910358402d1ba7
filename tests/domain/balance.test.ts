import { expect, it } from 'vitest';
import { balanceOf, isYoung, outcomeTally } from '../../renderer/domain/balance';
import { choices } from '../../renderer/domain/choices';
import { eveningConsent } from '../../renderer/domain/consent';
import { costPerPitch } from '../../renderer/domain/edition';
import type { Changes } from '../../renderer/domain/nouns';
import { aRow } from '../support/records';

const young = ['under16', '16-17', '18-27'] as const;

it('a line-up is counted by theme and district, the most frequent first, and unknown ones are left out', () => {
  const lines = [
    { themeName: 'sport', districtName: 'Oost', ageBands: ['28plus', '16-17'] },
    { themeName: 'groen', districtName: '', ageBands: ['unknown'] },
    { themeName: 'groen', districtName: 'Noord', ageBands: [] },
    { themeName: 'anders', districtName: 'Oost', ageBands: ['under16'] },
  ] as const;
  expect(balanceOf(lines, young)).toEqual({
    pitches: 4,
    young: 2,
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
  expect(balanceOf([], young)).toEqual({ pitches: 0, young: 0, themes: [], districts: [] });
  expect(isYoung({ ageBands: ['18-27'] }, ['under16'])).toBe(false);
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
