import { describe, expect, it } from 'vitest';
import { carriedTo, comesBefore, improvementDueDays, taskTitle } from '../../renderer/domain/improvements';
import { anEdition, aRow } from '../support/records';

const twelfth = anEdition({ number: 12, date: '2025-10-28' }, 'e12');
const thirteenth = anEdition({ number: 13, date: '2026-03-10', status: 'planned' }, 'e13');
const fourteenth = anEdition({ number: 14, date: null, status: 'draft' }, 'e14');
const editions = [fourteenth, twelfth, thirteenth];
const found = (editionId: string, text: string, more: Parameters<typeof aRow<'improvements'>>[1] = {}) =>
  aRow('improvements', { editionId, text, ...more });

describe('what an edition takes along', () => {
  const microphone = found('e12', 'microphone');
  const soup = found('e13', 'soup');
  const doors = found('e12', 'doors', { doneOn: '2026-03-10', doneEditionId: 'e13' });
  const all = [doors, soup, microphone, found('gone', 'nothing')];

  it.each([
    ['the edition itself', twelfth, []],
    ['the next one, with what it did itself below', thirteenth, ['microphone', 'doors']],
    ['one without a date, the oldest first', fourteenth, ['microphone', 'soup']],
  ])('%s', (_name, edition, texts) => {
    expect(carriedTo(edition, all, editions).map(({ improvement }) => improvement.text)).toEqual(texts);
  });

  it('says where it was found', () => {
    expect(carriedTo(thirteenth, [microphone], editions)[0]?.foundAt).toBe(twelfth);
  });
});

it.each([
  ['by date', twelfth, thirteenth, true],
  ['by date, the other way', thirteenth, twelfth, false],
  ['without a date last', fourteenth, twelfth, false],
  ['by number when neither has a date', anEdition({ number: 15, date: null }), fourteenth, false],
  ['never before itself', twelfth, twelfth, false],
])('an edition comes before another %s', (_name, one, other, expected) => {
  expect(comesBefore(one, other)).toBe(expected);
});

it.each([
  [null, -14],
  ['2026-03-10', -14],
  ['2026-02-15', -14],
  ['2026-02-14', 0],
])('with the evening on %s a task for an improvement is due on day %i', (evening, days) => {
  expect(improvementDueDays(evening, '2026-02-01')).toBe(days);
});

it.each([
  ['Zet een microfoon bij de zaal', 'Zet een microfoon bij de zaal'],
  ['  Soep\nmeer borden ', 'Soep'],
  ['a'.repeat(300), `${'a'.repeat(199)}…`],
])('a task is called by the first line', (text, title) => {
  expect(taskTitle({ text })).toBe(title);
});
