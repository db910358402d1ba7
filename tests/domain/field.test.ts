import { describe, expect, it } from 'vitest';
import { hintOf, isEmail, isPhone } from '../../renderer/domain/field';
import { fieldsOf, misfit, nouns, tableNames } from '../../renderer/domain/nouns';

describe('a phone number', () => {
  it.each([
    ['06-00000001', true],
    ['06-00 000501', true],
    ['06 0000 0001', true],
    ['+31 6 0000 0001', true],
    ['0031600000001', true],
    ['(023) 000 00 01', true],
    ['023/0000001', true],
    ['023.000.0001', true],
    ['0800-0001', true],
    ['112', false],
    ['0600001', false],
    ['1234567890123456', false],
    ['06-0000000x', false],
    ['06-00000001 (werk)', false],
    ['31+600000001', false],
    ['geen', false],
    ['', false],
  ])('%j: %j', (value, expected) => expect(isPhone(value)).toBe(expected));
});

describe('a mail address', () => {
  it.each([
    ['evi@example.org', true],
    ['evi.van-der+initiatief@post.example.org', true],
    ['évi@exämple.org', true],
    ['evi@example', false],
    ['@example.org', false],
    ['evi@', false],
    ['evi@@example.org', false],
    ['evi @example.org', false],
    ['evi@example.org, bo@example.org', false],
    ['Evi <evi@example.org>', false],
    ['evi@example.', false],
    ['evi@example.o', false],
    ['geen e-mail', false],
    ['', false],
  ])('%j: %j', (value, expected) => expect(isEmail(value)).toBe(expected));
});

describe('a value fits its field or not, by kind', () => {
  it.each([
    // text and its length, in characters as typed
    ['partners', 'name', '', null],
    ['partners', 'name', 'x'.repeat(200), null],
    ['partners', 'name', 'x'.repeat(201), 'too_big'],
    ['partners', 'name', null, 'invalid_type'],
    ['partners', 'name', 3, 'invalid_type'],
    ['partners', 'notes', 'x'.repeat(10_000), null],
    ['partners', 'notes', 'x'.repeat(10_001), 'too_big'],
    // empty is always allowed: required is shown, not enforced
    ['pitchers', 'email', '', null],
    ['pitchers', 'email', 'evi@example.org', null],
    ['pitchers', 'email', 'evi', 'email'],
    ['pitchers', 'phone', '', null],
    ['pitchers', 'phone', '06-00 000501', null],
    ['pitchers', 'phone', '06', 'phone'],
    ['partners', 'website', 'https://example.org/x?y=1', null],
    ['partners', 'website', 'example.org', 'address'],
    ['partners', 'website', 'javascript:alert(1)//a.b', 'address'],
    ['editions', 'attendance', null, null],
    ['editions', 'attendance', 0, null],
    ['editions', 'attendance', 1_000_000, null],
    ['editions', 'attendance', 1_000_001, 'too_big'],
    ['editions', 'attendance', -1, 'too_small'],
    ['editions', 'attendance', 1.5, 'invalid_type'],
    ['editions', 'attendance', '70', 'invalid_type'],
    ['goals', 'target', 7.25, null],
    ['goals', 'target', -3, null],
    ['goals', 'target', Number.NaN, 'invalid_type'],
    ['goals', 'target', Number.POSITIVE_INFINITY, 'invalid_type'],
    ['editions', 'costCents', 250_050, null],
    ['editions', 'costCents', 0.5, 'invalid_type'],
    ['editions', 'costCents', -1, 'too_small'],
    ['editions', 'grade', 1, null],
    ['editions', 'grade', 7.6, null],
    ['editions', 'grade', 10, null],
    ['editions', 'grade', 0.9, 'too_small'],
    ['editions', 'grade', 10.1, 'too_big'],
    ['editions', 'date', null, null],
    ['editions', 'date', '2024-02-29', null],
    ['editions', 'date', '2023-02-29', 'date'],
    ['editions', 'date', '12-3-2021', 'date'],
    ['editions', 'date', '', 'date'],
    ['editions', 'startTime', '19:30', null],
    ['editions', 'startTime', '24:00', 'time'],
    ['editions', 'startTime', '9:30', 'time'],
    ['editions', 'status', 'held', null],
    ['editions', 'status', 'gehouden', 'invalid_value'],
    ['years', 'youngBands', [], null],
    ['years', 'youngBands', ['under16', '16-17'], null],
    ['years', 'youngBands', ['17'], 'invalid_value'],
    ['partners', 'fixed', true, null],
    ['partners', 'fixed', 'ja', 'invalid_type'],
    ['editions', 'venueId', null, null],
    ['editions', 'venueId', 'x'.repeat(64), null],
    ['editions', 'venueId', 'x'.repeat(65), 'too_big'],
    ['asks', 'order', 'a0', null],
  ] as const)('%s.%s %j: %j', (table, field, value, expected) => {
    // The pairs of table and field are right; TypeScript can't tell from a list of them.
    expect(misfit(table, field as never, value)).toBe(expected);
  });

  it('is unknown when the table has no such field', () => {
    expect(misfit('pitchers', 'geboortedatum' as never, '2000-01-01')).toBe('unknown_field');
  });
});

describe('hints', () => {
  it('are there for every field of every noun, and references lead to a table', () => {
    for (const table of tableNames) {
      const fields = fieldsOf(table);
      expect(fields.length, table).toBeGreaterThan(0);
      for (const { name, hint } of fields) {
        if (hint.kind === 'reference' && name !== 'subjectId')
          expect(tableNames, `${table}.${name}`).toContain(hint.of);
        if (hint.kind === 'choice' || hint.kind === 'choices') expect(hint.choice, `${table}.${name}`).toBeDefined();
      }
    }
  });

  it('have synonyms in lower case, each meaning one field of a table', () => {
    for (const table of tableNames) {
      const all = fieldsOf(table).flatMap((f) => f.hint.synonyms ?? []);
      expect(all, table).toEqual(all.map((s) => s.toLowerCase().trim()));
      expect(new Set(all).size, `${table}: ${all.join()}`).toBe(all.length);
    }
  });

  it('mark what says something of a person', () => {
    const personal = (table: 'pitchers' | 'contacts' | 'teamMembers') =>
      fieldsOf(table).flatMap((f) => (f.hint.personal ? [f.name] : []));
    expect(personal('pitchers')).toEqual([
      ...['givenName', 'prefix', 'familyName', 'email', 'phone'],
      ...['pronunciation', 'introduction', 'interpreter', 'calmStage', 'extraTimeMs', 'notes'],
    ]);
    expect(personal('contacts')).toEqual(['givenName', 'prefix', 'familyName', 'email', 'phone', 'notes']);
    expect(personal('teamMembers')).toEqual(['name', 'email', 'phone']);
    expect(fieldsOf('partners').filter((f) => f.hint.personal)).toEqual([]);
  });

  it('are missing only on fields that were not made here', () => {
    expect(() => hintOf(nouns.editions.shape.id)).toThrow('without a hint');
  });
});
