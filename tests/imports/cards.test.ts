import { describe, expect, it } from 'vitest';
import { cardHeadings, withoutPrefix } from '../../renderer/imports/cards';
import { recognise } from '../../renderer/imports/recognition';
import { readTables } from '../../renderer/imports/tables';
import { cardLines, partsOf } from '../../renderer/imports/vCardLines';
import {
  addedBy,
  bytesOf,
  encoded,
  encodings,
  firstAdded,
  planOf,
  problemLines,
  withRecords,
} from '../support/importFiles';
import { aRow } from '../support/records';

const card = (version: string, ...lines: readonly string[]) =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');
const contactOf = async (text: string) => firstAdded(await planOf(bytesOf(text)), 'contacts');

describe('a contact card', () => {
  it.each([
    ['2.1', ['N:Berg;Noor', 'FN:Noor Berg', 'TEL;CELL;VOICE:06-00000001', 'EMAIL;PREF;INTERNET:noor@example.org']],
    [
      '3.0',
      ['N:Berg;Noor;;;', 'FN:Noor Berg', 'TEL;TYPE=CELL,VOICE:06-00000001', 'EMAIL;TYPE=INTERNET:noor@example.org'],
    ],
    [
      '4.0',
      ['FN:Noor Berg', 'N:Berg;Noor;;;', 'TEL;VALUE=uri;TYPE="voice,cell":tel:06-00000001', 'EMAIL:noor@example.org'],
    ],
  ])('of version %s is read', async (version, lines) => {
    expect(await contactOf(card(version, ...lines))).toMatchObject({
      givenName: 'Noor',
      familyName: 'Berg',
      phone: '06-00000001',
      email: 'noor@example.org',
      partnerId: null,
    });
  });

  it('brings its organisation along, with the site, and joins one that is known', async () => {
    const text = card(
      '3.0',
      'N:Berg;Noor;;;',
      'ORG:De Tulp\\, Haarlem;Beheer',
      'TITLE:Beheerder',
      'URL:https://tulp.example.org',
    );
    const plan = await planOf(bytesOf(text));
    expect(firstAdded(plan, 'partners')).toMatchObject({
      name: 'De Tulp, Haarlem',
      website: 'https://tulp.example.org',
    });
    expect(firstAdded(plan, 'contacts')).toMatchObject({
      role: 'Beheerder',
      partnerId: firstAdded(plan, 'partners').id,
    });
    const known = withRecords({ partners: [aRow('partners', { name: 'de tulp, haarlem' }, 'tulp')] });
    const again = await planOf(bytesOf(text), { snapshot: known });
    expect(again.additions.partners ?? []).toEqual([]);
    expect(firstAdded(again, 'contacts').partnerId).toBe('tulp');
  });

  it('of an organisation itself becomes a partner without contacts', async () => {
    const lines = [
      'N:;;;;',
      'FN:De Tulp',
      'ORG:De Tulp',
      'TEL:023-0000001',
      'EMAIL:info@example.org',
      'NOTE:Bel voor tien uur',
    ];
    for (const text of [card('3.0', ...lines), card('4.0', 'KIND:org', 'FN:De Tulp', ...lines.slice(3))]) {
      const plan = await planOf(bytesOf(text));
      expect(firstAdded(plan, 'partners')).toMatchObject({
        name: 'De Tulp',
        phone: '023-0000001',
        email: 'info@example.org',
        notes: 'Bel voor tien uur',
      });
      expect(plan.additions.contacts ?? []).toEqual([]);
    }
  });

  it('with folded lines, escapes and a photo is read without the photo', async () => {
    const text = card(
      '3.0',
      'N:Berg;Noor;;;',
      'NOTE:eerste regel\\ntweede\\; met komma\\,',
      '  en een vervolg',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
      ' /9j/4AAQSkZJRgABAQAAAQABAAD=',
      'BDAY:1980-01-01',
      'ADR:;;Straat 1;Haarlem;;;',
    );
    const contact = await contactOf(text);
    expect(contact.notes).toBe('eerste regel\ntweede; met komma, en een vervolg');
    expect(JSON.stringify(contact)).not.toMatch(/4AAQ|1980|Straat/);
  });

  it('in quoted-printable is read in the encoding it says or shows', async () => {
    const utf8 = 'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Y=C4=B1lmaz;Zo=C3=AB;;;';
    expect(await contactOf(card('2.1', utf8))).toMatchObject({ givenName: 'Zoë', familyName: 'Yılmaz' });
    const latin = 'N;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Ren=E9e;Andr=\r\n=E9';
    expect(await contactOf(card('2.1', latin))).toMatchObject({ givenName: 'André', familyName: 'Renée' });
  });

  it.each(encodings)('in %s is read', async (encoding) => {
    const plan = await planOf(encoded(card('3.0', 'N:Brün;Chloë;;;', 'EMAIL:c@example.org'), encoding));
    expect(firstAdded(plan, 'contacts')).toMatchObject({ givenName: 'Chloë', familyName: 'Brün' });
  });

  it.each([
    ['the preferred number', ['TEL;TYPE=HOME:023-0000001', 'TEL;TYPE=PREF:06-00000002'], '06-00000002'],
    ['a mobile one before others', ['TEL;TYPE=WORK:023-0000001', 'TEL;TYPE=CELL:06-00000002'], '06-00000002'],
    ['a fax when there is no other', ['TEL;TYPE=FAX:023-0000001'], '023-0000001'],
  ])('gives %s, and tells of the rest', async (_name, lines, phone) => {
    const plan = await planOf(bytesOf(card('3.0', 'FN:Noor Berg', ...lines)));
    expect(firstAdded(plan, 'contacts').phone).toBe(phone);
    expect(problemLines(plan)).toEqual(lines.length > 1 ? ['1 leftOnCard'] : []);
  });

  it.each([
    ['van der Berg', 'van der', 'Berg'],
    ['Berg', '', 'Berg'],
    ['Jansen de Vries', '', 'Jansen de Vries'],
    ['de Vries-Jansen', 'de', 'Vries-Jansen'],
    ['Van', '', 'Van'],
  ])('divides the family name %s', (family, prefix, rest) => {
    expect(withoutPrefix(family)).toEqual({ prefix, rest });
  });

  it('without a name is known by how to reach them, and without anything is left out', async () => {
    const plan = await planOf(bytesOf(card('3.0', 'EMAIL:noor@example.org') + card('3.0', 'REV:x')));
    expect(plan.additions.contacts).toMatchObject([{ givenName: 'noor@example.org', email: 'noor@example.org' }]);
    expect(problemLines(plan)).toEqual(['2 emptyCard']);
  });

  it('that breaks off is read as far as it goes, and one within another is not read', async () => {
    const nested = 'BEGIN:VCARD\nFN:Noor Berg\nAGENT:\nBEGIN:VCARD\nFN:Sam Visser\nEND:VCARD\nEMAIL:noor@example.org';
    const plan = await planOf(bytesOf(nested));
    expect(plan.additions.contacts).toMatchObject([{ givenName: 'Noor', email: 'noor@example.org' }]);
    expect(problemLines(plan)).toEqual(['1 unclosedCard']);
  });
});

describe('a file of cards', () => {
  const three = ['Noor Berg', 'Sam Visser', 'noor berg']
    .map((name) => card('3.0', `FN:${name}`, 'EMAIL:x@example.org'))
    .join('');

  it('tells who is there twice, and adds nothing when read again', async () => {
    const plan = await planOf(bytesOf(three), { fileName: 'adresboek.vcf' });
    expect(plan.counts).toMatchObject({ contacts: { added: 1, merged: 0, unchanged: 2 } });
    expect(plan.duplicates.map(({ row, likeness }) => [row, likeness])).toEqual([[2, 'email']]);
    const contacts = plan.additions.contacts ?? [];
    expect(addedBy(await planOf(bytesOf(three), { snapshot: withRecords({ contacts }) }))).toBe(0);
  });

  it('has headings that a list of partners knows, each another field', async () => {
    const [found] = recognise(await readTables(bytesOf(three), 'x.vcf'));
    expect(found?.kind).toBe('partners');
    expect(found?.columns).toHaveLength(cardHeadings.length);
    expect(new Set(found?.columns).size).toBe(cardHeadings.length);
    expect(found?.columns).not.toContain(null);
  });
});

describe('lines of cards', () => {
  it('have a name in capitals without its group, parameters and a value', () => {
    const [line] = cardLines('item1.email;type=home;TYPE="work,pref":a:b');
    expect(line).toMatchObject({ name: 'EMAIL', value: 'a:b' });
    expect(line?.parameters.get('TYPE')).toEqual(['HOME', 'WORK', 'PREF']);
  });

  it.each([
    ['a;b', ['a', 'b']],
    ['a\\;b;c\\\\;d\\n', ['a;b', 'c\\', 'd\n']],
    ['', ['']],
    ['a\\', ['a\\']],
  ])('%j divides into %j', (value, parts) => {
    expect(partsOf(value, ';')).toEqual(parts);
  });
});
