import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { all, one } from '../../renderer/data/records';
import { undo } from '../../renderer/data/undo';
import { goalsOf, saveGoal, saveYear, yearSettings } from '../../renderer/data/years';
import { usualRule } from '../../renderer/domain/year';
import { actsSince, changesSince, openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
});

describe('years', () => {
  it('start with the usual rule, and are no record before something is saved', async () => {
    expect(await yearSettings(2024)).toEqual({ own: undefined, values: { ...usualRule, year: 2024 } });
    expect(await all('years')).toEqual([]);
    await saveYear(2024, { programme: 'Nieuwe Democratie' });
    expect(await one('years', '2024')).toMatchObject({ year: 2024, programme: 'Nieuwe Democratie', ...usualRule });
  });

  it('carry over names and rules, not texts and figures of the year itself', async () => {
    await saveYear(2022, {
      organisation: 'Gemeente Haarlem',
      programme: 'Nieuwe Democratie',
      portfolioHolder: 'de wethouder',
      author: 'Noor Appelboom',
      keyMessage: 'Een goed jaar.',
      reference: '2022/1',
      reportStatus: 'final',
      budgetCents: 100,
      minYoung: 3,
      youngBands: ['under16'],
      lastFollowUpMonths: 18,
    });
    const values = {
      year: 2024,
      organisation: 'Gemeente Haarlem',
      programme: 'Nieuwe Democratie',
      portfolioHolder: 'de wethouder',
      author: 'Noor Appelboom',
      minYoung: 3,
      youngBands: ['under16'],
      followUpWeeks: null,
      lastFollowUpMonths: 18,
    };
    expect((await yearSettings(2024)).values).toMatchObject(values);
    await saveYear(2024, { programme: 'Samen Stad' });
    expect(await one('years', '2024')).toMatchObject({
      ...values,
      programme: 'Samen Stad',
      keyMessage: '',
      reference: '',
      reportStatus: 'concept',
      budgetCents: null,
    });
    expect((await one('years', '2022'))?.programme).toBe('Nieuwe Democratie');
    // A year before the first has nothing to carry over.
    expect((await yearSettings(2021)).values).toEqual({ ...usualRule, year: 2021 });
  });

  it('save only what changed once they exist', async () => {
    await saveYear(2024, { programme: 'A' });
    await saveYear(2024, { lessons: 'Korter.' });
    expect((await changesSince()).at(-1)).toMatchObject({ from: { lessons: '' }, to: { lessons: 'Korter.' } });
  });

  it('come out of the bin when they are used again, as there can be no second', async () => {
    await saveYear(2024, { programme: 'A' });
    await bin('years', '2024');
    await saveYear(2024, { lessons: 'Korter.' });
    expect(await one('years', '2024')).toMatchObject({ programme: 'A', lessons: 'Korter.' });
    await bin('years', '2024');
    await saveGoal(2024, 'pitches', { target: 20 });
    expect(await goalsOf(2024)).toHaveLength(1);
  });
});

describe('goals', () => {
  it('are one per year and indicator', async () => {
    await saveGoal(2024, 'pitches', { target: 24 });
    await saveGoal(2024, 'pitches', { baseline: 20 });
    await saveGoal(2024, 'visitors', { target: 280 });
    await saveGoal(2025, 'pitches', { target: 28 });
    expect((await goalsOf(2024)).map((g) => [g.indicator, g.baseline, g.target]).sort()).toEqual([
      ['pitches', 20, 24],
      ['visitors', null, 280],
    ]);
    expect((await all('years')).map((y) => y.year)).toEqual([2024, 2025]);
  });

  it('are set in one act with the year they start', async () => {
    await saveGoal(2024, 'pitches', { target: 24 });
    expect((await actsSince()).map((a) => a.name)).toEqual(['saveGoal']);
    await undo();
    expect([await all('goals'), await all('years')]).toEqual([[], []]);
  });
});
