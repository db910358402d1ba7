/** Looking for look-alikes among 15,000 pitchers, 5,000 partners and 5,000 contacts, from opening the page to the answer. */
import type { Page } from '@playwright/test';
import { launchApp } from '../support/app';
import { manyRecords, store } from '../support/manyRecords';
import type { Row } from './row';

const today = new Date().toISOString().slice(0, 10);
const goalMs = 1_000;
const frameGoalMs = 50;
const tables = ['partners', 'pitchers', 'contacts'] as const;

/** How long it takes per list, and the slowest frame meanwhile: nothing waits for the search. */
export async function measure(): Promise<Row[]> {
  const { page, close } = await launchApp();
  try {
    await page.getByRole('heading', { level: 1 }).waitFor();
    const records = manyRecords(15_000, today, { offers: 1_000, partners: 5_000 });
    // One in a hundred is there twice, spelled a little otherwise.
    const twice = (records.partners ?? [])
      .filter((_, n) => n % 100 === 0)
      .map((row) => ({ ...row, id: `${row.id}-2`, name: `Stichting ${row.name}` }));
    await store(page, { ...records, partners: [...(records.partners ?? []), ...twice] });
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const rows: Row[] = [];
    // The page itself comes from disk the first time.
    await lookIn(page, 'contacts');
    for (const table of tables) {
      const { ms, frameMs } = await lookIn(page, table);
      rows.push(row(`look-alikes among ${table}, from opening to answer`, ms, goalMs));
      rows.push(row(`look-alikes among ${table}, slowest frame meanwhile`, frameMs, frameGoalMs));
    }
    return rows;
  } finally {
    await close();
  }
}

async function lookIn(page: Page, table: (typeof tables)[number]): Promise<{ ms: number; frameMs: number }> {
  await page.evaluate(() => {
    location.hash = '#/network/-/contacts';
  });
  await page.getByRole('tab', { name: 'Contactpersonen' }).waitFor();
  return page.evaluate(async (name) => {
    const start = performance.now();
    location.hash = `#/network/${name}/duplicates`;
    let [last, slowest] = [start, 0];
    const isReady = () => [...document.querySelectorAll('#look-alikes h2, #look-alikes [role=status]')].length > 0;
    // The page itself is drawn in the first frames.
    for (let frame = 0; !isReady(); frame += 1) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      if (frame > 5) slowest = Math.max(slowest, now - last);
      last = now;
    }
    return { ms: performance.now() - start, frameMs: slowest };
  }, table);
}

function row(name: string, figure: number, goal: number): Row {
  return { area: 'people', name, figure, unit: 'ms', goal: `≤ ${goal}`, met: figure <= goal };
}
