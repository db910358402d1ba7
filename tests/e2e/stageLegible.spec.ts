import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';
import { longRoomCases, plain, type RoomCase, roomCases, stageCases, startWith } from '../support/stageCases';
import {
  eveningRecords,
  longEditionId,
  longEveningRecords,
  openAudience,
  prepareEvening,
  resize,
  storeEvening,
  tell,
} from '../support/stageEvening';

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

const today = new Date().toISOString().slice(0, 10);
let running: RunningApp;
let page: Page;
let stage: Page;
let room: Page;

test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await prepareEvening(page);
  await storeEvening(page, [...eveningRecords(today), ...longEveningRecords(today)]);
  stage = await openAudience(running, 'stage');
  room = await openAudience(running, 'room');
});
test.afterAll(() => running.close());

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
      // Whatever hides what does not fit: the text's own lines, the box around it, the screen.
      const clips = (of: HTMLElement) => getComputedStyle(of).overflow !== 'visible';
      let [shownTop, shownBottom, shownLeft, shownRight] = [0, innerHeight, 0, innerWidth];
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (!clips(around)) continue;
        const box = around.getBoundingClientRect();
        shownTop = Math.max(shownTop, box.top);
        shownBottom = Math.min(shownBottom, box.bottom);
        shownLeft = Math.max(shownLeft, box.left);
        shownRight = Math.min(shownRight, box.right);
      }
      return {
        part,
        text: element.textContent ?? '',
        height: context.measureText(glyph).actualBoundingBoxAscent / innerWidth,
        fontShare: Number.parseFloat(style.fontSize) / innerHeight,
        widthShare: Number.parseFloat(style.fontSize) / innerWidth,
        isCut:
          element.scrollWidth > element.clientWidth + 1 ||
          // Less than half a line is the room that the font keeps below its letters.
          (clips(element) && element.scrollHeight - element.clientHeight > Number.parseFloat(style.lineHeight) / 2) ||
          top < shownTop - 1 ||
          left < shownLeft - 1 ||
          bottom > shownBottom + 1 ||
          right > shownRight + 1,
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

for (const [name, state, acts] of stageCases) {
  test(`who pitches can read the stage: ${name}`, async () => {
    for (const act of [...plain, ...acts]) await tell(page, act);
    for (const message of ['', longest]) {
      await tell(page, { act: 'message', text: message });
      for (const size of sizes) {
        await resize(running, stage, size);
        const shown = stage.locator(`[data-stage="${state}"]`);
        await expect(shown).toBeVisible();
        if (message && !['emergency', 'black'].includes(state)) await expect(shown.getByText(message)).toBeVisible();
        const where = `${name} at ${size.width}×${size.height}`;
        if (state === 'black') {
          // Nothing to read, but it is seen that it is meant.
          await expect(shown).toHaveText('');
          await expect(shown.locator('[data-shape="logo"]')).toBeVisible();
          continue;
        }
        const parts = await partsOf(stage);
        const isCalm = name.startsWith('calm');
        const calmClock = shown.getByRole('img', { name: 'Rustige klok' });
        await expect(calmClock).toHaveCount(isCalm && ['running', 'soon', 'wrapUp'].includes(state) ? 1 : 0);
        if (isCalm) expect(parts.map(({ part }) => part)).not.toContain('digits');
        // A calm clock that runs says nothing else.
        if (!(isCalm && state === 'running') || message) expectLegible(parts, stageScreen, where);
        expectApart(parts, where);
        const digits = parts.find(({ part }) => part === 'digits');
        // In these the clock is what counts; later the word is.
        if (!isCalm && ['running', 'soon', 'wrapUp'].includes(state) && name !== 'over ten minutes')
          expect(digits?.widthShare).toBeCloseTo(0.28, 2);
        for (const { fontShare } of parts.filter(({ part }) => part === 'word'))
          expect(fontShare).toBeGreaterThanOrEqual(0.1);
      }
    }
  });
}

test('the digits keep their place while they count', async () => {
  for (const act of [...plain, ...startWith('cue-2', 115_000)]) await tell(page, act);
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

async function expectReadable(screen: Page, [name, state]: RoomCase): Promise<void> {
  for (const size of sizes) {
    await resize(running, screen, size);
    await expect(screen.locator(`[data-room="${state}"]`)).toBeVisible();
    const parts = (await partsOf(screen)).filter(({ part }) => part !== 'entry');
    const where = `${name} at ${size.width}×${size.height}`;
    expectLegible(parts, state === 'board' ? boardScreen : roomScreen, where);
    expectApart(parts, where);
  }
}

for (const one of roomCases) {
  const [name, , acts] = one;
  test(`the last row can read the room: ${name}`, async () => {
    for (const act of [...plain, ...acts]) await tell(page, act);
    await expectReadable(room, one);
  });
}

test('the last row can read the room when all is long', async () => {
  room = await openAudience(running, 'room', null, longEditionId);
  for (const one of longRoomCases) {
    const [name, , acts] = one;
    for (const act of acts) await tell(page, act, longEditionId);
    if (name === 'four ideas with long titles') await expect(room.locator('[data-part="entry"]')).toHaveCount(4);
    if (name === 'two ideas with long titles') await expect(room.locator('[data-part="entry"]')).toHaveCount(2);
    if (name === 'one idea with a long title') await expect(room.locator('[data-part="entry"]')).toHaveCount(1);
    if (name === 'no idea any more') await expect(room.getByText('Voor elk idee is hulp gevonden.')).toBeVisible();
    await expectReadable(room, one);
  }
});
