import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { cuesOf, makeRunOfShow, saveCue } from '../../renderer/data/cues';
import { saveEdition } from '../../renderer/data/editions';
import { followUpDetail, keyOfPitch } from '../../renderer/data/followUpDetail';
import { spokenAbout } from '../../renderer/data/followUpSearch';
import {
  type Conversation,
  type DueLine,
  dueLines,
  logConversation,
  longAgoLines,
  notReached,
  planFollowUp,
} from '../../renderer/data/followUps';
import {
  inviteLookBack,
  lookBacksAt,
  lookBacksOf,
  pitchedBefore,
  removeLookBack,
  saveLookBack,
} from '../../renderer/data/lookBacks';
import { addPart, addPitch, addPitcherTo, saveConsent, savePitcher } from '../../renderer/data/pitches';
import { add, all, Misfit, now, one } from '../../renderer/data/records';
import { undo } from '../../renderer/data/undo';
import { find } from '../../renderer/domain/search';
import { addDays, addMonths, dateAt } from '../../renderer/domain/time';
import { actsSince, contents, openFresh } from './fresh';

const today = dateAt(now());
const evening = addDays(today, -20);
let editionId: string;
let pitchId: string;
let pitcherId: string;

const nothing: Conversation = {
  ...{ doneOn: today, channel: 'phone', result: '', responsibleId: null, outcome: null, source: '' },
  ...{ offerStatus: null, nextOn: null, lookBackAt: null },
};

beforeEach(async () => {
  await openFresh();
  editionId = await add('addEdition', 'editions', { number: 4, date: evening, status: 'held' });
  pitchId = await addPitch({ title: 'Buurttuin' }, { editionId, stage: 'pitched' });
  pitcherId = await addPitcherTo(pitchId, { givenName: 'Noor', familyName: 'Voorbeeld', phone: '06-00000001' });
});

async function line(at = 0): Promise<DueLine> {
  const found = (await dueLines(today)).lines[at];
  if (!found) throw new Error('nothing is due');
  return found;
}

describe('what is due', () => {
  it('tells whom to call about what, and follows every change', async () => {
    await addPart('asks', pitchId, { text: 'Grond' });
    expect(await line()).toMatchObject({
      ...{ title: 'Buurttuin', editionNumber: 4, round: 'first', when: 'late', dueOn: addDays(evening, 14), asks: 1 },
      people: [{ name: 'Noor Voorbeeld', phone: '06-00000001', refused: null }],
    });
    await savePitcher(pitcherId, { phone: '06-00000002' });
    expect((await line()).people[0]?.phone).toBe('06-00000002');
    await saveEdition(editionId, { date: today });
    expect(await line()).toMatchObject({ when: 'later', dueOn: addDays(today, 14) });
    await bin('pitches', pitchId);
    expect((await dueLines(today)).lines).toEqual([]);
    await undo();
    expect((await dueLines(today)).lines).toHaveLength(1);
  });

  it('leaves what is long ago to who asks for it', async () => {
    await saveEdition(editionId, { date: '2018-10-30' });
    expect(await dueLines(today)).toEqual({ lines: [], longAgo: 1 });
    expect(await longAgoLines(today)).toMatchObject([{ title: 'Buurttuin', round: 'third', lateRounds: 3 }]);
  });

  it('keeps to itself how to reach who said no or took it back', async () => {
    await saveConsent(pitcherId, 'followUp', { answer: 'no', date: evening });
    expect((await line()).people).toMatchObject([{ name: 'Noor Voorbeeld', phone: '', email: '', refused: 'no' }]);
    await saveConsent(pitcherId, 'followUp', { answer: 'yes', withdrawnOn: today });
    expect((await line()).people).toMatchObject([{ phone: '', refused: 'withdrawn' }]);
  });

  it('tells of an offer who promised it, by the contact, the partner, or the words that were caught', async () => {
    const partnerId = await add('addPartner', 'partners', { name: 'Fonds Oost', phone: '06-00000003' });
    const contactId = await add('addContact', 'contacts', { givenName: 'Sem', familyName: 'Proef', partnerId });
    await addPart('offers', pitchId, { text: 'Geld', partnerId, contactId, followUpOn: addDays(today, -9) });
    await addPart('offers', pitchId, { text: 'Een ladder', from: 'de bakker', followUpOn: addDays(today, -8) });
    const { lines } = await dueLines(today);
    expect(lines.map(({ people }) => people.map(({ name }) => name))).toEqual([
      ['Sem Proef', 'Fonds Oost'],
      ['de bakker'],
      ['Noor Voorbeeld'],
    ]);
    expect(lines[2]?.promised).toBe(2);
  });
});

describe('a conversation', () => {
  it('is one act with all that came of it, and one undo takes it back', async () => {
    const next = await add('addEdition', 'editions', { number: 5, date: addDays(today, 40), status: 'planned' });
    const before = await contents();
    await logConversation(await line(), {
      ...nothing,
      ...{ result: 'De tuin is open.', outcome: 'realised', source: 'telefoongesprek' },
      ...{ nextOn: addDays(today, 21), lookBackAt: next },
    });
    expect((await actsSince()).at(-1)?.name).toBe('saveFollowUp');
    expect(await all('followUps')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          pitchId,
          round: 'first',
          doneOn: today,
          channel: 'phone',
          result: 'De tuin is open.',
        }),
        expect.objectContaining({ pitchId, round: 'own', doneOn: null, dueOn: addDays(today, 21) }),
      ]),
    );
    expect(await all('outcomes')).toMatchObject([
      { pitchId, outcome: 'realised', date: today, source: 'telefoongesprek' },
    ]);
    expect(await all('lookBacks')).toMatchObject([{ pitchId, editionId: next, presence: 'invited' }]);
    expect((await dueLines(today)).lines.map(({ round }) => round)).toEqual(['own', 'third']);
    await undo();
    expect(await contents()).toEqual(before);
    expect((await line()).round).toBe('first');
  });

  it('that is to come, or whose next one is not, is refused and writes nothing', async () => {
    const before = await contents();
    const target = await line();
    await expect(logConversation(target, { ...nothing, doneOn: addDays(today, 1) })).rejects.toThrow(Misfit);
    await expect(logConversation(target, { ...nothing, nextOn: today })).rejects.toThrow(Misfit);
    await expect(logConversation(target, { ...nothing, nextOn: '2026-02-30' })).rejects.toThrow(Misfit);
    expect(await contents()).toEqual(before);
  });

  it('that did not happen moves a week and counts, and the record is the one that is done in the end', async () => {
    await notReached(await line());
    expect(await line()).toMatchObject({ dueOn: addDays(today, 7), tries: 1 });
    await notReached(await line());
    expect(await line()).toMatchObject({ dueOn: addDays(today, 7), tries: 2 });
    await logConversation(await line(), nothing);
    expect(await all('followUps')).toMatchObject([{ round: 'first', doneOn: today, tries: 2 }]);
  });

  it('goes to someone, and to another date', async () => {
    await planFollowUp(await line(), { responsibleId: 'sem' });
    expect(await line()).toMatchObject({ responsibleId: 'sem', when: 'late' });
    await planFollowUp(await line(), { dueOn: addDays(today, 3) });
    expect(await line()).toMatchObject({ responsibleId: 'sem', dueOn: addDays(today, 3) });
    expect(await all('followUps')).toHaveLength(1);
  });

  it('about an offer takes the offer a step further', async () => {
    const id = await addPart('offers', pitchId, { text: 'Geld', followUpOn: addDays(today, -9) });
    const offered = await line();
    expect(offered).toMatchObject({ kind: 'offer', offerId: id, need: 'contact' });
    await logConversation(offered, { ...nothing, offerStatus: 'agreed', nextOn: addDays(today, 30) });
    expect(await one('offers', id)).toMatchObject({
      status: 'agreed',
      agreedOn: today,
      followUpOn: addDays(today, 30),
    });
    expect(await all('followUps')).toMatchObject([{ offerId: id, pitchId, doneOn: today }]);
    const agreed = (await dueLines(today)).lines.find(({ offerId }) => offerId === id);
    expect(agreed).toMatchObject({ need: 'deliver', dueOn: addDays(today, 30) });
    if (agreed) await logConversation(agreed, { ...nothing, offerStatus: 'delivered' });
    expect(await one('offers', id)).toMatchObject({ status: 'delivered', deliveredOn: today, agreedOn: today });
    expect((await dueLines(today)).lines.map(({ kind }) => kind)).toEqual(['round']);
  });

  it('about an offer that nobody answered waits a week', async () => {
    const id = await addPart('offers', pitchId, { text: 'Geld', followUpOn: addDays(today, -9) });
    await notReached(await line());
    const moved = (await dueLines(today)).lines.find(({ offerId }) => offerId === id);
    expect(moved).toMatchObject({ dueOn: addDays(today, 7), tries: 1 });
    if (moved) await logConversation(moved, { ...nothing, offerStatus: 'contacted' });
    expect(await one('offers', id)).toMatchObject({ status: 'contacted', contactedOn: today, followUpOn: null });
  });
});

describe('looking back', () => {
  let next: string;
  const here = async () => {
    const edition = await one('editions', next);
    if (!edition) throw new Error('no edition');
    return lookBacksAt(edition, 5);
  };
  const placed = async () =>
    (await cuesOf({ editionId: next })).filter(({ kind }) => kind === 'lookBack').map((cue) => cue.pitchId);

  beforeEach(async () => {
    next = await add('addEdition', 'editions', { number: 5, date: addDays(today, 40), status: 'planned' });
    await addPart('outcomes', pitchId, { outcome: 'realised', date: today });
  });

  it('is suggested, asked once, and no longer suggested', async () => {
    expect((await here()).suggested).toMatchObject([{ pitchId, outcome: 'realised', pitch: { title: 'Buurttuin' } }]);
    await inviteLookBack(next, pitchId);
    await inviteLookBack(next, pitchId);
    expect(await here()).toMatchObject({ lines: [{ pitch: { title: 'Buurttuin' }, isRefused: false }], suggested: [] });
    expect(await lookBacksOf(pitchId)).toMatchObject([{ edition: { number: 5 }, lookBack: { presence: 'invited' } }]);
    await saveConsent(pitcherId, 'invitations', { answer: 'no', date: today });
    expect((await here()).lines).toMatchObject([{ isRefused: true }]);
  });

  it('stands on a run of show that is made when they come', async () => {
    await inviteLookBack(next, pitchId);
    const [asked] = (await here()).lines;
    await saveLookBack(asked?.lookBack.id ?? '', { presence: 'coming' });
    await makeRunOfShow(next, null);
    expect(await placed()).toEqual([pitchId, null]);
  });

  it('gets a free place on a run of show that was made, and leaves it by one act when they do not come', async () => {
    await makeRunOfShow(next, null);
    const [first] = (await cuesOf({ editionId: next })).filter(({ kind }) => kind === 'lookBack');
    await saveCue(first?.id ?? '', { title: 'De wethouder' });
    await inviteLookBack(next, pitchId);
    const id = (await here()).lines[0]?.lookBack.id ?? '';
    expect(await placed()).toEqual([null, null]);
    await saveLookBack(id, { presence: 'coming' });
    expect(await placed()).toEqual([null, pitchId]);
    await saveLookBack(id, { presence: 'present' });
    expect(await placed()).toEqual([null, pitchId]);
    await saveLookBack(id, { presence: 'absent' });
    expect(await placed()).toEqual([null, null]);
    await undo();
    expect(await placed()).toEqual([null, pitchId]);
  });

  it('is taken away from the run of show as well, by one act', async () => {
    await makeRunOfShow(next, null);
    await inviteLookBack(next, pitchId);
    const id = (await here()).lines[0]?.lookBack.id ?? '';
    await saveLookBack(id, { presence: 'coming' });
    await removeLookBack(id);
    expect([await placed(), (await here()).lines]).toEqual([[null, null], []]);
    await undo();
    expect(await placed()).toEqual([pitchId, null]);
  });

  it('is found by the idea, of evenings before', async () => {
    const edition = await one('editions', next);
    const found = async () => (edition ? (await pitchedBefore(edition)).map(({ label }) => label) : []);
    await addPitch({ title: 'Van deze avond' }, { editionId: next, stage: 'pitched' });
    await addPitch({ title: 'Nooit gepitcht' }, { editionId, stage: 'declined' });
    expect(await found()).toEqual(['Buurttuin · 4']);
    await inviteLookBack(next, pitchId);
    expect(await found()).toEqual([]);
  });
});

describe('what one spoke about', () => {
  it('is found by the idea, by who pitches, and by what is promised still', async () => {
    await addPart('offers', pitchId, { text: 'Een ladder', from: 'de bakker' });
    await addPart('offers', pitchId, { text: 'Al geleverd', status: 'delivered' });
    const older = await add('addEdition', 'editions', { number: 2, date: addDays(evening, -300), status: 'held' });
    await addPitch({ title: 'Speeltuin' }, { editionId: older, stage: 'pitched' });
    const found = async (typed: string) => find(typed, await spokenAbout(), 9).map(({ title }) => title);
    expect(await found('tuin')).toEqual(['Buurttuin', 'Speeltuin', 'Een ladder']);
    expect(await found('voorbeeld')).toEqual(['Buurttuin']);
    expect(await found('bakker')).toEqual(['Een ladder']);
    expect(await found('geleverd')).toEqual([]);
  });
});

describe('all at hand while one talks', () => {
  it('is what is due, what comes by itself afterwards, and whether they can be asked to look back', async () => {
    const coming = await add('addEdition', 'editions', { number: 5, date: addDays(today, 40), status: 'planned' });
    const key = keyOfPitch(pitchId);
    expect(await followUpDetail(key)).toMatchObject({
      due: { round: 'first', when: 'late' },
      next: { round: 'second', dueOn: addMonths(evening, 3) },
      ...{ lookBackAt: { id: coming }, held: [], people: [{ name: 'Noor Voorbeeld' }] },
    });
    await logConversation(await line(), {
      ...nothing,
      result: 'Gaat goed.',
      nextOn: addDays(today, 5),
      lookBackAt: coming,
    });
    const own = await line();
    expect(await followUpDetail(own.key)).toMatchObject({
      due: { round: 'own', dueOn: addDays(today, 5) },
      ...{ held: [{ result: 'Gaat goed.' }], lookBackAt: null },
    });
    await bin('pitches', pitchId);
    expect(await followUpDetail(key)).toBeNull();
    expect(await followUpDetail(own.key)).toBeNull();
    expect(await followUpDetail('offer:none')).toBeNull();
  });
});
