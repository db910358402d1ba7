/** A disk that refuses every write of a page, until there is room again. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    makeRoom?: () => void;
  }
}

/** Has every write of a page fail, as on a full disk. */
export async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
    window.makeRoom = () => void Object.assign(IDBObjectStore.prototype, { put, add });
  });
}

/** Has writing go well again. */
export async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(() => window.makeRoom?.());
}

/** Presses a key and gives the time until the page tells in red that it could not be written, in ms. */
export function msToAlarm(page: Page, key: string): Promise<number> {
  return page.evaluate(
    (pressed) =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        const look = () => {
          if (document.querySelector('[role=alert]')) resolve(performance.now() - from);
          else setTimeout(look, 5);
        };
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
        look();
      }),
    key,
  );
}
