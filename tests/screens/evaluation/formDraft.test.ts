import { expect, it } from 'vitest';
import { readForm } from '../../../renderer/screens/evaluation/formDraft';

const typed = (grade: string, tops = '', tips = '') => readForm({ grade, tops, tips });

it.each([
  ['7', 7],
  ['7,5', 7.5],
  ['7.5', 7.5],
  [' 10 ', 10],
  ['1', 1],
])('a form with %j is kept', (grade, value) => {
  expect(typed(grade)).toEqual({ grade: value, tops: '', tips: '' });
});

it.each(['0', '11', '100', '0,5', '-7', '7,', 'acht', '7-8'])('a grade of %j is none, and nothing is kept', (grade) => {
  expect(typed(grade, 'Fijne sfeer')).toEqual({ problem: 'grade' });
});

it('a form without a grade is kept for what is written on it, and not when it is blank', () => {
  expect(typed('', ' Fijne sfeer ', '')).toEqual({ grade: null, tops: 'Fijne sfeer', tips: '' });
  expect(typed('', ' ', '\n')).toEqual({ problem: 'nothing' });
});
