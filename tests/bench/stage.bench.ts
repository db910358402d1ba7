/**
 * From an act in the organiser's window to the stage repainted: the row goes to disk, the stage's own query hears of it,
 * folds it and draws. Both windows read the same wall clock.
 */
import type { Page } from '@playwright/test';
import { launchApp } from '../support/app';
import { editionId, eveningRecords, openAudience, prepareEvening, storeEvening, tell } from '../support/stageEvening';
import type { Row } from './row';

const rounds = 200;

/** Act to paint, on an evening with the rows of hours behind it. */
export async function measure(): Promise<Row[]> {
  const running = await launchApp();
  try {
    const { page } = running;
    await prepareEvening(page);
    await storeEvening(page, eveningRecords(new Date().toISOString().slice(0, 10)));
    const stage = await openAudience(running, 'stage');
    await openAudience(running, 'room');
    await tell(page, { act: 'start', cueId: 'cue-1' });
    await stage.locator('[data-stage="running"]').waitFor();
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await actToPaint(page, stage, `Bericht ${round}`));
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    const row = (name: string, figure: number, goal: number): Row => ({
      ...{ area: 'evening', name, figure, unit: 'ms', goal: `≤ ${goal}`, met: figure <= goal },
    });
    return [
      row('act to stage repainted, median', at(0.5), 50),
      row('act to stage repainted, 95th percentile', at(0.95), 100),
    ];
  } finally {
    await running.close();
  }
}

/** Milliseconds from telling a message to the frame in which the stage shows it. */
async function actToPaint(page: Page, stage: Page, text: string): Promise<number> {
  const painted = stage.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('[data-part="message"]')?.textContent !== wanted) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            // A message arrives after the frame that is being made was handed over.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
            port2.postMessage(null);
          });
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, characterData: true, subtree: true });
        // It may have come before anyone looked.
        look();
      }),
    text,
  );
  const toldAt = await page.evaluate(
    async ([edition, message]) => {
      const at = performance.timeOrigin + performance.now();
      await window.evening.tell(edition, { act: 'message', text: message });
      return at;
    },
    [editionId, text] as const,
  );
  return (await painted) - toldAt;
}
