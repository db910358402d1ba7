import { describe, expect, it } from 'vitest';
import { addedBy, csvFile, firstAdded, planOf, problemLines, withRecords } from '../support/importFiles';
import { anEdition, aPitch } from '../support/records';

describe('pitches', () => {
  const heading = [
    'Editie',
    'Voornaam',
    'Tussenvoegsel',
    'Achternaam',
    'E-mail',
    'Titel',
    'Wijk',
    'Oproep',
    'Uitkomst',
  ];
  const row = [
    1,
    'Evi',
    'van der',
    'Voorbeeld',
    'evi@example.org',
    'Buurtmoestuin',
    'Parkwijk',
    'Ik zoek geld',
    'later',
  ];
  const held = anEdition({ number: 1, date: '2017-11-28', status: 'held' }, 'e1');
  const snapshot = withRecords({ editions: [held] });

  it('come with their idea, pitcher, ask and outcome', async () => {
    const plan = await planOf(csvFile(heading, row), { snapshot });
    const pitch = firstAdded(plan, 'pitches');
    expect(firstAdded(plan, 'initiatives')).toMatchObject({
      title: 'Buurtmoestuin',
      neighbourhoodId: 'neighbourhood-WK039209',
      districtId: 'district-oost',
    });
    expect(pitch).toMatchObject({
      editionId: 'e1',
      stage: 'pitched',
      initiativeId: firstAdded(plan, 'initiatives').id,
    });
    expect(firstAdded(plan, 'pitchers')).toMatchObject({
      prefix: 'van der',
      familyName: 'Voorbeeld',
      neighbourhoodId: null,
    });
    expect(firstAdded(plan, 'speakers')).toMatchObject({
      pitchId: pitch.id,
      pitcherId: firstAdded(plan, 'pitchers').id,
    });
    expect(firstAdded(plan, 'asks')).toMatchObject({ pitchId: pitch.id, kind: 'money', text: 'Ik zoek geld' });
    expect(firstAdded(plan, 'outcomes')).toMatchObject({ pitchId: pitch.id, outcome: 'postponed', date: null });
    expect(plan.remarks).toEqual([{ code: 'markedPitched', count: 1 }]);
    expect(plan.problems).toEqual([]);
  });

  it('have a place after those that are there, in the order of the file', async () => {
    const there = aPitch({ editionId: 'e1', order: 'a0' });
    const plan = await planOf(csvFile(heading, row, [1, 'Bo', '', 'Vis', '', 'Speelstraat', '', '', '']), {
      snapshot: { ...snapshot, pitches: [there] },
    });
    expect(plan.additions.pitches?.map((pitch) => pitch.order)).toEqual(['a1', 'a2']);
  });

  it('of an edition that no one knows are skipped', async () => {
    const plan = await planOf(csvFile(heading, [7, ...row.slice(1)]), { snapshot });
    expect(problemLines(plan)).toEqual(['2 unknownEdition']);
    expect(plan.problems[0]?.value).toBe('7');
    expect(addedBy(plan)).toBe(0);
    expect(plan.counts.pitches).toMatchObject({ skipped: 1 });
  });

  it.each(['1', '1e', 'Editie 1', '28-11-2017', '2017-11-28'])('find their edition by "%s"', async (written) => {
    const plan = await planOf(csvFile(heading, [written, ...row.slice(1)]), { snapshot });
    expect(firstAdded(plan, 'pitches').editionId).toBe('e1');
  });

  it('without a title are skipped; without a name they come without a pitcher', async () => {
    const plan = await planOf(
      csvFile(
        heading,
        [1, 'Evi', '', 'Vis', '', '', '', '', ''],
        [1, '', '', '', 'wie@example.org', 'Speelstraat', '', '', ''],
      ),
      { snapshot },
    );
    expect(problemLines(plan)).toEqual(['2 noTitle', '3 noPitcher']);
    expect(plan.additions.pitches).toHaveLength(1);
    expect(plan.additions.pitchers).toBeUndefined();
  });

  it('shared by two pitchers are one pitch', async () => {
    const plan = await planOf(
      csvFile(heading, row, [1, 'Bo', '', 'Vis', 'bo@example.org', 'BUURTMOESTUIN', '', '', '']),
      {
        snapshot,
      },
    );
    expect(plan.additions.pitches).toHaveLength(1);
    expect(plan.additions.speakers).toHaveLength(2);
    expect(problemLines(plan)).toEqual(['3 sharedPitch']);
  });

  it('tell when district and neighbourhood contradict each other', async () => {
    const plan = await planOf(
      csvFile(
        ['Titel', 'Voornaam', 'Stadsdeel', 'Wijk'],
        ['A', 'Evi', 'Noord', 'Parkwijk'],
        ['B', 'Bo', '', 'Schalkwijk'],
      ),
    );
    expect(problemLines(plan)).toEqual(['2 Stadsdeel otherDistrict', '3 Wijk readAs']);
    expect(plan.additions.initiatives).toMatchObject([
      { districtId: 'district-noord', neighbourhoodId: 'neighbourhood-WK039209' },
      { districtId: 'district-schalkwijk', neighbourhoodId: null },
    ]);
  });

  it('bring consents with the question as it was put and the date of the form', async () => {
    const plan = await planOf(
      csvFile(
        ['Tijdstempel', 'Voornaam', 'Titel', 'Mogen we je filmen en fotograferen?', 'Naam ouder of verzorger'],
        ['01-02-2022 9:00', 'Evi', 'A', 'Ja', 'Jo Voorbeeld'],
        ['02-02-2022 9:00', 'Bo', 'B', 'nvt', ''],
        ['03-02-2022 9:00', 'Sam', 'C', 'liever niet', ''],
      ),
    );
    const shown = { textShown: 'Mogen we je filmen en fotograferen?', date: '2022-02-01', givenBy: 'guardian' };
    expect(plan.additions.consents).toMatchObject([
      { ...shown, purpose: 'photo', answer: 'yes', guardianName: 'Jo Voorbeeld' },
      { ...shown, purpose: 'video', answer: 'yes' },
    ]);
    expect(plan.additions.consents).toHaveLength(2);
    expect(problemLines(plan)).toEqual([
      '3 Mogen we je filmen en fotograferen? readAsNone',
      '4 Mogen we je filmen en fotograferen? badAnswer',
    ]);
  });

  it('do not record an outcome that is not yet known', async () => {
    const plan = await planOf(csvFile(heading, [...row.slice(0, 8), 'onbekend']), { snapshot });
    expect(plan.additions.outcomes).toBeUndefined();
  });
});
