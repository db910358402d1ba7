import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { addEdition, saveEdition } from '../../renderer/data/editions';
import {
  addPart,
  addPitch,
  addPitcherTo,
  linkPitcher,
  pitchDetail,
  pitchLines,
  saveConsent,
  saveGuardian,
  saveInitiative,
  savePart,
  savePitch,
  savePitcher,
  unlinkPitcher,
} from '../../renderer/data/pitches';
import { allPitchLines } from '../../renderer/data/pitchTable';
import { all } from '../../renderer/data/records';
import { redo, undo } from '../../renderer/data/undo';
import { openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
});

describe('the lines of all pitches', () => {
  it('stay equal to what is read anew, whatever is done', async () => {
    const editionId = await addEdition({ number: 1 });
    const [a, b] = [await addPitch({ title: 'een' }), await addPitch({ title: 'twee' }, { editionId })];
    expect(await allPitchLines()).toEqual(await pitchLines());
    let pitcherId = '';
    let outcomeId = '';
    const linkId = async () => (await pitchDetail(a))?.speakers[0]?.link.id ?? '';
    const steps: [string, () => Promise<unknown>][] = [
      ['a title', async () => saveInitiative((await pitchDetail(a))?.initiative?.id ?? '', { title: 'nieuw' })],
      ['a stage', () => savePitch(a, { stage: 'selected' })],
      [
        'a new pitcher',
        async () => {
          pitcherId = await addPitcherTo(a, { givenName: 'Evi' });
        },
      ],
      ['a name', () => savePitcher(pitcherId, { familyName: 'Haan' })],
      ['a known pitcher', () => linkPitcher(b, pitcherId)],
      ['a pitcher off the pitch', async () => unlinkPitcher(await linkId())],
      [
        'an outcome',
        async () => {
          outcomeId = await addPart('outcomes', a, { outcome: 'advanced', date: '2020-01-01' });
        },
      ],
      ['a later outcome', () => savePart('outcomes', outcomeId, { outcome: 'realised' })],
      ['an outcome in the bin', () => bin('outcomes', outcomeId)],
      ['an edition', () => saveEdition(editionId, { number: 7 })],
      ['a pitcher in the bin', () => bin('pitchers', pitcherId)],
      ['a pitch in the bin', () => bin('pitches', b)],
      ['undo', undo],
      ['undo', undo],
      ['redo', redo],
      ['a new pitch', () => addPitch({ title: 'drie' })],
    ];
    for (const [name, step] of steps) {
      await step();
      expect(await allPitchLines(), name).toEqual(await pitchLines());
    }
  });

  it('keeps lines that did not change as they were', async () => {
    const [a, b] = [await addPitch({ title: 'een' }), await addPitch({ title: 'twee' })];
    const before = await allPitchLines();
    await savePitch(a, { stage: 'selected' });
    const after = await allPitchLines();
    const of = (lines: typeof after, id: string) => lines.find((line) => line.pitch.id === id);
    expect(of(after, b)).toBe(of(before, b));
    expect(of(after, a)).not.toBe(of(before, a));
  });
});

describe('a place in the city', () => {
  it('has one district: the neighbourhood brings it, and another district lets the neighbourhood go', async () => {
    const initiativeId = (await pitchDetail(await addPitch({ title: 'een' })))?.initiative?.id ?? '';
    const [inside, other] = await all('neighbourhoods').then((rows) => {
      const first = rows[0];
      return [first, rows.find((row) => row.districtId !== first?.districtId)];
    });
    const place = async () => {
      const idea = (await all('initiatives')).find(({ id }) => id === initiativeId);
      return [idea?.neighbourhoodId, idea?.districtId];
    };
    await saveInitiative(initiativeId, { neighbourhoodId: inside?.id ?? null });
    expect(await place()).toEqual([inside?.id, inside?.districtId]);
    await saveInitiative(initiativeId, { districtId: other?.districtId ?? null });
    expect(await place()).toEqual([null, other?.districtId]);
  });
});

describe('a parent or carer', () => {
  it('named before the first question goes with each answer that follows', async () => {
    const pitcherId = await addPitcherTo(await addPitch({ title: 'een' }), { givenName: 'Puck', ageBand: 'under16' });
    await saveGuardian(pitcherId, { guardianName: 'Roos' });
    await saveConsent(pitcherId, 'video', { answer: 'yes', givenBy: 'guardian' });
    await saveGuardian(pitcherId, { guardianRelation: 'moeder' });
    expect(
      (await all('consents'))
        .map((c) => [c.purpose, c.answer, c.guardianName, c.guardianRelation])
        .sort((x, y) => String(x[0]).localeCompare(String(y[0]))),
    ).toEqual([
      ['photo', 'notAsked', 'Roos', 'moeder'],
      ['video', 'yes', 'Roos', 'moeder'],
    ]);
  });
});
