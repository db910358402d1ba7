import { expect, type Page, test } from '@playwright/test';
import type { RunAct } from '../../renderer/domain/runRow';
import { launchApp, type RunningApp } from '../support/app';
import { eveningRecords, openAudience, prepareEvening, storeEvening, tell } from '../support/stageEvening';

/**
 * The rule: digits at least as high as the viewing distance / 300, words / 200; measured on the digit 0 and on a capital.
 * Assumed: on stage a 24 inch screen (517 mm wide) four metres from who pitches; in the room a picture of two metres wide,
 * the last row at twelve metres, and people within six metres of the board during drinks.
 */
const stageScreen = { widthMm: 517, distanceMm: 4_000 };
const roomScreen = { widthMm: 2_000, distanceMm: 12_000 };
const boardScreen = { widthMm: 2_000, distanceMm: 6_000 };

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const;
const longest = 'Kijk even naar de achterkant van de zaal';

let running: RunningApp;
let page: Page;
let stage: Page;
let room: Page;

test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await prepareEvening(page);
  await storeEvening(page, eveningRecords(new Date().toISOString().slice(0, 10)));
  stage = await openAudience(running, 'stage');
  room = await openAudience(running, 'room');
});
test.afterAll(() => running.close());

async function resize(which: 'stage' | 'room', { width, height }: { width: number; height: number }): Promise<void> {
  await running.app.evaluate(
    ({ BrowserWindow }, [role, w, h]) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes(`#/${role}/`));
      window?.setMinimumSize(100, 100);
      window?.setContentSize(w, h);
    },
    [which, width, height] as const,
  );
  const screen = which === 'stage' ? stage : room;
  // A window as large as the whole display may come out a pixel short.
  const off = () =>
    screen.evaluate(([w, h]) => Math.abs(innerWidth - w) + Math.abs(innerHeight - h), [width, height] as const);
  await expect.poll(off).toBeLessThanOrEqual(2);
}

interface Part {
  readonly part: string;
  readonly text: string;
  /** Height of a 0 or a capital as a share of the screen's width. */
  readonly height: number;
  /** Height of the letters' line as a share of the screen's height. */
  readonly fontShare: number;
  readonly widthShare: number;
  readonly isCut: boolean;
  readonly box: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

/** Everything that is said on a screen, measured as the browser draws it. */
async function partsOf(screen: Page): Promise<Part[]> {
  await screen.evaluate(() => document.fonts.ready);
  return screen.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('There is always a context.');
    return [...document.querySelectorAll<HTMLElement>('[data-part]')].map((element) => {
      const style = getComputedStyle(element);
      context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const part = element.dataset.part ?? '';
      const glyph = part === 'digits' ? '0' : 'H';
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return {
        part,
        text: element.textContent ?? '',
        height: context.measureText(glyph).actualBoundingBoxAscent / innerWidth,
        fontShare: Number.parseFloat(style.fontSize) / innerHeight,
        widthShare: Number.parseFloat(style.fontSize) / innerWidth,
        isCut:
          element.scrollWidth > element.clientWidth + 1 ||
          top < -1 ||
          left < -1 ||
          bottom > innerHeight + 1 ||
          right > innerWidth + 1,
        box: { top, bottom, left, right },
      };
    });
  });
}

function expectLegible(parts: readonly Part[], { widthMm, distanceMm }: typeof stageScreen, where: string): void {
  expect(parts.length, where).toBeGreaterThan(0);
  for (const { part, text, height, isCut } of parts) {
    const least = distanceMm / (part === 'digits' ? 300 : 200);
    expect(height * widthMm, `${where}: ${part} "${text}"`).toBeGreaterThanOrEqual(least);
    expect(isCut, `${where}: ${part} "${text}" fits`).toBe(false);
  }
}

function expectApart(parts: readonly Part[], where: string): void {
  for (const [at, one] of parts.entries())
    for (const other of parts.slice(at + 1)) {
      const apart =
        one.box.bottom <= other.box.top + 1 ||
        other.box.bottom <= one.box.top + 1 ||
        one.box.right <= other.box.left + 1 ||
        other.box.right <= one.box.left + 1;
      expect(apart, `${where}: "${one.text}" beside "${other.text}"`).toBe(true);
    }
}

const startWith = (cueId: string, leftMs: number, lengthMs = 120_000): RunAct[] => [
  { act: 'start', cueId },
  { act: 'adjust', cueId, ms: leftMs - lengthMs },
];

const stageCases: readonly (readonly [state: string, acts: readonly RunAct[]])[] = [
  ['running', startWith('cue-2', 115_000)],
  ['soon', startWith('cue-2', 55_000)],
  ['wrapUp', startWith('cue-2', 14_000)],
  ['time', startWith('cue-2', 0)],
  ['paused', [...startWith('cue-2', 100_000), { act: 'pause' }]],
  ['changeOver', [...startWith('cue-2', 100_000), { act: 'end' }]],
  ['emergency', [{ act: 'emergency', ms: 1 }]],
];

for (const [state, acts] of stageCases) {
  test(`who pitches can read the stage: ${state}`, async () => {
    await tell(page, { act: 'emergency', ms: 0 });
    await tell(page, { act: 'resume' });
    for (const act of acts) await tell(page, act);
    for (const message of ['', longest]) {
      await tell(page, { act: 'message', text: message });
      for (const size of sizes) {
        await resize('stage', size);
        const shown = stage.locator(`[data-stage="${state}"]`);
        await expect(shown).toBeVisible();
        if (message && state !== 'emergency') await expect(shown.getByText(message)).toBeVisible();
        const parts = await partsOf(stage);
        const where = `${state} at ${size.width}×${size.height}`;
        expectLegible(parts, stageScreen, where);
        expectApart(parts, where);
        const digits = parts.find(({ part }) => part === 'digits');
        // In these the clock is what counts; later the word is.
        if (['running', 'soon', 'wrapUp'].includes(state)) expect(digits?.widthShare).toBeCloseTo(0.28, 2);
        for (const { fontShare } of parts.filter(({ part }) => part === 'word'))
          expect(fontShare).toBeGreaterThanOrEqual(0.1);
      }
    }
  });
}

test('the digits keep their place while they count', async () => {
  await tell(page, { act: 'emergency', ms: 0 });
  for (const act of startWith('cue-2', 115_000)) await tell(page, act);
  await expect(stage.locator('[data-stage="running"]')).toBeVisible();
  const widths = await stage.evaluate(() => {
    const element = document.querySelector<HTMLElement>('[data-part="digits"]');
    if (!element) return [];
    return ['1:11', '0:00', '8:47'].map((text) => {
      const copy = element.cloneNode() as HTMLElement; // of an HTMLElement
      copy.textContent = text;
      element.after(copy);
      const { width } = copy.getBoundingClientRect();
      copy.remove();
      return Math.round(width * 10);
    });
  });
  expect(widths).toHaveLength(3);
  expect(new Set(widths).size).toBe(1);
});

const roomCases: readonly (readonly [state: string, act: RunAct, of: typeof roomScreen])[] = [
  ['onStage', { act: 'start', cueId: 'cue-2' }, roomScreen],
  ['break', { act: 'start', cueId: 'cue-5' }, roomScreen],
  ['changeOver', { act: 'end' }, roomScreen],
  ['board', { act: 'start', cueId: 'cue-7' }, boardScreen],
];

for (const [state, act, of] of roomCases) {
  test(`the last row can read the room: ${state}`, async () => {
    await tell(page, { act: 'start', cueId: 'cue-3' });
    await tell(page, act);
    for (const size of sizes) {
      await resize('room', size);
      await expect(room.locator(`[data-room="${state}"]`)).toBeVisible();
      const parts = (await partsOf(room)).filter(({ part }) => part !== 'entry');
      expectLegible(parts, of, `${state} at ${size.width}×${size.height}`);
      expectApart(parts, `${state} at ${size.width}×${size.height}`);
    }
  });
}
