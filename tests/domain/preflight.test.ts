import { expect, it } from 'vitest';
import { type CheckName, type PreflightFacts, preflight } from '../../renderer/domain/preflight';

const ready: PreflightFacts = {
  ...{ onBattery: false, displays: 2, isStageShown: true, isClickerLearned: true, people: 8, unasked: 0 },
};

it.each<[what: string, facts: Partial<PreflightFacts>, ticked: CheckName[], name: CheckName, state: string]>([
  ['on the charger', {}, [], 'charger', 'done'],
  ['on its battery', { onBattery: true }, [], 'charger', 'fault'],
  ['power not known yet', { onBattery: null }, [], 'charger', 'open'],
  ['the stage screen shown', {}, [], 'stage', 'done'],
  ['a projector without the stage screen', { isStageShown: false }, [], 'stage', 'open'],
  ['one display only', { displays: 1, isStageShown: false }, [], 'stage', 'fault'],
  ['a window on one display, and that will do', { displays: 1, isStageShown: false }, ['stage'], 'stage', 'done'],
  ['a clicker that was not tried', { isClickerLearned: false }, [], 'clicker', 'open'],
  ['no clicker, and that will do', { isClickerLearned: false }, ['clicker'], 'clicker', 'done'],
  ['everyone asked', {}, [], 'consents', 'done'],
  ['someone not asked', { unasked: 1 }, [], 'consents', 'open'],
  ['no pitchers known', { people: 0 }, [], 'consents', 'open'],
  ['sound not tried', {}, [], 'sound', 'open'],
  ['sound tried', {}, ['sound'], 'sound', 'done'],
])('%s', (_, facts, ticked, name, state) => {
  expect(preflight({ ...ready, ...facts }, ticked).find((check) => check.name === name)?.state).toBe(state);
});

it('leaves to a hand what the app can not see, and what it found wanting', () => {
  const byHand = (facts: PreflightFacts) =>
    preflight(facts, []).flatMap((check) => (check.isByHand ? [check.name] : []));
  expect(byHand(ready)).toEqual(['testCard', 'sound', 'clock', 'backup', 'paper']);
  expect(byHand({ ...ready, onBattery: true })).toContain('charger');
});
