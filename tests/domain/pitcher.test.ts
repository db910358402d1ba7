import { describe, expect, it } from 'vitest';
import { fullName, sortName, splitName } from '../../renderer/domain/pitcher';

describe('a name as written', () => {
  it.each([
    ['Evi van der Dijkstra', 'Evi', 'van der', 'Dijkstra', 'Dijkstra, Evi van der'],
    ["Naïma van 't Haan", 'Naïma', "van 't", 'Haan', "Haan, Naïma van 't"],
    ['Bo de Wit', 'Bo', 'de', 'Wit', 'Wit, Bo de'],
    ['Noor Appelboom', 'Noor', '', 'Appelboom', 'Appelboom, Noor'],
    ['Jan Willem Groen', 'Jan Willem', '', 'Groen', 'Groen, Jan Willem'],
    ['Jan Willem op den Berg', 'Jan Willem', 'op den', 'Berg', 'Berg, Jan Willem op den'],
    ['Youssef el Amrani', 'Youssef', 'el', 'Amrani', 'Amrani, Youssef el'],
    ['Ana da Silva Costa', 'Ana', 'da', 'Silva Costa', 'Silva Costa, Ana da'],
    ['Mia Van Hout', 'Mia', 'Van', 'Hout', 'Hout, Mia Van'],
    ["Tijn in 't Veld-Bos", 'Tijn', "in 't", 'Veld-Bos', "Veld-Bos, Tijn in 't"],
    ['Sanne van', 'Sanne', '', 'van', 'van, Sanne'],
    ['Zoë', 'Zoë', '', '', 'Zoë'],
    ['', '', '', '', ''],
  ])('%j splits', (written, givenName, prefix, familyName, sorted) => {
    expect(splitName(written)).toEqual({ givenName, prefix, familyName });
    expect(sortName({ givenName, prefix, familyName })).toBe(sorted);
    expect(fullName({ givenName, prefix, familyName })).toBe(written);
  });

  it('may have any spaces', () => {
    expect(splitName('  Evi   van\u00a0der\tDijkstra ')).toEqual(splitName('Evi van der Dijkstra'));
  });

  it('may lack parts', () => {
    expect(fullName({ givenName: '', prefix: 'de', familyName: 'Wit' })).toBe('de Wit');
    expect(sortName({ givenName: '', prefix: '', familyName: 'Wit' })).toBe('Wit');
  });
});
