import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addedBy, imported, planOf, problemLines, shippedSnapshot } from '../support/importFiles';

const example = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../resources/examples/${name}`, import.meta.url)));

describe('the example files that Podium ships', () => {
  it('a history is read without anything to tell', async () => {
    const plan = await planOf(example('voorbeeld-historie.xlsx'), { today: '2025-02-20' });
    expect(plan.problems).toEqual([]);
    expect(plan.duplicates).toEqual([]);
    const added = Object.fromEntries(Object.entries(plan.counts).map(([table, count]) => [table, count.added]));
    expect(added).toMatchObject({
      editions: 4,
      venues: 4,
      pitches: 26,
      pitchers: 26,
      partners: 6,
      contacts: 6,
      offers: 18,
    });
    expect(plan.remarks).toEqual([
      { code: 'markedHeld', count: 4 },
      { code: 'markedPitched', count: 26 },
    ]);
  });

  it('a sign-up list is read as a careful clerk would', async () => {
    const plan = await planOf(example('voorbeeld-aanmeldingen.csv'), { today: '2025-02-20' });
    expect(problemLines(plan)).toEqual([
      '11 raggedRow',
      '4 Mogen we je filmen en fotograferen? readAsNone',
      '7 E-mailadres readAsNone',
      '8 Tijdstempel impossibleDate',
      '9 E-mailadres badEmail',
      '9 In welke wijk? unknownNeighbourhood',
      '9 Titel van je idee formulaText',
      '11 Leeftijd badAge',
      '12 In welke wijk? readAs',
      '13 noTitle',
      '14 Wat is je oproep aan de zaal? readAsNone',
    ]);
    expect(plan.counts.pitches).toEqual({ added: 11, merged: 0, unchanged: 0, skipped: 1 });
    expect(plan.duplicates.map(({ row, likeness, decision }) => [row, likeness, decision])).toEqual([
      [6, 'same', 'merge'],
      [12, 'name', 'add'],
    ]);
    expect(plan.additions.pitchers?.map((pitcher) => pitcher.ageBand)).toEqual([
      '28plus',
      '16-17',
      '28plus',
      // "?" at first, and 41 in a later row of the same person.
      '28plus',
      '28plus',
      '18-27',
      '16-17',
      'unknown',
      '28plus',
      '18-27',
    ]);
    expect(plan.additions.initiatives?.[2]?.summary).toBe('Een pan soep voor wie wil – kost niets, of € 2');
    expect(plan.additions.asks?.[3]).toMatchObject({
      kind: 'other',
      text: 'Twee dingen:\n1. een "ruimte"; liefst gratis\n2. vrijwilligers',
    });
  });

  it.each(['voorbeeld-historie.xlsx', 'voorbeeld-aanmeldingen.csv'])(
    '%s read twice adds and changes nothing',
    async (name) => {
      const before = shippedSnapshot();
      const once = await planOf(example(name), { today: '2025-02-20' });
      const twice = await planOf(example(name), { today: '2025-02-20', snapshot: imported(before, once) });
      expect(addedBy(twice)).toBe(0);
      expect(twice.changes).toEqual([]);
      const counts = Object.values(twice.counts);
      expect(counts.every((count) => count.added === 0 && count.merged === 0)).toBe(true);
    },
  );
});
