import { describe, expect, it } from 'vitest';
import { emailKey, nameKey, PeopleIndex, type Person, phoneKey } from '../../renderer/domain/duplicates';

const person = (name: string, email = '', phone = ''): Person => {
  const [givenName = '', ...rest] = name.split(' ');
  return { givenName, prefix: '', familyName: rest.join(' '), email, phone };
};
const known = (id: string, name: string, email = '', phone = '') => ({ id, ...person(name, email, phone) });

describe('who is like whom', () => {
  const people = [
    known('naima', 'Naïma Haan', 'naima@example.org', '06-00000001'),
    known('jo', 'Jo Vis', 'gedeeld@example.org'),
    known('bo', 'Bo Vis', 'gedeeld@example.org'),
    known('tim', 'Tim Koning', '', '06-00 000007'),
    known('ilse', 'Ilse Veen', 'ilse1@example.org'),
    known('ilse2', 'Ilse Veen', 'ilse2@example.org'),
  ];
  const index = new PeopleIndex(people);

  it.each<[string, Person, string | null, string?]>([
    ['name and e-mail', person('Naïma Haan', 'naima@example.org'), 'naima', 'same'],
    ['capitals and diacritics', person('NAIMA HAAN', 'NAIMA@EXAMPLE.ORG'), 'naima', 'same'],
    ['the e-mail alone', person('N. de Haan', 'naima@example.org'), 'naima', 'email'],
    ['one of two with an e-mail', person('Bo Vis', 'gedeeld@example.org'), 'bo', 'same'],
    ['name and telephone', person('Tim Koning', '', '0600000007'), 'tim', 'same'],
    ['the name alone', person('Naima Haan', 'ander@example.org'), 'naima', 'name'],
    ['one of two with a name', person('Ilse Veen', 'ilse2@example.org'), 'ilse2', 'same'],
    ['no one', person('Sam Smit', 'sam@example.org'), null],
    ['nothing', person(''), null],
  ])('finds by %s', (_by, someone, id, likeness) => {
    const match = index.match(someone);
    expect(match?.other.id ?? null).toBe(id);
    expect(match?.likeness).toBe(likeness);
  });

  it('takes who is at the same pitch for the same person', () => {
    const match = index.match(person('Ilse Veen', 'nieuw@example.org'), (other) => other.id === 'ilse2');
    expect(match).toMatchObject({ other: { id: 'ilse2' }, likeness: 'same' });
  });

  it('compares what is known last', () => {
    const growing = new PeopleIndex([known('a', 'Sam Smit')]);
    growing.add(known('a', 'Sam Smit', 'sam@example.org'));
    expect(growing.match(person('Sam Smit', 'sam@example.org'))?.likeness).toBe('same');
    expect(growing.match(person('Sam Smit'))?.other.email).toBe('sam@example.org');
  });
});

describe('keys', () => {
  it.each([
    ['06-00 000001', '0600000001'],
    ['+31 6 00000001', '0600000001'],
    ['0031600000001', '0600000001'],
    ['+31 (0)6 00000001', '0600000001'],
    ['', ''],
  ])('of telephone %s', (phone, key) => {
    expect(phoneKey(phone)).toBe(key);
  });

  it('of e-mail and name', () => {
    expect(emailKey(' Evi@Example.ORG ')).toBe('evi@example.org');
    expect(nameKey({ givenName: 'Zoë', prefix: 'van der', familyName: 'Yılmaz' })).toBe('zoe van der yilmaz');
  });
});
