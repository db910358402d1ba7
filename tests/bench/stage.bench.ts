/**
 * From a key pressed in the operator's window to the stage repainted: the row goes to disk, the stage's own query hears
 * of it, folds it and draws, while the operator's window with its thumbnail and the room screen do the same.
 */
import type { Page } from '@playwright/test';
import { launchApp } from '../support/app';
import { editionId, eveningRecords, openAudience, prepareEvening, storeEvening, tell } from '../support/stageEvening';
import type { Row } from './row';

const rounds = 200;
const presets = 6;
/** A pause between presses, in ms: nobody presses while the windows still draw the press before. */
const pauseMs = 200;

/** Key press to paint, with all three windows of an evening open. */
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
    await page.evaluate((id) => {
      window.location.hash = `#/evening/${id}`;
    }, editionId);
    await page.locator('[data-stage="running"]').waitFor();
    const times: number[] = [];
    // Each preset message takes the place of the one before.
    for (let round = 0; round < rounds; round += 1) {
      times.push(await keyToPaint(page, stage, (round % presets) + 1));
      await page.waitForTimeout(pauseMs);
    }
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    const row = (name: string, figure: number, goal: number): Row => ({
      ...{ area: 'evening', name, figure, unit: 'ms', goal: `≤ ${goal}`, met: figure <= goal },
    });
    return [
      row('key press to stage repainted, median', at(0.5), 50),
      row('key press to stage repainted, 95th percentile', at(0.95), 100),
    ];
  } finally {
    await running.close();
  }
}

/** Milliseconds from the press of a message's key to the frame in which the stage shows another message. */
async function keyToPaint(page: Page, stage: Page, preset: number): Promise<number> {
  const painted = await stage.evaluateHandle(() => {
    const message = () => document.querySelector('[data-part="message"]')?.textContent;
    const before = message();
    const seen = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (message() === before) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          // A message of a channel arrives after the frame that is being made was handed over.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
          port2.postMessage(null);
        });
      });
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    });
    return { seen };
  });
  const pressed = await page.evaluateHandle(() => ({
    at: new Promise<number>((resolve) =>
      window.addEventListener('keydown', ({ timeStamp }) => resolve(performance.timeOrigin + timeStamp), {
        capture: true,
        once: true,
      }),
    ),
  }));
  await page.keyboard.press(String(preset));
  const from = await pressed.evaluate(({ at }) => at);
  return (await painted.evaluate(({ seen }) => seen)) - from;
}
