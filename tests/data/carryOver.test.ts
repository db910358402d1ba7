import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { addEdition } from '../../renderer/data/editions';
import { goalsOf, knownYears, saveGoal, saveYear, yearSettings } from '../../renderer/data/years';
import { openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
});

it('a year starts with what the latest year before it says, without its texts and money', async () => {
  await saveYear(2021, { programme: 'Oud' });
  await saveYear(2023, { programme: 'Nieuw', keyMessage: 'Goed jaar', budgetCents: 100, youngBands: ['under16'] });
  const { own, values, before } = await yearSettings(2025);
  expect(own).toBeUndefined();
  expect(before?.year).toBe(2023);
  expect(values).toMatchObject({ year: 2025, programme: 'Nieuw', youngBands: ['under16'] });
  expect(values).not.toHaveProperty('keyMessage');
  expect(values).not.toHaveProperty('budgetCents');
});

it('keeps what it took over once something of it is set', async () => {
  await saveYear(2023, { programme: 'Nieuwe Democratie' });
  await saveYear(2024, { author: 'Mila Verhoeven' });
  await saveYear(2023, { programme: 'Anders' });
  const { own, before } = await yearSettings(2024);
  expect(own).toMatchObject({ programme: 'Nieuwe Democratie', author: 'Mila Verhoeven' });
  expect(before).toMatchObject({ year: 2023, programme: 'Anders' });
});

it('starts with the rules of thumb when there is no year before it', async () => {
  const { values, before } = await yearSettings(2021);
  expect(before).toBeUndefined();
  expect(values).toMatchObject({ minPitches: 6, maxPitches: 8, minYoung: 2 });
});

it('keeps one goal per indicator, and those of other years apart', async () => {
  await saveGoal(2024, 'pitches', { target: 40 });
  await saveGoal(2024, 'pitches', { ambition: 60 });
  await saveGoal(2025, 'pitches', { target: 50 });
  expect(await goalsOf(2024)).toMatchObject([{ indicator: 'pitches', target: 40, ambition: 60, baseline: null }]);
});

it('knows the years with settings or editions, and those around today', async () => {
  await addEdition({ date: '2019-03-12' });
  await saveYear(2021, {});
  expect(await knownYears('2025-06-01')).toEqual([2026, 2025, 2024, 2021, 2019]);
});
