import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin, binned, restore } from '../../renderer/data/bin';
import { addEdition, addVenue, saveVenue } from '../../renderer/data/editions';
import { addContact, addPartner, savePartner } from '../../renderer/data/network';
import { addPart, addPitch, addPitcherTo, pitchDetail, saveInitiative, savePitcher } from '../../renderer/data/pitches';
import { findables } from '../../renderer/data/search';
import { redo, undo } from '../../renderer/data/undo';
import { find } from '../../renderer/domain/search';
import { instant } from '../../renderer/domain/time';
import { openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
});

const found = async (query: string) => find(query, await findables(), 20).map((f) => `${f.table}: ${f.title}`);

describe('the search index', () => {
  it('finds every kind of record by what it is called, case and diacritics aside', async () => {
    const venueId = await addVenue({ name: 'Café De Zëe', address: 'Spaarne 1' });
    await addEdition({ number: 3, name: 'Lente', date: '2024-03-12', venueId });
    const pitchId = await addPitch({ title: 'Repaircafé Noord', summary: 'Samen apparaten maken.' });
    await addPitcherTo(pitchId, { givenName: 'Naïma', prefix: 'van ’t', familyName: 'Haan', email: 'nh@example.org' });
    const partnerId = await addPartner({ name: 'Stichting Ølkans', website: 'https://example.org/olkans' });
    await addContact({ givenName: 'Łukasz', familyName: 'Groot', role: 'beheerder', partnerId });
    await addPart('offers', pitchId, { text: 'Werkbank te leen', from: 'Smederij' });
    const cases: [string, string[]][] = [
      ['initiatievencafe', ['editions: 3 · Lente']],
      ['INITIATIEVENCAFÉ', ['editions: 3 · Lente']],
      ['editie 3', ['editions: 3 · Lente']],
      ['2024-03-12', ['editions: 3 · Lente']],
      ['zee', ['editions: 3 · Lente', 'venues: Café De Zëe']],
      ['repaircafe', ['pitches: Repaircafé Noord']],
      ['apparaten', ['pitches: Repaircafé Noord']],
      ['noord repair', ['pitches: Repaircafé Noord']],
      ["naima van 't haan", ['pitchers: Naïma van ’t Haan']],
      ['haan', ['pitchers: Naïma van ’t Haan']],
      ['nh@example', ['pitchers: Naïma van ’t Haan']],
      ['olkans', ['partners: Stichting Ølkans']],
      ['lukasz', ['contacts: Łukasz Groot']],
      ['beheerder', ['contacts: Łukasz Groot']],
      ['werkbank', ['offers: Werkbank te leen']],
      ['smederij', ['offers: Werkbank te leen']],
      ['nergens', []],
      ['', []],
    ];
    for (const [query, expected] of cases) expect((await found(query)).sort(), query).toEqual(expected.sort());
  });

  it('catches up with what was added, renamed, binned, restored, undone and redone', async () => {
    expect(await found('brug')).toEqual([]);
    const id = await addPartner({ name: 'De Brug' });
    expect(await found('brug')).toEqual(['partners: De Brug']);
    await savePartner(id, { name: 'De Sluis' });
    expect([await found('brug'), await found('sluis')]).toEqual([[], ['partners: De Sluis']]);
    await undo();
    expect([await found('brug'), await found('sluis')]).toEqual([['partners: De Brug'], []]);
    await redo();
    await bin('partners', id);
    expect(await found('sluis')).toEqual([]);
    await restore((await binned())[0]?.at ?? instant(0));
    expect(await found('sluis')).toEqual(['partners: De Sluis']);
  });

  it('finds a pitch by the new title of its idea, and an edition by the new name of its venue', async () => {
    const pitchId = await addPitch({ title: 'Buurttuin' });
    const pitcherId = await addPitcherTo(pitchId, { givenName: 'Bo' });
    const venueId = await addVenue({ name: 'De Hal' });
    await addEdition({ number: 1, venueId });
    await addEdition({ number: 2 });
    expect(await found('hal')).toHaveLength(2);
    await saveInitiative((await pitchDetail(pitchId))?.initiative?.id ?? '', { title: 'Daktuin' });
    await savePitcher(pitcherId, { givenName: 'Cas' });
    await saveVenue(venueId, { name: 'De Loods' });
    expect(await found('buurttuin')).toEqual([]);
    expect(await found('daktuin')).toEqual(['pitches: Daktuin']);
    expect(await found('bo')).toEqual([]);
    expect(await found('cas')).toEqual(['pitchers: Cas']);
    expect(await found('hal')).toEqual([]);
    expect(await found('loods')).toEqual(['venues: De Loods', 'editions: 1']);
  });

  it('starts anew in another database', async () => {
    await addPartner({ name: 'De Brug' });
    expect(await found('brug')).toHaveLength(1);
    await openFresh();
    expect(await found('brug')).toEqual([]);
    await addPartner({ name: 'De Brug' });
    expect(await found('brug')).toHaveLength(1);
  });

  it('is whole for two who ask at the same time', async () => {
    const ids = [];
    for (const name of ['Brug 1', 'Brug 2', 'Brug 3']) ids.push(await addPartner({ name }));
    await findables();
    for (const id of ids) await savePartner(id, { notes: 'nieuw' });
    const answers = await Promise.all([found('brug'), found('brug'), found('brug')]);
    expect(answers.map((a) => a.length)).toEqual([3, 3, 3]);
  });
});
