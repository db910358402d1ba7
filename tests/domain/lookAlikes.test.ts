import { describe, expect, it } from 'vitest';
import { bareName, differsByOne, lookAlikePartners, lookAlikePeople, soundKey } from '../../renderer/domain/lookAlikes';

const person = (id: string, name: string, more: { email?: string; phone?: string; prefix?: string } = {}) => {
  const [givenName = '', ...family] = name.split(' ');
  return { id, givenName, prefix: '', familyName: family.join(' '), email: '', phone: '', ...more };
};
const partner = (id: string, name: string, more: { email?: string; phone?: string; website?: string } = {}) => ({
  id,
  name,
  email: '',
  phone: '',
  website: '',
  ...more,
});

describe('people', () => {
  it.each<[string, ReturnType<typeof person>[], string[]]>([
    ['the same name', [person('a', 'Noor Visser'), person('b', 'noor visser')], ['name']],
    ['one s or two', [person('a', 'Jan Jansen'), person('b', 'Jan Janssen')], ['nearName']],
    ['dt or t, ij or y', [person('a', 'Evi Smidt'), person('b', 'Evi Smit')], ['nearName']],
    ['a letter too few', [person('a', 'Bram Postma'), person('b', 'Bram Posma')], ['nearName']],
    ['letters that changed places', [person('a', 'Bram Postma'), person('b', 'Bram Psotma')], ['nearName']],
    ['a slip in the given name', [person('a', 'Fatima Amrani'), person('b', 'Fatuma Amrani')], ['nearName']],
    ['another first letter is another name', [person('a', 'Jan Koster'), person('b', 'Jan Foster')], []],
    ['short names are told apart', [person('a', 'Bas Vos'), person('b', 'Bas Vas')], []],
    ['two slips', [person('a', 'Bram Postma'), person('b', 'Bram Pozzma-x')], []],
    [
      'the same address under another name',
      [person('a', 'Noor Visser', { email: 'n@example.org' }), person('b', 'N. V.', { email: 'N@Example.org' })],
      ['email'],
    ],
    [
      'the same number, written otherwise',
      [person('a', 'Noor Visser', { phone: '06-00000001' }), person('b', 'Sam Brink', { phone: '+31 6 00000001' })],
      ['phone'],
    ],
    [
      'all of it',
      [
        person('a', 'Noor Visser', { email: 'n@example.org', phone: '06-00000001' }),
        person('b', 'Noor Visser', { email: 'n@example.org', phone: '0600000001' }),
      ],
      ['email', 'phone', 'name'],
    ],
    [
      'nearly the same name with another address and another number',
      [
        person('a', 'Jan Jansen', { email: 'a@example.org', phone: '06-00000001' }),
        person('b', 'Jan Janssen', { email: 'b@example.org', phone: '06-00000002' }),
      ],
      [],
    ],
    ['no names at all', [person('a', ''), person('b', '')], []],
  ])('%s', (_name, people, reasons) => {
    expect(lookAlikePeople(people).flatMap((pair) => pair.reasons)).toEqual(reasons);
  });

  it('come the surest first, each pair once', () => {
    const found = lookAlikePeople([
      person('a', 'Jan Jansen', { email: 'j@example.org' }),
      person('b', 'Jan Janssen'),
      person('c', 'Jan Jansen', { email: 'j@example.org' }),
    ]);
    expect(found.map(({ oneId, otherId }) => `${oneId}${otherId}`)).toEqual(['ac', 'ab', 'bc']);
  });

  it('a name that many have is no reason by itself', () => {
    const many = Array.from({ length: 20 }, (_, n) => person(`p${n}`, 'Jan de Vries'));
    expect(lookAlikePeople(many)).toEqual([]);
  });
});

describe('partners', () => {
  it.each<[string, ReturnType<typeof partner>[], string[]]>([
    ['with and without its form', [partner('a', 'Stichting De Tulp'), partner('b', 'Tulp')], ['nearName']],
    ['B.V. and bv', [partner('a', 'Groen B.V.'), partner('b', 'Groen bv')], ['nearName']],
    ['a slip', [partner('a', 'Wijkcentrum Binnensteeds'), partner('b', 'Wijkcentrum Binnenstees')], ['nearName']],
    ['a number is never a slip', [partner('a', 'Scouting 12'), partner('b', 'Scouting 13')], []],
    [
      'the same site',
      [
        partner('a', 'Tulp', { website: 'https://www.tulp.example.org/over' }),
        partner('b', 'Buurtcentrum', { website: 'http://tulp.example.org' }),
      ],
      ['website'],
    ],
    ['two others', [partner('a', 'Het Seinwezen'), partner('b', 'De Pletterij')], []],
  ])('%s', (_name, partners, reasons) => {
    expect(lookAlikePartners(partners).flatMap((pair) => pair.reasons)).toEqual(reasons);
  });
});

describe('names as compared', () => {
  it.each([
    ['Stichting De Tulp', 'tulp'],
    ['Groen B.V.', 'groen'],
    ['De', 'de'],
    ['Vereniging Vrienden van de Hout', 'vrienden van hout'],
  ])('%s is %s without its form', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  it.each([
    ['Janssen', 'Jansen'],
    ['Dijkstra', 'Dykstra'],
    ['Schmidt', 'Schmit'],
    ['Zoë', 'Soe'],
  ])('%s sounds as %s', (one, other) => {
    expect(soundKey(one)).toBe(soundKey(other));
  });

  it.each<[string, string, boolean]>([
    ['jansen', 'jansen', false],
    ['jansen', 'jansn', true],
    ['jansen', 'janzen', true],
    ['jansen', 'jasnen', true],
    ['jansen', 'jnasne', false],
    ['wijk12', 'wijk13', false],
    ['a', '', true],
  ])('%s and %s differ by one: %s', (one, other, expected) => {
    expect(differsByOne(one, other)).toBe(expected);
    expect(differsByOne(other, one)).toBe(expected);
  });
});
