import { describe, expect, it } from 'vitest';
import { blank, complete, emptySnapshot, fieldsOf, misfit, tableNames } from '../../renderer/domain/nouns';
import { instant } from '../../renderer/domain/time';

describe('nouns', () => {
  it.each(tableNames)('%s: a blank record has every field at a default that fits', (table) => {
    const row: Record<string, unknown> = blank(table, 'x', instant(5));
    expect(row).toMatchObject({ id: 'x', createdAt: 5, deletedAt: null });
    for (const { name } of fieldsOf(table)) {
      expect(row, name).toHaveProperty(name);
      expect(misfit(table, name, row[name]), name).toBeNull();
    }
    expect(Object.keys(row).sort()).toEqual(
      ['id', 'createdAt', 'deletedAt', ...fieldsOf(table).map((f) => f.name)].sort(),
    );
  });

  it.each(tableNames)('%s: a record of long ago is completed, and keeps what only a newer version knows', (table) => {
    const old = { id: 'oud', createdAt: 1, deletedAt: 2, fromANewerVersion: [1] };
    const { id: _id, createdAt: _at, deletedAt: _binned, ...defaults } = blank(table, 'x', instant(5));
    expect(complete(table, old)).toEqual({ ...defaults, ...old });
  });

  it('completing twice, or a whole record, changes nothing', () => {
    const row = blank('editions', 'x', instant(5), { number: 3, date: '2024-03-12', status: 'held' });
    expect(complete('editions', row)).toEqual(row);
    expect(complete('editions', complete('editions', { id: 'x' }))).toEqual(complete('editions', { id: 'x' }));
  });

  it('a blank record takes values, and throws on one that does not fit', () => {
    expect(blank('editions', 'x', instant(5), { number: 3 }).number).toBe(3);
    expect(() => blank('editions', 'x', instant(5), { date: '2022-02-31' })).toThrow();
    expect(() => blank('editions', '', instant(5))).toThrow();
    expect(() => blank('editions', 'x'.repeat(65), instant(5))).toThrow();
  });

  it('defaults say what is meant when nothing is said', () => {
    expect(blank('editions', 'x', instant(5))).toMatchObject({ status: 'draft', format: 'physical', attendance: null });
    expect(blank('pitches', 'x', instant(5))).toMatchObject({ stage: 'applied', order: '' });
    expect(blank('pitchers', 'x', instant(5)).ageBand).toBe('unknown');
    expect(blank('consents', 'x', instant(5))).toMatchObject({
      answer: 'notAsked',
      givenBy: 'self',
      subject: 'pitcher',
    });
    expect(blank('offers', 'x', instant(5)).status).toBe('offered');
    expect(blank('outcomes', 'x', instant(5)).outcome).toBe('unknown');
    expect(blank('years', 'x', instant(5)).youngBands).toEqual(['under16', '16-17', '18-27']);
  });

  it('a pitcher has no birth date, address or number of the state', () => {
    const names = fieldsOf('pitchers').map((f) => f.name);
    expect(names).toEqual([
      'givenName',
      'prefix',
      'familyName',
      'email',
      'phone',
      'ageBand',
      'districtId',
      'neighbourhoodId',
      'pronunciation',
      'introduction',
      'interpreter',
      'calmStage',
      'extraTimeMs',
      'notes',
    ]);
  });

  it('an empty snapshot has an empty list for every table', () => {
    expect(Object.keys(emptySnapshot()).sort()).toEqual([...tableNames].sort());
    expect(Object.values(emptySnapshot()).flat()).toEqual([]);
  });
});
