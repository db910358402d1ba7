import { describe, expect, it } from 'vitest';
import { blank, fieldsOf, type Snapshot, tableNames } from '../../renderer/domain/nouns';
import { personFile } from '../../renderer/domain/personFile';
import { instant } from '../../renderer/domain/time';
import { aPitch, aPitcher, aRow, aSnapshot } from '../support/records';

describe('the file of a person', () => {
  const snapshot = aSnapshot({
    pitchers: [aPitcher({}, 'noor'), aPitcher({ givenName: 'Sami' }, 'sami')],
    initiatives: [aRow('initiatives', { title: 'Speelstraat' }, 'i'), aRow('initiatives', { title: 'Ander' }, 'j')],
    pitches: [aPitch({ initiativeId: 'i' }, 'p'), aPitch({ initiativeId: 'j' }, 'q')],
    speakers: [
      aRow('speakers', { pitchId: 'p', pitcherId: 'noor' }, 's1'),
      aRow('speakers', { pitchId: 'p', pitcherId: 'sami' }, 's2'),
      aRow('speakers', { pitchId: 'q', pitcherId: 'sami' }, 's3'),
    ],
    asks: [aRow('asks', { pitchId: 'p', text: 'Een plek' }, 'a'), aRow('asks', { pitchId: 'q' }, 'b')],
    consents: [
      aRow('consents', { subjectId: 'noor', purpose: 'photo' }, 'c1'),
      aRow('consents', { subjectId: 'sami', purpose: 'photo' }, 'c2'),
    ],
    photos: [aRow('photos', { pitcherIds: ['sami', 'noor'] }, 'f1'), aRow('photos', { pitcherIds: ['sami'] }, 'f2')],
    teamMembers: [aRow('teamMembers', { name: 'Bo' }, 'bo')],
    tasks: [aRow('tasks', { title: 'Bellen', responsibleId: 'bo' }, 't')],
  });
  const idsOf = (personId: string, of: Snapshot = snapshot) =>
    personFile(of, personId)
      ?.parts.flatMap(({ rows }) => rows.map(({ id }) => id))
      .sort();

  it('has their records and what hangs on their pitches, and nothing of others', () => {
    expect(personFile(snapshot, 'noor')?.table).toBe('pitchers');
    expect(idsOf('noor')).toEqual(['a', 'c1', 'f1', 'i', 'p', 's1']);
  });

  it('has what a team member is to do', () => {
    expect(idsOf('bo')).toEqual(['t']);
  });

  it('is not there of nobody', () => {
    expect(personFile(snapshot, 'gone')).toBeNull();
  });

  it('misses no field that can point to a person, whatever its table', () => {
    for (const person of ['pitchers', 'contacts', 'teamMembers'] as const)
      for (const table of tableNames)
        for (const { name, hint } of fieldsOf(table)) {
          if (hint.of !== person || (table === 'consents' && person !== 'pitchers')) continue;
          const value = hint.kind === 'references' ? ['x', 'me'] : 'me';
          const row = { ...blank(table, 'row', instant(0)), [name]: value };
          const records = aSnapshot({ [person]: [blank(person, 'me', instant(0))], [table]: [row] });
          expect(idsOf('me', records), `${table}.${name}`).toContain('row');
        }
  });
});
