import { describe, expect, it } from 'vitest';
import {
  aboutKey,
  disagreements,
  fullerFirst,
  mergedValues,
  pointersTo,
  saysTheSame,
  stricterAnswers,
} from '../../renderer/domain/merge';
import type { Changes } from '../../renderer/domain/nouns';
import { instant } from '../../renderer/domain/time';
import { aPitcher, aRow } from '../support/records';

const older = instant(0);

describe('what points to a record', () => {
  it('follows from the schemas, every reference and every list of them', () => {
    const words = (of: 'pitchers' | 'partners' | 'contacts') =>
      pointersTo(of)
        .map(({ table, field }) => `${table}.${field}`)
        .sort();
    expect(words('pitchers')).toEqual([
      'consents.subjectId',
      'photos.pitcherIds',
      'speakers.pitcherId',
      'trainees.pitcherId',
    ]);
    expect(words('partners')).toEqual([
      'collaborations.partnerId',
      'consents.partnerId',
      'contacts.partnerId',
      'contributions.partnerId',
      'formerKinds.partnerId',
      'matches.partnerId',
      'offers.partnerId',
      'presences.partnerId',
    ]);
    expect(words('contacts')).toEqual(['consents.subjectId', 'matches.contactId', 'offers.contactId']);
  });
});

describe('which of two is kept', () => {
  const bare = aPitcher({ email: '' });
  const full = aPitcher({ email: 'noor@example.org', phone: '06-00000001' });
  it('the one that says more', () => {
    expect(fullerFirst('pitchers', bare, full)[0]).toBe(full);
    expect(fullerFirst('pitchers', full, bare)[0]).toBe(full);
  });
  it('the older one when they say as much', () => {
    const old = { ...aPitcher(), createdAt: older };
    expect(fullerFirst('pitchers', aPitcher(), old)[0]).toBe(old);
  });
});

describe('fields in which two differ', () => {
  const chosen = (kept: Changes<'pitchers'>, other: Changes<'pitchers'>) => {
    const rows = [{ ...aPitcher(kept), createdAt: older }, aPitcher(other)] as const;
    return disagreements('pitchers', ...rows).map(({ field, chosen: side }) => `${field.name} ${side}`);
  };
  it.each<[string, Changes<'pitchers'>, Changes<'pitchers'>, string[]]>([
    ['nothing', {}, {}, []],
    ['case alone', { familyName: 'voorbeeld' }, {}, []],
    ['how a number is written', { phone: '06-00000001' }, { phone: '+31 6 00000001' }, []],
    ['one is empty', { email: '' }, { email: 'a@example.org' }, ['email other']],
    ['the other is empty', { email: 'a@example.org' }, {}, ['email kept']],
    ['one holds the other', { familyName: 'Voorbeeld-Jansen' }, {}, ['familyName kept']],
    ['both say something: the newer', { email: 'a@example.org' }, { email: 'b@example.org' }, ['email other']],
    ['a choice that knows nothing', { ageBand: '18-27' }, { ageBand: 'unknown' }, ['ageBand kept']],
    ['a no beside a yes', { calmStage: true }, { calmStage: false }, ['calmStage kept']],
    ['long texts', { notes: 'een' }, { notes: 'twee' }, ['notes both']],
  ])('%s', (_name, kept, other, expected) => {
    expect(chosen(kept, other)).toEqual(expected);
  });

  it('are taken from the side that was chosen', () => {
    const kept = { ...aPitcher({ email: 'a@example.org', notes: 'een' }), createdAt: older };
    const other = aPitcher({ email: 'b@example.org', notes: 'twee' });
    expect(mergedValues('pitchers', kept, other)).toEqual({ email: 'b@example.org', notes: 'een\n\ntwee' });
    expect(mergedValues('pitchers', kept, other, { email: 'kept', notes: 'other' })).toEqual({ notes: 'twee' });
  });

  it('lists hold all that either has', () => {
    const kept = aRow('partners', { name: 'A', helps: ['money', 'space'] });
    const other = aRow('partners', { name: 'A', helps: ['space', 'knowledge'] });
    expect(mergedValues('partners', kept, other)).toEqual({ helps: ['money', 'space', 'knowledge'] });
    expect(saysTheSame({ kind: 'choices' }, ['a', 'b'], ['b', 'a'])).toBe(true);
  });
});

describe('answers of two people who are one', () => {
  const at = (moment: number, values: Changes<'consents'>) => ({
    ...aRow('consents', { purpose: 'photo', date: '2025-01-01', answer: 'yes', ...values }),
    createdAt: instant(moment),
  });
  it.each<[string, Changes<'consents'>, number, Changes<'consents'>, number, string[]]>([
    ['a no told before a yes holds', { answer: 'no' }, 1, {}, 2, ['no']],
    ['a no told after it holds already', { answer: 'no' }, 2, {}, 1, []],
    ['told at the same moment', { answer: 'no' }, 1, {}, 1, ['no']],
    ['withdrawn is as good as no', { withdrawnOn: '2025-02-01' }, 1, {}, 2, ['yes']],
    ['another date: the later one holds as always', { answer: 'no', date: '2024-12-31' }, 1, {}, 2, []],
    ['another question', { answer: 'no', purpose: 'video' }, 1, {}, 2, []],
    ['not asked is no answer', { answer: 'notAsked' }, 1, {}, 2, []],
    ['both yes', {}, 1, {}, 2, []],
    ['both undated', { answer: 'no', date: null }, 1, { date: null }, 2, ['no']],
  ])('%s', (_name, mine, mineAt, theirs, theirsAt, expected) => {
    const pair = [[at(mineAt, mine)], [at(theirsAt, theirs)]] as const;
    expect(stricterAnswers(pair[0], pair[1]).map(({ answer }) => answer)).toEqual(expected);
    expect(stricterAnswers(pair[1], pair[0]).map(({ answer }) => answer)).toEqual(expected);
  });
});

it('says of which tables two rows about the same are one too many', () => {
  expect(aboutKey('presences', { editionId: 'e', partnerId: 'p', presence: 'coming' })).toBe('["e","p"]');
  expect(aboutKey('offers', { pitchId: 'p' })).toBeNull();
});
