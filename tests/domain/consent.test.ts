import { describe, expect, it } from 'vitest';
import { isAllowed, isAsked } from '../../renderer/domain/consent';
import type { Changes } from '../../renderer/domain/nouns';
import { instant } from '../../renderer/domain/time';
import { aRow } from '../support/row';

const answer = (values: Changes<'consents'>, made = 0) => ({
  ...aRow('consents', `c${made}`, { subjectId: 'evi', purpose: 'photo', answer: 'yes', date: '2025-01-10', ...values }),
  createdAt: instant(made),
});

describe('whether something is allowed', () => {
  const today = '2025-03-01';
  it.each([
    ['no record means no', [], false],
    ['yes', [answer({})], true],
    ['no', [answer({ answer: 'no' })], false],
    ['not asked', [answer({ answer: 'notAsked' })], false],
    ['for another purpose', [answer({ purpose: 'video' })], false],
    ['by another person', [answer({ subjectId: 'bo' })], false],
    ['given today', [answer({ date: today })], true],
    ['given tomorrow', [answer({ date: '2025-03-02' })], false],
    ['without a date', [answer({ date: null })], true],
    ['withdrawn', [answer({ withdrawnOn: '2025-02-01' })], false],
    ['withdrawn today', [answer({ withdrawnOn: today })], false],
    ['withdrawn from tomorrow', [answer({ withdrawnOn: '2025-03-02' })], true],
    ['yes, later no', [answer({ answer: 'no', date: '2025-02-01' }), answer({})], false],
    ['no, later yes', [answer({}), answer({ answer: 'no', date: '2025-01-01' })], true],
    ['withdrawn, later yes again', [answer({ withdrawnOn: '2025-01-20' }), answer({ date: '2025-02-01' })], true],
    ['on one day: the one made later', [answer({ answer: 'no' }, 2), answer({}, 1)], false],
    ['undated is oldest', [answer({ date: null, answer: 'no' }, 9), answer({}, 1)], true],
    ['by a parent', [answer({ givenBy: 'guardian', guardianName: 'Kim' })], true],
  ])('%s', (_name, consents, expected) => expect(isAllowed(consents, 'evi', 'photo', today)).toBe(expected));
});

describe('whether a person was asked what an evening needs', () => {
  const purposes = ['photo', 'video', 'broadcast'] as const;
  const all = purposes.map((purpose) => answer({ purpose }));
  it.each([
    ['all yes', all, true],
    ['all no', all.map((c) => ({ ...c, answer: 'no' as const })), true],
    ['one missing', all.slice(1), false],
    ['one not asked', [...all.slice(1), answer({ answer: 'notAsked' })], false],
    ['nothing', [], false],
    ['someone else', all.map((c) => ({ ...c, subjectId: 'bo' })), false],
  ])('%s', (_name, consents, expected) => expect(isAsked(consents, 'evi')).toBe(expected));
});
