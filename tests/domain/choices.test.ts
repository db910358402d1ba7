import { expect, it } from 'vitest';
import { choices } from '../../renderer/domain/choices';
import { haarlemDistricts, usualThemes } from '../../renderer/domain/haarlem';

it('closed lists have no value twice', () => {
  for (const [name, values] of Object.entries(choices)) expect(new Set(values).size, name).toBe(values.length);
});

it('stored values never change: another spelling would orphan the records that have it', () => {
  expect(choices.pitchStage).toEqual([
    'applied',
    'selected',
    'waitlisted',
    'trained',
    'scheduled',
    'pitched',
    'withdrawn',
    'declined',
  ]);
  expect(choices.outcome).toEqual(['realised', 'advanced', 'changed', 'postponed', 'dropped', 'unknown']);
  expect(choices.ageBand).toEqual(['under16', '16-17', '18-27', '28plus', 'unknown']);
  expect(choices.offerStatus).toEqual(['offered', 'contacted', 'agreed', 'delivered', 'lapsed']);
  expect(choices.editionStatus).toEqual(['draft', 'planned', 'held', 'cancelled', 'closed']);
});

it('Haarlem has five districts with 21 neighbourhoods, and two places that are no district', () => {
  expect(haarlemDistricts.filter(([, , names]) => names.length > 0).map(([, name]) => name)).toEqual([
    'Centrum',
    'Zuidwest',
    'Oost',
    'Noord',
    'Schalkwijk',
  ]);
  const all = haarlemDistricts.flatMap(([, , names]) => names);
  expect(new Set(all).size).toBe(21);
  expect([all[0], all[9], all[20]]).toEqual(['Oude Stad', 'Transvaalwijk', 'Meerwijk']);
  expect(new Set(usualThemes.map(([id]) => id)).size).toBe(12);
});
