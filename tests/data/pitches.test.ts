import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { addEdition } from '../../renderer/data/editions';
import { addPartner } from '../../renderer/data/network';
import {
  addPart,
  addPitch,
  addPitcherTo,
  linkPitcher,
  movePitch,
  pitchDetail,
  pitchLines,
  saveConsent,
  saveInitiative,
  savePart,
  savePitch,
} from '../../renderer/data/pitches';
import { all, having, one } from '../../renderer/data/records';
import { actsSince, changesSince, openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
});

describe('pitches', () => {
  it('come with an idea of their own, last among those of their edition', async () => {
    const editionId = await addEdition();
    for (const title of ['een', 'twee', 'drie']) await addPitch({ title }, { editionId });
    await addPitch({ title: 'elders' });
    expect((await pitchLines(editionId)).map((l) => l.title)).toEqual(['een', 'twee', 'drie']);
    expect((await actsSince()).map((a) => a.name)).toEqual(['addEdition', ...Array(4).fill('addPitch')]);
    expect(await all('initiatives')).toHaveLength(4);
  });

  it('move to a stage, and keep their place', async () => {
    const editionId = await addEdition();
    const ids = [];
    for (const title of ['een', 'twee', 'drie']) ids.push(await addPitch({ title }, { editionId }));
    await movePitch(ids[2] ?? '', 'selected');
    await movePitch(ids[0] ?? '', 'withdrawn');
    expect((await pitchLines(editionId)).map((l) => [l.title, l.pitch.stage])).toEqual([
      ['een', 'withdrawn'],
      ['twee', 'applied'],
      ['drie', 'selected'],
    ]);
    expect(
      (await changesSince()).filter((c) => c.kind === 'change').map((c) => Object.keys(c.to ?? {}).sort()),
    ).toEqual([['stage'], ['stage']]);
  });

  it('are shown with theme, area, people in order, edition and latest outcome', async () => {
    const editionId = await addEdition({ number: 7, date: '2024-10-29' });
    const [theme] = await all('themes');
    const [district] = await all('districts');
    const pitchId = await addPitch(
      { title: 'Repaircafé', themeId: theme?.id ?? null, districtId: district?.id ?? null },
      { editionId },
    );
    await addPitcherTo(pitchId, { givenName: 'Evi', prefix: 'van der', familyName: 'Dijkstra', ageBand: '18-27' });
    await addPitcherTo(pitchId, { givenName: 'Anouar', familyName: 'Bennis', ageBand: 'under16' });
    await addPart('outcomes', pitchId, { outcome: 'postponed', date: '2024-12-01' });
    await addPart('outcomes', pitchId, { outcome: 'realised', date: '2025-02-01' });
    await addPart('outcomes', pitchId, { outcome: 'dropped', date: '2199-01-01' });
    const line = {
      title: 'Repaircafé',
      themeName: theme?.name,
      districtName: district?.name,
      editionNumber: 7,
      editionDate: '2024-10-29',
      names: 'Evi van der Dijkstra, Anouar Bennis',
      sortNames: 'Dijkstra, Evi van der; Bennis, Anouar',
      ageBands: ['18-27', 'under16'],
      outcome: 'realised',
    };
    expect(await pitchLines()).toMatchObject([line]);
    expect(await pitchLines(editionId)).toEqual(await pitchLines());
  });

  it('show all that hangs on them', async () => {
    const pitchId = await addPitch({ title: 'Repaircafé' }, { editionId: await addEdition() });
    const pitcherId = await addPitcherTo(pitchId, { givenName: 'Evi' });
    for (const text of ['een', 'twee', 'drie']) await addPart('asks', pitchId, { text });
    await addPart('gifts', pitchId, { text: 'taart' });
    await addPart('outcomes', pitchId, { outcome: 'postponed', date: '2024-12-01' });
    await addPart('outcomes', pitchId, { outcome: 'realised', date: '2025-02-01' });
    const offerId = await addPart('offers', pitchId, { text: 'ruimte' });
    await saveConsent(pitcherId, 'photo', { answer: 'yes' });
    const detail = await pitchDetail(pitchId);
    expect(detail?.initiative?.title).toBe('Repaircafé');
    expect(detail?.speakers.map((s) => s.pitcher.givenName)).toEqual(['Evi']);
    expect(detail?.asks.map((a) => a.text)).toEqual(['een', 'twee', 'drie']);
    expect(detail?.outcomes.map((o) => o.outcome)).toEqual(['realised', 'postponed']);
    expect(detail?.consents.map((c) => c.purpose)).toEqual(['photo']);
    // Help is counted at the evening it was offered.
    expect(detail?.offers[0]?.editionId).toBe(detail?.pitch.editionId);
    await savePart('offers', offerId, { status: 'delivered' });
    await savePitch(pitchId, { notes: 'belt terug' });
    await saveInitiative(detail?.initiative?.id ?? '', { title: 'Repaircafé Noord' });
    const after = await pitchDetail(pitchId);
    expect([after?.offers[0]?.status, after?.pitch.notes, after?.initiative?.title]).toEqual([
      'delivered',
      'belt terug',
      'Repaircafé Noord',
    ]);
    await bin('pitches', pitchId);
    expect(await pitchDetail(pitchId)).toBeUndefined();
    expect(await pitchLines()).toEqual([]);
  });
});

describe('people on stage', () => {
  it('are linked once, however often that is asked', async () => {
    const pitchId = await addPitch({ title: 'a' });
    const pitcherId = await addPitcherTo(await addPitch({ title: 'b' }), { givenName: 'Evi' });
    await linkPitcher(pitchId, pitcherId);
    const acts = (await actsSince()).length;
    await linkPitcher(pitchId, pitcherId);
    expect(await having('speakers', 'pitchId', [pitchId])).toHaveLength(1);
    expect(await actsSince()).toHaveLength(acts);
  });

  it('can be linked again after the link was binned', async () => {
    const pitchId = await addPitch({ title: 'a' });
    const pitcherId = await addPitcherTo(pitchId, { givenName: 'Evi' });
    const [link] = await having('speakers', 'pitchId', [pitchId]);
    await bin('speakers', link?.id ?? '');
    expect((await pitchLines())[0]?.names).toBe('');
    await linkPitcher(pitchId, pitcherId);
    expect((await pitchLines())[0]?.names).toBe('Evi');
    expect((await one('pitchers', pitcherId))?.deletedAt).toBeNull();
  });
});

describe('consent', () => {
  const answers = async () => (await all('consents')).map((c) => [c.purpose, c.answer, c.withdrawnOn]).sort();

  it('has a record per purpose, changed when asked again', async () => {
    const pitcherId = await addPitcherTo(await addPitch({ title: 'a' }), { givenName: 'Evi' });
    await saveConsent(pitcherId, 'photo', { answer: 'yes', date: '2025-01-01' });
    await saveConsent(pitcherId, 'video', { answer: 'no' });
    await saveConsent(pitcherId, 'photo', { withdrawnOn: '2025-02-01' });
    expect(await answers()).toEqual([
      ['photo', 'yes', '2025-02-01'],
      ['video', 'no', null],
    ]);
    expect((await all('consents')).map((c) => c.subject)).toEqual(['pitcher', 'pitcher']);
    expect((await changesSince()).at(-1)).toMatchObject({
      from: { withdrawnOn: null },
      to: { withdrawnOn: '2025-02-01' },
    });
  });

  it('to share contact data is given per partner', async () => {
    const [a, b] = [await addPartner({ name: 'A' }), await addPartner({ name: 'B' })];
    await saveConsent('evi', 'shareContact', { answer: 'yes', partnerId: a });
    await saveConsent('evi', 'shareContact', { answer: 'no', partnerId: b });
    await saveConsent('evi', 'shareContact', { answer: 'no', partnerId: a });
    expect((await all('consents')).map((c) => [c.partnerId, c.answer]).sort()).toEqual(
      [
        [a, 'no'],
        [b, 'no'],
      ].sort(),
    );
  });
});
