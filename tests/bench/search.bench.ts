/** From a key press in the search palette to the results on screen, over 10,000 pitches. */
import { launchApp } from '../support/app';
import { manyRecords, store } from '../support/manyRecords';
import type { Row } from './row';

const today = new Date().toISOString().slice(0, 10);
const goalMs = 50;
const queries = ['buurtmoestuin', 'regenboogcafe delft', 'yilmaz', 'pitcher999', 'eettafel 4021'];

/** Median and 95th percentile of the answer to a key press. */
export async function measure(): Promise<Row[]> {
  const { page, close } = await launchApp();
  try {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await store(page, manyRecords(10_000, today));
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    const input = page.getByRole('combobox');
    await input.fill('eettafel');
    // The first search makes the index; from then on it is kept up.
    await page.getByRole('option').first().waitFor();
    await page.evaluate(watchKeys);
    for (const query of queries) {
      await input.fill('');
      for (const letter of query) {
        await page.keyboard.type(letter);
        await page.waitForTimeout(120);
      }
    }
    const times = (await page.evaluate(() => window.searchTimes)).sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
    return [
      row('search key press to results, median', at(0.5)),
      row('search key press to results, 95th percentile', at(0.95)),
    ];
  } finally {
    await close();
  }
}

declare global {
  interface Window {
    searchTimes: number[];
  }
}

/** In the page: notes the time from each key to the frame after the last change of the results. */
function watchKeys(): void {
  window.searchTimes = [];
  let pressed = 0;
  let painted = 0;
  window.addEventListener(
    'keydown',
    () => {
      if (painted > pressed) window.searchTimes.push(painted - pressed);
      pressed = performance.now();
    },
    true,
  );
  const list = document.querySelector('[role=listbox]');
  if (!list) throw new Error('The palette is not open.');
  new MutationObserver(() => {
    requestAnimationFrame(() => setTimeout(() => (painted = performance.now())));
  }).observe(list, { childList: true, subtree: true, characterData: true, attributes: true });
}

function row(name: string, figure: number): Row {
  return { area: 'house', name, figure, unit: 'ms', goal: `≤ ${goalMs}`, met: figure <= goalMs };
}
