import { describe, expect, it } from 'vitest';
import type { DueLine } from '../../../renderer/data/followUps';
import { fitting, nobody, noFilters } from '../../../renderer/screens/followUps/useDueFilters';

function aLine(key: string, values: Partial<DueLine>): DueLine {
  return {
    ...{ key, kind: 'round', pitchId: key, offerId: null, followUpId: null, round: 'first', need: null },
    ...{ dueOn: '2026-11-23', when: 'week', lateRounds: 0, tries: 0, responsibleId: null },
    ...{ title: '', editionId: null, editionNumber: null, people: [], offer: null, asks: 0, promised: 0, heard: null },
    ...values,
  };
}

const noor = { id: 'n', name: 'Noor van den Bérg', phone: '', email: '', refused: null };
const lines = [
  aLine('a', { title: 'Buurttuin', people: [noor], responsibleId: 'sem', editionId: 'e9' }),
  aLine('b', { title: 'Repaircafé', kind: 'offer', editionId: 'e9' }),
  aLine('c', { title: 'Taalmaatjes', kind: 'own', responsibleId: 'sem', editionId: 'e7' }),
];
const found = (filters: Partial<typeof noFilters>) =>
  fitting(lines, { ...noFilters, ...filters }).map(({ key }) => key);

describe('the list of conversations is narrowed', () => {
  it.each([
    [{}, 'abc'],
    [{ text: 'berg buurt' }, 'a'],
    [{ text: 'REPAIRCAFE' }, 'b'],
    [{ text: 'niets' }, ''],
    [{ who: 'sem' }, 'ac'],
    [{ who: nobody }, 'b'],
    [{ kind: 'own' }, 'c'],
    [{ edition: 'e9' }, 'ab'],
    [{ edition: 'e9', who: 'sem', text: 'tuin' }, 'a'],
  ])('by %o', (filters, keys) => expect(found(filters).join('')).toBe(keys));
});
