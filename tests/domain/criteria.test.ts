import { expect, it } from 'vitest';
import { criteriaOf } from '../../renderer/domain/criteria';
import type { Changes } from '../../renderer/domain/nouns';
import { aPitch } from '../support/records';

const yes = { isSocial: 'yes', isAchievable: 'yes', isWanted: 'yes', beneficiaries: 'de straat' } as const;
const cases: [string, Changes<'pitches'>, ReturnType<typeof criteriaOf>][] = [
  [
    'a new application is all open',
    {},
    { open: ['isSocial', 'isAchievable', 'isWanted', 'beneficiaries'], doubts: [], against: [], verdict: 'open' },
  ],
  ['all answered well fits', yes, { open: [], doubts: [], against: [], verdict: 'fits' }],
  [
    'who benefits is a question too',
    { ...yes, beneficiaries: '  ' },
    { open: ['beneficiaries'], doubts: [], against: [], verdict: 'open' },
  ],
  [
    'doubt weighs more than what is open',
    { ...yes, isAchievable: 'doubt', isWanted: 'open' },
    { open: ['isWanted'], doubts: ['isAchievable'], against: [], verdict: 'doubt' },
  ],
  [
    'a no weighs most, and the rest is still told',
    { isSocial: 'no', isAchievable: 'doubt', beneficiaries: 'iedereen' },
    { open: ['isWanted'], doubts: ['isAchievable'], against: ['isSocial'], verdict: 'against' },
  ],
];
it.each(cases)('%s', (_name, values, expected) => expect(criteriaOf(aPitch(values))).toEqual(expected));
