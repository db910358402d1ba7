import { describe, expect, it } from 'vitest';
import type { FieldHint } from '../../renderer/domain/field';
import { readAge } from '../../renderer/imports/ages';
import { readCell } from '../../renderer/imports/cells';
import { readDate, readTime } from '../../renderer/imports/dates';
import { placeFinder } from '../../renderer/imports/places';
import type { Cell } from '../../renderer/imports/table';
import { answerOf, askKind, choiceOf } from '../../renderer/imports/words';
import { shippedSnapshot } from '../support/importFiles';

const context = { places: placeFinder(shippedSnapshot()), from1904: false };
const helps: FieldHint = { kind: 'choices', choice: 'helpKind' };
const themes: FieldHint = { kind: 'references', of: 'themes' };
const read = (cell: Cell, hint: FieldHint) => readCell(cell, hint, context);

describe('dates', () => {
  it.each<[Cell, string]>([
    ['12-3-2021', '2021-03-12'],
    ['12/3/2021', '2021-03-12'],
    ['12.03.2021', '2021-03-12'],
    ['12 - 3 - 2021', '2021-03-12'],
    ['2021-03-12', '2021-03-12'],
    ['2021/3/12', '2021-03-12'],
    ['2021-03-12T19:30:00Z', '2021-03-12'],
    ['2021-03-12 19:30', '2021-03-12'],
    ['01-01-2022 09:00', '2022-01-01'],
    ['1-1-2022 9:00:13', '2022-01-01'],
    ['12 maart 2021', '2021-03-12'],
    ['12 mrt. 2021', '2021-03-12'],
    ['dinsdag 28 oktober 2025', '2025-10-28'],
    ['di 28 okt 2025 19.30 uur', '2025-10-28'],
    ['29-02-2024', '2024-02-29'],
    [{ date: '2017-11-28', time: null }, '2017-11-28'],
    [{ date: '2017-11-28', time: '19:30' }, '2017-11-28'],
  ])('reads %j as %s', (cell, date) => {
    expect(readDate(cell, false)).toEqual({ date, sure: true });
  });

  it.each<[Cell, boolean, string]>([
    ['12-3-21', false, '2021-03-12'],
    ["12 maart '21", false, '2021-03-12'],
    [43_067, false, '2017-11-28'],
    [43_067.8125, false, '2017-11-28'],
    [41_605, true, '2017-11-28'],
  ])('reads %j (from 1904: %s) as %s, and says so', (cell, from1904, date) => {
    expect(readDate(cell, from1904)).toEqual({ date, sure: false });
  });

  it.each<[Cell, 'impossibleDate' | 'notADate']>([
    ['31-02-2022', 'impossibleDate'],
    ['31-02-2022 10:00', 'impossibleDate'],
    ['29-02-2023', 'impossibleDate'],
    ['3/25/2021', 'impossibleDate'],
    ['2021-13-01', 'impossibleDate'],
    [{ date: '1899-12-31', time: '19:30' }, 'impossibleDate'],
    ['binnenkort', 'notADate'],
    ['voorjaar 2021', 'notADate'],
    ['12-3', 'notADate'],
    ['2021', 'notADate'],
    [2021, 'notADate'],
    ['12-3-2021 of later', 'notADate'],
    [true, 'notADate'],
  ])('does not read %j: %s', (cell, wrong) => {
    expect(readDate(cell, false)).toEqual({ wrong });
  });

  it.each<[Cell, string | null]>([
    ['19:30', '19:30'],
    ['19.30 uur', '19:30'],
    ['19u30', '19:30'],
    ['9:05', '09:05'],
    ['20 uur', '20:00'],
    ['19:30:00', '19:30'],
    [0.8125, '19:30'],
    [{ date: '1899-12-30', time: '19:30' }, '19:30'],
    ['25:00', null],
    ['half acht', null],
    ['20', null],
    [20, null],
  ])('reads the time %j as %s', (cell, time) => {
    expect(readTime(cell)).toBe(time);
  });
});

describe('ages', () => {
  it.each<[string | number, string | null]>([
    ['17', '16-17'],
    [17, '16-17'],
    ['15', 'under16'],
    ['18', '18-27'],
    ['27', '18-27'],
    ['28', '28plus'],
    ['61', '28plus'],
    ['28+', '28plus'],
    ['65+', '28plus'],
    ['28 en ouder', '28plus'],
    ['ouder dan 30', '28plus'],
    ['jonger dan 16', 'under16'],
    ['onder de 16', 'under16'],
    ['<16', 'under16'],
    ['16-17', '16-17'],
    ['16–17', '16-17'],
    ['18 t/m 27', '18-27'],
    ['18 tot 28', '18-27'],
    ['30-40', '28plus'],
    ['12 jaar', 'under16'],
    ['onbekend', 'unknown'],
    ['?', 'unknown'],
    ['20+', null],
    ['15-20', null],
    ['18 tot 29', null],
    ['jong', null],
    ['1987', null],
    [17.5, '16-17'],
    [-3, null],
    [400, null],
  ])('reads %j as %s', (written, band) => {
    expect(readAge(written)).toBe(band);
  });
});

describe('fields', () => {
  const ageBand: FieldHint = { kind: 'choice', choice: 'ageBand' };
  const partnerKind: FieldHint = { kind: 'choice', choice: 'partnerKind' };

  it.each<[Cell, FieldHint, unknown, string | undefined]>([
    [null, { kind: 'text' }, null, undefined],
    ['', { kind: 'email' }, null, undefined],
    [' Evi ', { kind: 'text' }, 'Evi', undefined],
    ['twee\nregels', { kind: 'text' }, 'twee regels', undefined],
    ['twee\r\nregels', { kind: 'longText' }, 'twee\nregels', undefined],
    ['a\u0000b\ufeffc\ud800', { kind: 'text' }, 'abc', undefined],
    ['x'.repeat(201), { kind: 'text' }, null, 'tooLong'],
    ['x'.repeat(201), { kind: 'longText' }, 'x'.repeat(201), undefined],
    ['=1+1', { kind: 'text' }, '=1+1', 'formulaText'],
    ['+cmd', { kind: 'text' }, '+cmd', 'formulaText'],
    ['@SUM(A1)', { kind: 'longText' }, '@SUM(A1)', 'formulaText'],
    ['-', { kind: 'text' }, null, 'readAsNone'],
    ['n.v.t.', { kind: 'longText' }, null, 'readAsNone'],
    ['Geen', { kind: 'text' }, 'Geen', undefined],
    ['#REF!', { kind: 'text' }, null, 'cellError'],
    ['#N/A', { kind: 'number' }, null, 'cellError'],
    ['evi@example.org', { kind: 'email' }, 'evi@example.org', undefined],
    ['mailto:evi@example.org', { kind: 'email' }, 'evi@example.org', undefined],
    ['geen e-mail', { kind: 'email' }, null, 'readAsNone'],
    ['geen email', { kind: 'email' }, null, 'readAsNone'],
    ['nvt', { kind: 'email' }, null, 'readAsNone'],
    ['onbekend', { kind: 'email' }, null, 'readAsNone'],
    ['evi@example', { kind: 'email' }, null, 'badEmail'],
    ['evi at example.org', { kind: 'email' }, null, 'badEmail'],
    ['06-00 000500', { kind: 'phone' }, '06-00 000500', undefined],
    ['+31600000001', { kind: 'phone' }, '+31600000001', undefined],
    ["'+31 6 00000001", { kind: 'phone' }, '+31 6 00000001', undefined],
    ['1 min 30 sec', { kind: 'length' }, 90_000, undefined],
    ['straks', { kind: 'length' }, null, 'badNumber'],
    ['7,333', { kind: 'grade' }, 7.333, undefined],
    [600_000_001, { kind: 'phone' }, '0600000001', 'readAs'],
    ['bel Evi', { kind: 'phone' }, null, 'badPhone'],
    ['example.org', { kind: 'address' }, 'https://example.org', 'readAs'],
    ['geen site hoor', { kind: 'address' }, null, 'badAddress'],
    ['€ 1.000,50', { kind: 'cents' }, 100_050, undefined],
    ['1500', { kind: 'cents' }, 150_000, undefined],
    [2104, { kind: 'cents' }, 210_400, undefined],
    [12.345, { kind: 'cents' }, 1_235, undefined],
    ['1.000,5', { kind: 'cents' }, null, 'badAmount'],
    ['ongeveer 1000', { kind: 'cents' }, null, 'badAmount'],
    ['1.234', { kind: 'number' }, 1_234, undefined],
    ['±70', { kind: 'number' }, null, 'badNumber'],
    ['8,5', { kind: 'grade' }, 8.5, undefined],
    ['8.5', { kind: 'grade' }, 8.5, undefined],
    ['goed', { kind: 'grade' }, null, 'badNumber'],
    ['ja', { kind: 'yesNo' }, true, undefined],
    ['X', { kind: 'yesNo' }, true, undefined],
    ['NEE', { kind: 'yesNo' }, false, undefined],
    [true, { kind: 'yesNo' }, true, undefined],
    ['nvt', { kind: 'yesNo' }, null, 'readAsNone'],
    ['misschien', { kind: 'yesNo' }, null, 'badAnswer'],
    ['?', ageBand, 'unknown', undefined],
    ['20+', ageBand, null, 'badAge'],
    ['n.v.t.', ageBand, null, 'readAsNone'],
    [{ date: '2017-07-16', time: null }, ageBand, null, 'badAge'],
    ['Wijkraad', partnerKind, 'neighbourhoodCouncil', undefined],
    ['stichting', partnerKind, 'socialOrganisation', undefined],
    ['ondernemer', partnerKind, 'business', undefined],
    ['socialOrganisation', partnerKind, 'socialOrganisation', undefined],
    ['kerk', partnerKind, null, 'unknownChoice'],
    ['noord', { kind: 'reference', of: 'districts' }, 'district-noord', undefined],
    ['Haarlem-Noord', { kind: 'reference', of: 'districts' }, 'district-noord', undefined],
    ['heel haarlem', { kind: 'reference', of: 'districts' }, 'district-heel-haarlem', undefined],
    ['Amsterdam', { kind: 'reference', of: 'districts' }, null, 'unknownDistrict'],
    ['waarder- en veerpolder', { kind: 'reference', of: 'neighbourhoods' }, 'neighbourhood-WK039206', undefined],
    ['Nergenswijk', { kind: 'reference', of: 'neighbourhoods' }, null, 'unknownNeighbourhood'],
    ['Groen en natuur', { kind: 'reference', of: 'themes' }, 'theme-groen', undefined],
    ['zorg', { kind: 'reference', of: 'themes' }, 'theme-zorg', 'readAs'],
    ['ruimtevaart', { kind: 'reference', of: 'themes' }, null, 'unknownTheme'],
    ['geld; ruimte', helps, ['money', 'space'], undefined],
    ['Geld, kennis\nGeld', helps, ['money', 'knowledge'], undefined],
    ['geld; een olifant', helps, ['money'], 'partlyRead'],
    ['een olifant', helps, null, 'unknownChoice'],
    ['geen', helps, null, 'readAsNone'],
    ['zorg, gezondheid & welzijn; groen & natuur', themes, ['theme-zorg', 'theme-groen'], undefined],
    ['zorg, gezondheid & welzijn', themes, ['theme-zorg'], undefined],
    ['groen & natuur, zorg', themes, ['theme-groen', 'theme-zorg'], 'readAs'],
    ['Noord; Oost', { kind: 'references', of: 'districts' }, ['district-noord', 'district-oost'], undefined],
    ['ruimtevaart', themes, null, 'unknownChoice'],
    ['31-02-2022', { kind: 'date' }, null, 'impossibleDate'],
    ['onbekend', { kind: 'date' }, null, 'readAsNone'],
  ])('reads %j as %j', (cell, hint, value, code) => {
    const reading = read(cell, hint);
    expect(reading.value).toEqual(value);
    expect(reading.tell?.code).toBe(code);
  });
});

describe('words', () => {
  it.each([
    ['gerealiseerd', 'realised'],
    ['Verder gekomen', 'advanced'],
    ['anders', 'changed'],
    ['later', 'postponed'],
    ['niet', 'dropped'],
    ['onbekend', 'unknown'],
  ])('knows the outcome %s', (word, outcome) => {
    expect(choiceOf('outcome', word)).toBe(outcome);
  });

  it.each([
    ['Ik zoek vrijwilligers', 'volunteers'],
    ['vergunning/gemeente', 'permit'],
    ['Ik zoek vergunning/gemeente', 'permit'],
    ['Ik zoek geld.', 'money'],
    ['Twee dingen:\n1. een "ruimte"; liefst gratis\n2. vrijwilligers', 'other'],
    ['Is dit nog geldig?', 'other'],
    ['', 'other'],
  ])('finds in %j the kind %s', (text, kind) => {
    expect(askKind(text)).toBe(kind);
  });

  it.each<[string, boolean | null]>([
    ['Ja', true],
    ['JA.', true],
    ['1', true],
    ['nee', false],
    ['onwaar', false],
    ['jawel hoor', null],
    ['', null],
  ])('hears in %j the answer %s', (text, answer) => {
    expect(answerOf(text)).toBe(answer);
  });
});
