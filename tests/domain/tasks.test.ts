import { describe, expect, it } from 'vitest';
import type { Edition } from '../../renderer/domain/edition';
import { groupOf, inGroups, isUnderWay, progress, type TaskGroup, usualTasks } from '../../renderer/domain/tasks';
import { aRow } from '../support/records';

const evening = '2026-10-28';
const today = '2026-10-01';
const aTask = (values: Parameters<typeof aRow<'tasks'>>[1]) => aRow('tasks', values);

describe('the group of a task', () => {
  it.each<[string, Parameters<typeof aTask>[0], string | null, TaskGroup]>([
    ['yesterday', { dueOn: '2026-09-30' }, evening, 'late'],
    ['today', { dueOn: '2026-10-01' }, evening, 'soon'],
    ['in seven days', { dueOn: '2026-10-08' }, evening, 'soon'],
    ['in eight days', { dueOn: '2026-10-09' }, evening, 'later'],
    ['on the evening', { dueDays: 0 }, evening, 'later'],
    ['after the evening', { dueDays: 1 }, evening, 'after'],
    ['four weeks before', { dueDays: -28 }, evening, 'late'],
    ['late but done', { dueDays: -28, doneOn: '2026-09-29' }, evening, 'done'],
    ['no moment', {}, evening, 'undated'],
    ['before an evening without a date', { dueDays: -70 }, null, 'later'],
    ['after an evening without a date', { dueDays: 1 }, null, 'after'],
    ['a date of its own without an evening', { dueOn: '2026-09-30' }, null, 'late'],
    ['after an evening that was yesterday', { dueDays: 1 }, '2026-09-30', 'soon'],
    ['a day late after the evening', { dueDays: 1 }, '2026-09-29', 'late'],
  ])('%s', (_name, values, on, group) => {
    expect(groupOf(aTask(values), on, today)).toBe(group);
  });

  it('moves along with the evening', () => {
    const task = aTask({ dueDays: -28 });
    expect(groupOf(task, '2026-10-28', today)).toBe('late');
    expect(groupOf(task, '2026-11-02', today)).toBe('soon');
    expect(groupOf(task, '2026-12-02', today)).toBe('later');
  });
});

describe('a list of tasks', () => {
  const tasks = [
    aTask({ title: 'thanks', dueDays: 1 }),
    aTask({ title: 'crew', dueDays: -14 }),
    aTask({ title: 'slides', dueDays: -7 }),
    aTask({ title: 'venue', dueDays: -70, doneOn: '2026-08-01' }),
    aTask({ title: 'poster', dueOn: '2026-10-20' }),
    aTask({ title: 'call', dueDays: -56, doneOn: '2026-09-01' }),
    aTask({ title: 'partners', dueDays: -42 }),
    aTask({ title: 'idea' }),
  ];

  it('stands in groups by time, without the empty ones', () => {
    const titles = inGroups(tasks, evening, today).map((group) => [group.group, group.tasks.map(({ title }) => title)]);
    expect(titles).toEqual([
      ['late', ['partners']],
      ['later', ['crew', 'poster', 'slides']],
      ['after', ['thanks']],
      ['undated', ['idea']],
      ['done', ['call', 'venue']],
    ]);
  });

  it('keeps the order of the evening when that has no date', () => {
    const open = tasks.filter((task) => task.dueOn === null && task.doneOn === null);
    expect(inGroups(open, null, today).map(({ tasks: own }) => own.map(({ title }) => title))).toEqual([
      ['partners', 'crew', 'slides'],
      ['thanks'],
      ['idea'],
    ]);
  });

  it('tells how far it is', () => {
    expect(progress(tasks, evening, today)).toEqual({ all: 8, done: 2, late: 1, soon: 0 });
    expect(progress([], evening, today)).toEqual({ all: 0, done: 0, late: 0, soon: 0 });
  });
});

it.each<[Edition['status'], boolean]>([
  ['draft', true],
  ['planned', true],
  ['held', true],
  ['closed', false],
  ['cancelled', false],
])('tasks of an edition that is %s press: %s', (status, presses) => {
  expect(isUnderWay({ status })).toBe(presses);
});

it('the shipped tasks have the moments that the team works by', () => {
  const { venue, callForPitches, partners, selection, runOfShow, training, thanks } = usualTasks;
  expect([venue, callForPitches, partners, selection, runOfShow, training, thanks]).toEqual([
    -70, -56, -42, -28, -21, -14, 1,
  ]);
});
