/** A short evening in a running app, and how to work it. */
import { expect, type Page } from '@playwright/test';
import type { RunRow } from '../../renderer/domain/runRow';
import { clockAt, dateAt, instant } from '../../renderer/domain/time';
import { store } from './manyRecords';
import { aRow } from './row';

/** The edition whose evening it is. */
export const editionId = 'short-evening';

const minutes = (n: number) => n * 60_000;

/** Stores an evening of seven cues whose first is planned at a moment. */
export async function storeShortEvening(page: Page, startMs: number): Promise<void> {
  const start = instant(startMs);
  const pitch = (n: number, title: string, givenName: string) => ({
    initiative: aRow('initiatives', `idea-${n}`, { title }),
    pitch: aRow('pitches', `pitch-${n}`, { initiativeId: `idea-${n}`, editionId, stage: 'scheduled', order: `a${n}` }),
    pitcher: aRow('pitchers', `pitcher-${n}`, { givenName, familyName: 'Voorbeeld' }),
    speaker: aRow('speakers', `speaker-${n}`, { pitchId: `pitch-${n}`, pitcherId: `pitcher-${n}` }),
  });
  const [one, two] = [pitch(1, 'Buurtmoestuin Meerwijk', 'Noor'), pitch(2, 'Repaircafé voor fietsen', 'Sami')];
  const kinds = [
    ['opening', 10, 5, null],
    ['pitch', 2, null, 1],
    ['questions', 3, 2, 1],
    ['pitch', 2, null, 2],
    ['questions', 3, 2, 2],
    ['break', 20, 10, null],
    ['closing', 5, 3, null],
  ] as const;
  await store(page, {
    editions: [
      aRow('editions', editionId, { number: 13, date: dateAt(start), startTime: clockAt(start), status: 'planned' }),
    ],
    initiatives: [one.initiative, two.initiative],
    pitches: [one.pitch, two.pitch],
    pitchers: [one.pitcher, two.pitcher],
    speakers: [one.speaker, two.speaker],
    cues: kinds.map(([kind, length, least, of], at) =>
      aRow('cues', `cue-${at}`, {
        ...{ editionId, kind, lengthMs: minutes(length), minLengthMs: least === null ? null : minutes(least) },
        ...{ pitchId: of === null ? null : `pitch-${of}`, order: `a${at}` },
      }),
    ),
  });
}

/** Opens the evening and waits for its big button. */
export async function openShortEvening(page: Page): Promise<void> {
  await page.evaluate((id) => {
    window.location.hash = `#/evening/${id}`;
  }, editionId);
  await expect(bigButton(page)).toBeVisible();
}

/** The one big button. */
export const bigButton = (page: Page) => page.locator('[data-big]');
/** The digits of what goes on. */
export const timer = (page: Page) => page.getByRole('timer');
/** The sentence that tells how the evening stands. */
export const sentence = (page: Page) => page.getByRole('status', { name: 'Avond' });

/** The log on disk, in order. */
export function rowsOnDisk(page: Page, database = 'podium'): Promise<RunRow[]> {
  return page.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<RunRow[]>((resolve, reject) => {
      const request = db.transaction('runRows').objectStore('runRows').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    db.close();
    return rows.sort((a, b) => (a.n ?? 0) - (b.n ?? 0));
  }, database);
}

/** What the log on disk tells, in short. */
export async function told(page: Page): Promise<string[]> {
  const rows = await rowsOnDisk(page);
  return rows.map(({ act, cueId }) => (cueId === null ? act : `${act} ${cueId}`));
}
