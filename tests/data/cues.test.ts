import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin, binAll, binned, restore } from '../../renderer/data/bin';
import {
  addCue,
  addPitchCues,
  cuesOf,
  duplicateCue,
  fillCues,
  loggedEvenings,
  makeRunOfShow,
  moveCue,
  runOfShow,
  runTemplates,
  saveAsTemplate,
  saveCue,
  saveTemplate,
} from '../../renderer/data/cues';
import { addEdition } from '../../renderer/data/editions';
import { addPitch, addPitcherTo } from '../../renderer/data/pitches';
import { Misfit, NotFound } from '../../renderer/data/records';
import { appendRows, runRows, told } from '../../renderer/data/runLog';
import { addTeamMember } from '../../renderer/data/team';
import { undo } from '../../renderer/data/undo';
import { instant } from '../../renderer/domain/time';
import { actsSince, contents, openFresh } from './fresh';

let editionId: string;

beforeEach(async () => {
  await openFresh();
  editionId = await addEdition({ date: '2025-10-28' });
});

async function pitchesFor(...titles: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of titles) ids.push(await addPitch({ title }, { editionId, stage: 'selected' }));
  return ids;
}

const kinds = async (owner: Parameters<typeof cuesOf>[0] = { editionId }) =>
  (await cuesOf(owner)).map((cue) => cue.kind);
const titles = async () => (await cuesOf({ editionId })).map((cue) => cue.title);
const acts = async () => (await actsSince()).map((act) => act.name);

/** Cues with a letter each, in that order. */
async function lettered(letters: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  let after: string | null = null;
  for (const title of letters) {
    after = await addCue({ editionId }, 'other', after, { title });
    ids.set(title, after);
  }
  return ids;
}

describe('a run of show', () => {
  it('is made of the usual evening with the pitches on stage, as one act, and once only', async () => {
    const [a, b] = await pitchesFor('Buurttuin', 'Repaircafé');
    await addPitch({ title: 'Afgevallen' }, { editionId, stage: 'declined' });
    await makeRunOfShow(editionId, null);
    const made = await contents();
    await makeRunOfShow(editionId, null);
    expect(await contents()).toEqual(made);
    expect((await acts()).filter((name) => name === 'makeRunOfShow')).toHaveLength(1);
    const cues = await cuesOf({ editionId });
    expect(cues.map((cue) => cue.kind).slice(0, 7)).toEqual([
      'doors',
      'opening',
      'lookBack',
      'lookBack',
      'pitch',
      'questions',
      'gift',
    ]);
    expect(cues.filter((cue) => cue.kind === 'pitch').map((cue) => cue.pitchId)).toEqual([a, b]);
    expect(cues[0]).toMatchObject({ startTime: '19:00', editionId, templateId: null });
  });

  it('has what its pitches and people are, and those of a cue that left the line-up', async () => {
    const [a = ''] = await pitchesFor('Buurttuin');
    const gone = await addPitch({ title: 'Weg' }, { editionId, stage: 'withdrawn' });
    await addPitcherTo(a, { givenName: 'Noor' });
    await addTeamMember({ name: 'Sem' });
    await addPitchCues(editionId, gone, null);
    const show = await runOfShow(editionId);
    expect(show?.pitches.map((line) => [line.title, line.names])).toEqual([
      ['Buurttuin', 'Noor'],
      ['Weg', ''],
    ]);
    expect(show?.teamMembers.map((member) => member.name)).toEqual(['Sem']);
    expect(await runOfShow('nowhere')).toBeNull();
  });

  it('gets cues, and the three of a pitch, after another or in front', async () => {
    const [pitchId = ''] = await pitchesFor('Buurttuin');
    const opening = await addCue({ editionId }, 'opening', null);
    await addCue({ editionId }, 'closing', opening);
    await addCue({ editionId }, 'doors', null, { startTime: '19:00' });
    const first = await addPitchCues(editionId, pitchId, opening);
    expect(await kinds()).toEqual(['doors', 'opening', 'pitch', 'questions', 'gift', 'closing']);
    expect((await cuesOf({ editionId })).find((cue) => cue.id === first)).toMatchObject({ kind: 'pitch', pitchId });
    await undo();
    expect(await kinds()).toEqual(['doors', 'opening', 'closing']);
  });

  it('copies a cue right after it, without its fixed times', async () => {
    const id = await addCue({ editionId }, 'break', null, { title: 'Pauze', startTime: '20:30', sound: 'Zacht' });
    await addCue({ editionId }, 'closing', id);
    await duplicateCue(id);
    const [, copy] = await cuesOf({ editionId });
    expect(await kinds()).toEqual(['break', 'break', 'closing']);
    expect(copy).toMatchObject({ title: 'Pauze', sound: 'Zacht', startTime: null, editionId });
    await expect(duplicateCue('nowhere')).rejects.toBeInstanceOf(NotFound);
  });

  it('says of several cues in one act that they are about a pitch', async () => {
    const [pitchId = ''] = await pitchesFor('Buurttuin');
    const pitch = await addCue({ editionId }, 'pitch', null);
    const questions = await addCue({ editionId }, 'questions', pitch);
    await fillCues([pitch, questions], pitchId);
    expect((await cuesOf({ editionId })).map((cue) => cue.pitchId)).toEqual([pitchId, pitchId]);
    await undo();
    expect((await cuesOf({ editionId })).map((cue) => cue.pitchId)).toEqual([null, null]);
  });

  it('refuses a length that is none and changes nothing', async () => {
    const id = await addCue({ editionId }, 'break', null);
    const before = await contents();
    await expect(saveCue(id, { lengthMs: -1 })).rejects.toBeInstanceOf(Misfit);
    await expect(moveCue('nowhere', null)).rejects.toBeInstanceOf(NotFound);
    expect(await contents()).toEqual(before);
  });

  it('stands in the order of any moves, as a list would', async () => {
    const letters = 'abcdef';
    const ids = await lettered(letters);
    let expected = [...letters];
    const move = fc.record({ from: fc.nat(letters.length - 1), to: fc.nat(letters.length - 1) });
    for (const { from, to } of fc.sample(move, { seed: 7, numRuns: 40 })) {
      const letter = expected[from] ?? '';
      const others = expected.filter((one) => one !== letter);
      await moveCue(ids.get(letter) ?? '', ids.get(others[to - 1] ?? '') ?? null);
      expected = others.toSpliced(to, 0, letter);
      expect(await titles()).toEqual(expected);
    }
  });

  it('takes cues to the bin together, and gives them back together', async () => {
    const ids = await lettered('abc');
    await binAll('cues', [ids.get('a') ?? '', ids.get('b') ?? '']);
    expect(await titles()).toEqual(['c']);
    const [group] = await binned();
    expect(group).toMatchObject({ table: 'cues', alongWith: 1 });
    await restore(group?.at ?? instant(0));
    expect(await titles()).toEqual(['a', 'b', 'c']);
    await expect(binAll('cues', [ids.get('a') ?? '', 'nowhere'])).rejects.toBeInstanceOf(NotFound);
    expect(await titles()).toEqual(['a', 'b', 'c']);
  });
});

describe('a template', () => {
  it('is saved from an evening and begins another with its lengths, notes and people', async () => {
    await pitchesFor('Buurttuin', 'Repaircafé', 'Taalmaatjes');
    await makeRunOfShow(editionId, null);
    const memberId = await addTeamMember({ name: 'Sem' });
    for (const cue of await cuesOf({ editionId }))
      if (cue.kind === 'pitch') await saveCue(cue.id, { lengthMs: 180_000, memberIds: [memberId], light: 'Spot' });
    const templateId = await saveAsTemplate(editionId, 'Zomeravond');
    // A block of pitches is in it once.
    expect(await kinds({ templateId })).toEqual(await usualKinds());

    const other = await addEdition({ date: '2026-03-10' });
    const pitchId = await addPitch({ title: 'Speelstraat' }, { editionId: other, stage: 'selected' });
    await makeRunOfShow(other, templateId);
    const pitch = (await cuesOf({ editionId: other })).find((cue) => cue.pitchId === pitchId);
    expect(pitch).toMatchObject({ lengthMs: 180_000, memberIds: [memberId], light: 'Spot', templateId: null });
  });

  it('has cues of its own, that are moved and added as those of an evening', async () => {
    await makeRunOfShow(editionId, null);
    const templateId = await saveAsTemplate(editionId, 'Zomeravond');
    const before = await kinds();
    const [doors, opening] = await cuesOf({ templateId });
    await moveCue(doors?.id ?? '', opening?.id ?? null);
    await addCue({ templateId }, 'jury', null);
    await duplicateCue(opening?.id ?? '');
    expect((await kinds({ templateId })).slice(0, 4)).toEqual(['jury', 'opening', 'opening', 'doors']);
    expect(await kinds()).toEqual(before);
  });

  it('is renamed, and goes to the bin and comes back with its cues', async () => {
    await makeRunOfShow(editionId, null);
    const templateId = await saveAsTemplate(editionId, 'Zomeravond');
    await saveTemplate(templateId, { name: 'Avond buiten' });
    await saveAsTemplate(editionId, 'Aula');
    expect((await runTemplates()).map(({ name }) => name)).toEqual(['Aula', 'Avond buiten']);
    const cues = await kinds({ templateId });
    await bin('runTemplates', templateId);
    expect((await runTemplates()).map(({ name }) => name)).toEqual(['Aula']);
    expect(await kinds({ templateId })).toEqual([]);
    const [group] = await binned();
    expect(group).toMatchObject({ table: 'runTemplates', row: { id: templateId }, alongWith: cues.length });
    await undo();
    expect(await kinds({ templateId })).toEqual(cues);
  });
});

describe('evenings with a log', () => {
  it('are told with their cues in order, their people and rows, oldest first, but for one', async () => {
    const [pitchId = ''] = await pitchesFor('Buurttuin');
    const pitcherId = await addPitcherTo(pitchId, { givenName: 'Noor', extraTimeMs: 30_000 });
    await makeRunOfShow(editionId, null);
    const earlier = await addEdition({ date: '2025-03-04' });
    const never = await addEdition({ date: '2025-06-04' });
    await makeRunOfShow(earlier, null);
    await makeRunOfShow(never, null);
    const stamp = { at: 1_000, monoMs: 0, boot: 'test', by: '' };
    for (const id of [editionId, earlier]) await appendRows(id, [told({ act: 'start' }, stamp)]);
    const evenings = await loggedEvenings('another');
    expect(evenings.map(({ edition }) => edition.id)).toEqual([earlier, editionId]);
    expect(evenings[1]?.cues).toEqual(await cuesOf({ editionId }));
    expect(evenings[1]?.pitchers.map((pitcher) => pitcher.id)).toEqual([pitcherId]);
    expect(evenings[1]?.rows).toHaveLength(1);
    expect((await loggedEvenings(editionId)).map(({ edition }) => edition.id)).toEqual([earlier]);
  });

  it('go to the bin with their edition, and come back', async () => {
    await makeRunOfShow(editionId, null);
    await appendRows(editionId, [told({ act: 'start' }, { at: 1_000, monoMs: 0, boot: 'test', by: '' })]);
    await bin('editions', editionId);
    expect([await kinds(), await runRows(editionId), await loggedEvenings('another')]).toEqual([[], [], []]);
    await undo();
    expect(await runRows(editionId)).toHaveLength(1);
    expect(await loggedEvenings('another')).toHaveLength(1);
  });
});

/** The kinds of the usual evening, of which a template made from it has each once. */
async function usualKinds() {
  const empty = await addEdition();
  await makeRunOfShow(empty, null);
  return kinds({ editionId: empty });
}
