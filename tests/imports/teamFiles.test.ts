/** The files that the team itself works with, which are not part of the project: read where they are present. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../renderer/imports/importPlan';
import { addedBy, imported, planOf, problemLines, shippedSnapshot } from '../support/importFiles';

const folder = new URL('../../../shared/data/', import.meta.url);
const path = (name: string) => new URL(name, folder);
const history = path('initiatievencafe-2017-2021.xlsx');
const signUps = path('aanmeldingen-voorjaar-2022.csv');
const bytesOf = (file: URL) => new Uint8Array(readFileSync(file));

describe.runIf(existsSync(history))('the history of 2017 to 2021', () => {
  it('is read whole', async () => {
    const plan = await planOf(bytesOf(history));
    expect(plan.problems).toEqual([]);
    const added = Object.fromEntries(Object.entries(plan.additions).map(([table, rows]) => [table, rows.length]));
    expect(added).toEqual({
      editions: 12,
      venues: 12,
      partners: 12,
      contacts: 12,
      pitches: 84,
      initiatives: 84,
      pitchers: 84,
      speakers: 84,
      asks: 84,
      // 25 pitches got nothing; of 12 it is not known what became of them.
      gifts: 59,
      outcomes: 72,
      consents: 84,
      offers: 75,
    });
    expect(plan.remarks).toEqual([
      { code: 'markedHeld', count: 12 },
      { code: 'markedPitched', count: 84 },
    ]);
    expect(plan.additions.editions?.[8]).toMatchObject({
      number: 9,
      date: '2020-11-24',
      format: 'online',
      attendance: null,
    });
    expect(plan.additions.editions?.reduce((sum, edition) => sum + (edition.costCents ?? 0), 0)).toBe(2_441_700);
    expect(plan.additions.offers?.filter((offer) => offer.partnerId !== null)).toHaveLength(46);
    expect(plan.additions.offers?.every((offer) => offer.pitchId !== null)).toBe(true);
    expect(plan.duplicates.map(({ row, name, likeness, decision }) => [row, name, likeness, decision])).toEqual([
      [78, 'Ilse van Veen', 'name', 'add'],
    ]);
  });

  it('read twice adds and changes nothing', async () => {
    const once = await planOf(bytesOf(history));
    const twice = await planOf(bytesOf(history), { snapshot: imported(shippedSnapshot(), once) });
    expect([addedBy(twice), twice.changes, twice.problems, twice.duplicates]).toEqual([0, [], [], []]);
  });
});

describe.runIf(existsSync(signUps))('the sign-ups of spring 2022', () => {
  const fileName = 'aanmeldingen-voorjaar-2022.csv';

  it('are read with every oddity told', async () => {
    const plan = await planOf(bytesOf(signUps), { fileName });
    expect(problemLines(plan)).toEqual([
      '19 raggedRow',
      '3 Mogen we je filmen en fotograferen? readAsNone',
      '9 E-mailadres readAsNone',
      '11 Titel van je idee formulaText',
      '11 Mogen we je filmen en fotograferen? readAsNone',
      '14 Mogen we je filmen en fotograferen? readAsNone',
      '17 Tijdstempel impossibleDate',
    ]);
    expect(plan.additions.pitches).toHaveLength(23);
    expect(plan.additions.pitchers).toHaveLength(22);
    expect(plan.additions.initiatives?.map((idea) => idea.title)).toContain('=HYPERLINK("http://example.org";"klik")');
    expect(plan.additions.initiatives?.map((idea) => idea.summary)).toContain(
      'Een idee met € en é, ë, ï – én een streepje',
    );
    expect(plan.additions.initiatives?.every((idea) => idea.themeId && idea.districtId && idea.neighbourhoodId)).toBe(
      true,
    );
    expect(plan.additions.pitches?.filter((pitch) => pitch.appliedOn === null)).toHaveLength(1);
    expect(plan.additions.consents?.filter((consent) => consent.answer === 'yes')).toHaveLength(18);
    expect(plan.duplicates).toMatchObject([
      { row: 7, likeness: 'email', decision: 'merge', differs: ['prefix', 'phone', 'ageBand'] },
    ]);
  });

  it.each<Decision>(['merge', 'add', 'skip'])(
    'read twice adds and changes nothing, whoever is %sed',
    async (decision) => {
      const decisions = { 'pitchers aanmeldingen-voorjaar-2022 7': decision };
      const once = await planOf(bytesOf(signUps), { fileName, decisions });
      const snapshot = imported(shippedSnapshot(), once);
      const twice = await planOf(bytesOf(signUps), {
        fileName,
        snapshot,
        decisions: decision === 'skip' ? decisions : {},
      });
      expect([addedBy(twice), twice.changes]).toEqual([0, []]);
    },
  );
});
