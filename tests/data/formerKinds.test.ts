import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addFormerKind, changeKind, saveFormerKind } from '../../renderer/data/formerKinds';
import { addPartner, partnersAt, savePresence } from '../../renderer/data/network';
import { partnerHistory } from '../../renderer/data/partnerHistory';
import { invitedLastTime, invitePartners } from '../../renderer/data/presences';
import { add, all, one } from '../../renderer/data/records';
import { undo } from '../../renderer/data/undo';
import { contents, openFresh } from './fresh';

const today = '2025-03-10';
let id: string;
let edition: string;

beforeEach(async () => {
  await openFresh();
  id = await addPartner({ name: 'Parkwijk', kind: 'neighbourhoodCouncil' });
  edition = await add('addEdition', 'editions', { number: 1, date: '2024-10-01' });
});

describe('a partner that becomes another kind', () => {
  it('is only put right while nothing is known of its past', async () => {
    expect(await changeKind(id, { kind: 'platform' }, today)).toBeNull();
    expect(await all('formerKinds')).toEqual([]);
    expect((await one('partners', id))?.kind).toBe('platform');
  });

  it('keeps what it was up to the day before, in one act', async () => {
    await savePresence(edition, id, 'present');
    const before = await contents();
    await changeKind(id, { kind: 'platform' }, today);
    expect(await all('formerKinds')).toMatchObject([
      { partnerId: id, kind: 'neighbourhoodCouncil', fixed: false, until: '2025-03-09' },
    ]);
    expect(await partnersAt(edition)).toMatchObject([{ kind: 'neighbourhoodCouncil', fixed: false }]);
    await undo();
    expect(await contents()).toEqual(before);
  });

  it('and fixed on the same day keeps what it was before that day once', async () => {
    await savePresence(edition, id, 'present');
    await changeKind(id, { kind: 'platform' }, today);
    expect(await changeKind(id, { fixed: true }, today)).toBeNull();
    expect(await changeKind(id, { fixed: true }, today)).toBeNull();
    expect(await all('formerKinds')).toHaveLength(1);
    expect(await one('partners', id)).toMatchObject({ kind: 'platform', fixed: true });
  });

  it('has no two periods that end the same day, and none without an end', async () => {
    const values = { partnerId: id, kind: 'other', fixed: false } as const;
    const period = await addFormerKind({ ...values, until: '2024-12-31' });
    const other = await addFormerKind({ ...values, until: '2020-12-31' });
    await expect(addFormerKind({ ...values, until: '2024-12-31' })).rejects.toThrow('does not fit');
    await expect(saveFormerKind(other, { until: '2024-12-31' })).rejects.toThrow('does not fit');
    await expect(saveFormerKind(other, { until: null })).rejects.toThrow('does not fit');
    await saveFormerKind(period, { until: '2024-06-30' });
    await saveFormerKind(period, { kind: 'business' });
    expect(await one('formerKinds', period)).toMatchObject({ until: '2024-06-30', kind: 'business' });
  });
});

it('the history of a partner tells all that happened, newest first', async () => {
  await savePresence(edition, id, 'present');
  await add('addOffer', 'offers', { partnerId: id, text: 'Zaal', offeredOn: '2024-10-02', status: 'delivered' });
  await add('addContribution', 'contributions', { partnerId: id, editionId: edition, amountCents: 500 });
  await add('saveCollaboration', 'collaborations', { partnerId: id, name: 'Buurttuin', since: '2025-02-01' });
  await add('saveFormerKind', 'formerKinds', { partnerId: id, kind: 'other', until: '2024-12-31' });
  expect((await partnerHistory(id)).map(({ what, date }) => [what, date])).toEqual([
    ['collaboration', '2025-02-01'],
    ['kind', '2025-01-01'],
    ['offer', '2024-10-02'],
    ['presence', '2024-10-01'],
    ['contribution', '2024-10-01'],
  ]);
});

it('those of the last time are invited again, but for who is on the list already', async () => {
  const other = await addPartner({ name: 'Tulp' });
  const next = await add('addEdition', 'editions', { number: 2, date: '2025-04-01' });
  expect(await invitedLastTime(next)).toBeNull();
  await invitePartners(edition, [id, other]);
  await invitePartners(next, [other]);
  expect(await invitedLastTime(next)).toMatchObject({ edition: { number: 1 }, partnerIds: [id] });
  await invitePartners(next, [id]);
  expect(await invitedLastTime(next)).toBeNull();
});
