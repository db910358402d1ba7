import { describe, expect, it } from 'vitest';
import { roundTally } from '../../renderer/domain/followUpsOnTime';
import { anEdition, aPitch, aRow, aYear } from '../support/records';

const editions = [anEdition({ date: '2021-10-28' }, 'e')];
const pitch = aPitch({ editionId: 'e' }, 'p');
const held = (values: Parameters<typeof aRow<'followUps'>>[1]) => aRow('followUps', { pitchId: 'p', ...values });

/** The first round is on 11 November 2021, the second on 28 January 2022, the last on 28 October 2022. */
describe('rounds held on time', () => {
  it.each([
    ['nothing was due yet', '2021-11-24', [], { onTime: 0, due: 0 }],
    ['two weeks late is late enough to count', '2021-11-25', [], { onTime: 0, due: 1 }],
    ['held early', '2021-12-01', [held({ round: 'first', doneOn: '2021-11-02' })], { onTime: 1, due: 1 }],
    ['held on the last day', '2021-12-01', [held({ round: 'first', doneOn: '2021-11-25' })], { onTime: 1, due: 1 }],
    ['held a day too late', '2021-12-01', [held({ round: 'first', doneOn: '2021-11-26' })], { onTime: 0, due: 1 }],
    [
      'moved, and held when it was moved to',
      '2022-01-01',
      [held({ round: 'first', dueOn: '2021-12-10', doneOn: '2021-12-10' })],
      { onTime: 1, due: 1 },
    ],
    [
      'another round does not stand for it',
      '2021-12-01',
      [held({ round: 'own', doneOn: '2021-11-02' })],
      { onTime: 0, due: 1 },
    ],
    [
      'two of three after a year and more',
      '2023-01-01',
      [held({ round: 'first', doneOn: '2021-11-11' }), held({ round: 'third', doneOn: '2022-11-01' })],
      { onTime: 2, due: 3 },
    ],
  ] as const)('%s', (_name, date, followUps, tally) => {
    expect(roundTally([pitch], { editions, followUps: [...followUps], years: [] }, date)).toEqual(tally);
  });

  it('follows the terms of the year, and leaves out who was not on stage', () => {
    const years = [aYear(2021, { followUpWeeks: 1 })];
    const due = (stage: 'pitched' | 'withdrawn', of = years) =>
      roundTally([aPitch({ editionId: 'e', stage })], { editions, followUps: [], years: of }, '2021-11-20').due;
    expect(due('pitched')).toBe(1);
    expect(due('pitched', [])).toBe(0);
    expect(due('withdrawn')).toBe(0);
  });
});
