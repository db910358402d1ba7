import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { addEdition, saveEdition } from '../../renderer/data/editions';
import {
  addImprovement,
  carriedImprovements,
  improvementsFoundAt,
  taskFromImprovement,
  tickImprovement,
} from '../../renderer/data/improvements';
import { Misfit, NotFound, one } from '../../renderer/data/records';
import {
  addTask,
  editionsWithTasks,
  makeTasks,
  pressingTasks,
  saveTask,
  saveTasksAsTemplate,
  saveTaskTemplate,
  tasksOf,
  taskTemplates,
  tickTask,
} from '../../renderer/data/tasks';
import { addTeamMember } from '../../renderer/data/team';
import { undo } from '../../renderer/data/undo';
import { actsSince, contents, openFresh } from './fresh';

let editionId: string;
const today = '2026-10-01';

beforeEach(async () => {
  await openFresh();
  editionId = await addEdition({ number: 13, date: '2026-10-28', status: 'planned' });
});

const inOrder = async (owner: Parameters<typeof tasksOf>[0] = { editionId }) =>
  (await tasksOf(owner)).sort((a, b) => (a.order < b.order ? -1 : 1));
const titles = async (owner?: Parameters<typeof tasksOf>[0]) => (await inOrder(owner)).map(({ title }) => title);
const few = [
  { title: 'Zaal', dueDays: -70 },
  { title: 'Bedanken', dueDays: 1 },
];

describe('a list of tasks', () => {
  it('is made in one act, and made again brings only what is not there by title', async () => {
    expect(await makeTasks(editionId, { tasks: few })).toBe(2);
    const [zaal] = await inOrder();
    await saveTask(zaal?.id ?? '', { title: 'ZAAL', dueDays: -80 });
    expect(await makeTasks(editionId, { tasks: [...few, { title: 'Soep' }] })).toBe(1);
    expect(await titles()).toEqual(['ZAAL', 'Bedanken', 'Soep']);
    expect((await actsSince()).filter(({ name }) => name === 'makeTasks')).toHaveLength(2);
    await undo();
    expect(await titles()).toEqual(['ZAAL', 'Bedanken']);
  });

  it('is copied from an earlier edition: people and notes, dates as days from the evening, nothing done', async () => {
    const memberId = await addTeamMember({ name: 'Sem' });
    await addTask({ editionId }, { title: 'Zaal', dueOn: '2026-10-14', responsibleId: memberId, notes: 'Bel eerst' });
    await addTask({ editionId }, { title: 'Thee', dueDays: -7, doneOn: '2026-10-20' });
    const improvementId = await addImprovement({ editionId, text: 'Microfoon' });
    await taskFromImprovement(improvementId, editionId, today);
    const other = await addEdition({ date: '2027-03-10' });
    expect(await makeTasks(other, { editionId })).toBe(2);
    expect(await inOrder({ editionId: other })).toMatchObject([
      { title: 'Zaal', dueDays: -14, dueOn: null, responsibleId: memberId, notes: 'Bel eerst', doneOn: null },
      { title: 'Thee', dueDays: -7, doneOn: null, improvementId: null },
    ]);
    expect((await editionsWithTasks()).map(({ id }) => id).sort()).toEqual([editionId, other].sort());
  });

  it('loses a date of its own when it is copied from an evening without a date', async () => {
    const dateless = await addEdition();
    await addTask({ editionId: dateless }, { title: 'Zaal', dueOn: '2026-10-14' });
    await makeTasks(editionId, { editionId: dateless });
    expect(await inOrder()).toMatchObject([{ title: 'Zaal', dueDays: null, dueOn: null }]);
  });

  it('is kept as a template, which begins another edition and goes to the bin with its tasks', async () => {
    await makeTasks(editionId, { tasks: few });
    const templateId = await saveTasksAsTemplate(editionId, 'Zomer');
    await saveTaskTemplate(templateId, { name: 'Buiten' });
    await addTask({ templateId }, { title: 'Tent', dueDays: -3 });
    expect((await taskTemplates()).map(({ name }) => name)).toEqual(['Buiten']);
    const other = await addEdition();
    await makeTasks(other, { templateId });
    expect(await titles({ editionId: other })).toEqual(['Zaal', 'Bedanken', 'Tent']);
    expect(await titles()).toEqual(['Zaal', 'Bedanken']);
    await bin('taskTemplates', templateId);
    expect([await taskTemplates(), await titles({ templateId })]).toEqual([[], []]);
    await undo();
    expect(await titles({ templateId })).toEqual(['Zaal', 'Bedanken', 'Tent']);
    expect(await titles({ editionId: other })).toEqual(['Zaal', 'Bedanken', 'Tent']);
  });

  it('refuses what can not be, and changes nothing', async () => {
    const id = await addTask({ editionId }, { title: 'Zaal' });
    const before = await contents();
    await expect(saveTask(id, { dueOn: '2026-02-30' })).rejects.toBeInstanceOf(Misfit);
    await expect(saveTask(id, { dueDays: 4_000 })).rejects.toBeInstanceOf(Misfit);
    await expect(tickTask('nowhere', today)).rejects.toBeInstanceOf(NotFound);
    await expect(tickImprovement('nowhere', editionId, today)).rejects.toBeInstanceOf(NotFound);
    await expect(taskFromImprovement('nowhere', editionId, today)).rejects.toBeInstanceOf(NotFound);
    expect(await contents()).toEqual(before);
  });
});

describe('what presses', () => {
  it('is what is late or due within a week at editions under way, the longest due first', async () => {
    const sem = await addTeamMember({ name: 'Sem' });
    const closed = await addEdition({ date: '2026-09-20', status: 'closed' });
    const held = await addEdition({ number: 12, date: '2026-09-25', status: 'held' });
    await makeTasks(editionId, {
      tasks: [
        { title: 'Later', dueDays: -7 },
        { title: 'Binnenkort', dueDays: -20, responsibleId: sem },
        { title: 'Te laat', dueDays: -42 },
        { title: 'Gedaan', dueDays: -42, doneOn: today },
        { title: 'Ooit' },
      ],
    });
    await makeTasks(closed, { tasks: [{ title: 'Voorbij', dueDays: 1 }] });
    await makeTasks(held, { tasks: [{ title: 'Bedanken', dueDays: 1 }] });
    await saveTasksAsTemplate(editionId, 'Sjabloon');
    expect(
      (await pressingTasks(today)).map(({ task, edition, due, isLate, who }) => ({
        ...{ title: task.title, number: edition.number, due, isLate, who },
      })),
    ).toEqual([
      { title: 'Te laat', number: 13, due: '2026-09-16', isLate: true, who: '' },
      { title: 'Bedanken', number: 12, due: '2026-09-26', isLate: true, who: '' },
      { title: 'Binnenkort', number: 13, due: '2026-10-08', isLate: false, who: 'Sem' },
    ]);
  });

  it('moves along with the evening', async () => {
    await addTask({ editionId }, { title: 'Zaal', dueDays: -70 });
    expect(await pressingTasks(today)).toHaveLength(1);
    await saveEdition(editionId, { date: '2027-03-10' });
    expect(await pressingTasks(today)).toEqual([]);
  });
});

describe('an improvement', () => {
  let later: string;
  let improvementId: string;

  beforeEach(async () => {
    later = await addEdition({ number: 14, date: '2027-03-10' });
    improvementId = await addImprovement({ editionId, text: 'Microfoon bij de zaal' });
  });

  const state = async () => {
    const row = await one('improvements', improvementId);
    return [row?.doneOn, row?.doneEditionId];
  };

  it('is carried to every later edition until it is done, and is then told only where it was', async () => {
    const last = await addEdition({ number: 15, date: '2027-10-28' });
    const carried = async (id: string) => (await carriedImprovements(id)).map(({ improvement }) => improvement.id);
    expect([await carried(editionId), await carried(later), await carried(last)]).toEqual([
      [],
      [improvementId],
      [improvementId],
    ]);
    await tickImprovement(improvementId, later, today);
    expect([await carried(later), await carried(last)]).toEqual([[improvementId], []]);
    expect((await improvementsFoundAt(editionId)).map(({ doneEditionId }) => doneEditionId)).toEqual([later]);
    await tickImprovement(improvementId, later, null);
    expect(await carried(last)).toEqual([improvementId]);
  });

  it('becomes a task once, of which doing it is doing the improvement at that edition', async () => {
    const taskId = await taskFromImprovement(improvementId, later, today);
    expect(await one('tasks', taskId)).toMatchObject({ title: 'Microfoon bij de zaal', dueDays: -14, improvementId });
    expect((await carriedImprovements(later))[0]?.hasTask).toBe(true);
    expect(await tickTask(taskId, today)).toBe(true);
    expect(await state()).toEqual([today, later]);
    expect((await carriedImprovements(later))[0]?.hasTask).toBe(false);
    expect(await tickTask(taskId, null)).toBe(true);
    expect(await state()).toEqual([null, null]);
    await undo();
    expect(await state()).toEqual([today, later]);
  });

  it('that was done elsewhere stays as it was when its task is ticked', async () => {
    const taskId = await taskFromImprovement(improvementId, later, today);
    await tickImprovement(improvementId, editionId, '2026-09-01');
    expect((await one('tasks', taskId))?.doneOn).toBe('2026-09-01');
    expect(await tickTask(taskId, null)).toBe(false);
    expect(await state()).toEqual(['2026-09-01', editionId]);
  });

  it('goes to the bin with the edition where it was found, and its task goes on as a task', async () => {
    const taskId = await taskFromImprovement(improvementId, later, today);
    await bin('editions', editionId);
    expect(await carriedImprovements(later)).toEqual([]);
    expect(await tickTask(taskId, today)).toBe(false);
    expect((await one('tasks', taskId))?.doneOn).toBe(today);
  });
});
