import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { type CheckedMark, closeEvening, toClose } from '../../renderer/data/closeEvening';
import { database } from '../../renderer/data/db';
import { all, NotFound, one } from '../../renderer/data/records';
import { redo, undo } from '../../renderer/data/undo';
import { type Snapshot, tableNames } from '../../renderer/domain/nouns';
import { anEvening } from '../support/evenings';
import { actsSince, contents, openFresh } from './fresh';

/** Puts an evening into a new database. */
async function keep(records: Snapshot): Promise<void> {
  const db = await openFresh();
  const lists = ['themes', 'districts', 'neighbourhoods'];
  for (const table of tableNames)
    if (!lists.includes(table)) await db.table(table).bulkAdd(records[table].map((row) => ({ ...row })));
}

/** Every mark of the evening as it was caught. */
async function asCaught(): Promise<CheckedMark[]> {
  return ((await toClose('avond'))?.marks ?? []).map(({ rowId, text, pitchId }) => ({ rowId, text, pitchId }));
}

beforeEach(() => keep(anEvening()));

describe('what there is to close', () => {
  it('is what was caught, the pitches that were on stage, and the edition', async () => {
    const found = await toClose('avond');
    expect(found?.marks.map(({ kind, text, pitchId, isTaken }) => [kind, text, pitchId, isTaken])).toEqual([
      ['moment', 'Zaal staat op', 'avond-p0', false],
      ['gift', 'Een mand met zaden', 'avond-p0', false],
      ['offer', 'Ruimte in het wijkcentrum, Anna', 'avond-p0', false],
      ['moment', 'Zaal staat op', 'avond-p1', false],
      ['idea', 'Een ruilkast bij het station', null, false],
    ]);
    expect(found?.pitchIds).toHaveLength(6);
    expect(found?.isToBeHeld).toBe(true);
    expect(await toClose('elders')).toBeNull();
  });
});

describe('closing an evening', () => {
  it('makes offers, gifts and ideas of what was caught, in one act', async () => {
    await closeEvening('avond', await asCaught());
    expect((await actsSince()).map(({ name }) => name).filter((name) => name !== 'other')).toEqual(['closeEvening']);
    expect(await all('offers')).toMatchObject([
      {
        ...{ text: 'Ruimte in het wijkcentrum, Anna', pitchId: 'avond-p0', editionId: 'avond' },
        ...{ status: 'offered', offeredOn: '2026-10-15', followUpOn: '2026-10-29', kind: 'other' },
      },
    ]);
    expect(await all('gifts')).toMatchObject([{ text: 'Een mand met zaden', pitchId: 'avond-p0' }]);
    const [idea] = (await all('pitches')).filter(({ stage }) => stage === 'applied');
    expect(idea).toMatchObject({ editionId: null, appliedOn: '2026-10-15' });
    expect(await one('initiatives', idea?.initiativeId ?? '')).toMatchObject({ title: 'Een ruilkast bij het station' });
    expect((await one('editions', 'avond'))?.status).toBe('held');
    expect((await all('pitches')).filter(({ stage }) => stage === 'pitched')).toHaveLength(6);
  });

  it('is undone in one go, and done again', async () => {
    const before = await contents();
    await closeEvening('avond', await asCaught());
    const closed = await contents();
    expect((await undo())?.name).toBe('closeEvening');
    expect(await contents()).toEqual(before);
    await redo();
    expect(await contents()).toEqual(closed);
  });

  it('done twice adds nothing, and writes nothing', async () => {
    const marks = await asCaught();
    await closeEvening('avond', marks);
    const [closed, acts] = [await contents(), (await actsSince()).length];
    await closeEvening('avond', marks);
    expect(await contents()).toEqual(closed);
    expect((await actsSince()).length).toBe(acts);
    const found = await toClose('avond');
    expect(found?.marks.filter(({ kind }) => kind !== 'moment').every(({ isTaken }) => isTaken)).toBe(true);
    expect([found?.pitchIds, found?.isToBeHeld]).toEqual([[], false]);
  });

  it('does not bring back what was thrown away since', async () => {
    const marks = await asCaught();
    await closeEvening('avond', marks);
    const [offer] = await all('offers');
    await bin('offers', offer?.id ?? '');
    await closeEvening('avond', marks);
    expect(await all('offers')).toEqual([]);
  });

  it('takes what was checked: other words, another pitch, and not what was left out', async () => {
    const found = (await toClose('avond'))?.marks ?? [];
    const rowOf = (kind: string) => found.find((mark) => mark.kind === kind)?.rowId ?? '';
    await closeEvening('avond', [
      { rowId: rowOf('offer'), text: 'Een zaal op dinsdag', pitchId: 'avond-p3' },
      { rowId: 'nergens', text: 'niets', pitchId: null },
    ]);
    expect(await all('offers')).toMatchObject([{ text: 'Een zaal op dinsdag', pitchId: 'avond-p3' }]);
    expect([...(await all('gifts')), ...(await all('pitches')).filter(({ stage }) => stage === 'applied')]).toEqual([]);
    // What was left out can still be taken later.
    await closeEvening('avond', [{ rowId: rowOf('idea'), text: 'Ruilkast', pitchId: null }]);
    expect((await all('initiatives')).map(({ title }) => title)).toContain('Ruilkast');
    expect(await all('offers')).toHaveLength(1);
  });

  it('leaves out a gift that is no pitch’s, and makes nothing of moments', async () => {
    const found = await asCaught();
    await closeEvening(
      'avond',
      found.map((mark) => ({ ...mark, pitchId: null })),
    );
    expect(await all('gifts')).toEqual([]);
    expect(await all('offers')).toHaveLength(1);
  });

  it('follows up a gift as an offer when that is chosen, once, and with or without a pitch', async () => {
    const found = (await toClose('avond'))?.marks ?? [];
    const gift = found.find((mark) => mark.kind === 'gift');
    const checked = [{ rowId: gift?.rowId ?? '', text: 'Een mand met zaden', pitchId: null, asOffer: true }];
    await closeEvening('avond', checked);
    await closeEvening('avond', checked);
    expect(await all('gifts')).toEqual([]);
    expect(await all('offers')).toMatchObject([{ text: 'Een mand met zaden', followUpOn: '2026-10-29' }]);
    const after = (await toClose('avond'))?.marks.find(({ rowId }) => rowId === gift?.rowId);
    expect(after?.isTaken).toBe(true);
  });

  it('keeps a long note whole: its first line as title, all of it as summary', async () => {
    const found = (await toClose('avond'))?.marks.find(({ kind }) => kind === 'idea');
    const text = `${'Een heel lang idee '.repeat(20)}\nmet een tweede regel`;
    await closeEvening('avond', [{ rowId: found?.rowId ?? '', text, pitchId: null }]);
    const idea = await one('initiatives', `mark-${found?.rowId}`);
    expect(idea?.title.length).toBeLessThanOrEqual(200);
    expect(idea?.title.endsWith('…')).toBe(true);
    expect(idea?.summary).toBe(text);
  });

  it('leaves the state of an edition that was closed or cancelled', async () => {
    await database().editions.update('avond', { status: 'cancelled' });
    await closeEvening('avond', []);
    expect((await one('editions', 'avond'))?.status).toBe('cancelled');
  });

  it('of an edition that is gone writes nothing', async () => {
    const before = await contents();
    await expect(closeEvening('elders', [])).rejects.toBeInstanceOf(NotFound);
    expect(await contents()).toEqual(before);
  });
});

describe('a pitch that was not on stage', () => {
  it('is not said to be', async () => {
    const records = anEvening();
    const skipped = records.runRows.filter((row) => !(row.act === 'start' && row.cueId === 'avond-c4'));
    await keep({ ...records, runRows: skipped });
    expect((await toClose('avond'))?.pitchIds).not.toContain('avond-p0');
    expect((await toClose('avond'))?.pitchIds).toHaveLength(5);
  });
});
