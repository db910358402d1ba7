/** Pictures of the evening's windows in everything they can show, to look through by eye. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { RunAct } from '../../renderer/domain/runRow';
import { launchApp, root } from './app';
import { longRoomCases, plain, roomCases, stageCases, startWith } from './stageCases';
import {
  eveningRecords,
  longEditionId,
  longEveningRecords,
  openAudience,
  openOperator,
  prepareEvening,
  resize,
  storeEvening,
  tell,
} from './stageEvening';

const folder = path.join(root, 'test-results', 'evening');
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
/** Eyes, as Chromium imitates them. */
const eyes = ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;

const operatorCases: readonly (readonly [name: string, acts: readonly RunAct[]])[] = [
  ['before the start', []],
  ['long past its time', [{ act: 'start', cueId: 'cue-2', backMs: 820_000 }]],
  ['doors', [{ act: 'start', cueId: 'cue-0' }]],
  ['running', startWith('cue-2', 100_000)],
  ['message', [...startWith('cue-2', 90_000), { act: 'message', text: 'Microfoon dichterbij' }]],
  ['one minute', startWith('cue-2', 55_000)],
  ['paused', [...startWith('cue-2', 100_000), { act: 'pause' }]],
  ['between two', [...startWith('cue-2', 100_000), { act: 'end' }]],
  ['black', [...startWith('cue-4', 100_000), { act: 'black', ms: 1 }]],
  ['emergency', [{ act: 'emergency', ms: 1 }]],
  ['break', [{ act: 'start', cueId: 'cue-5' }]],
  ['closed', [{ act: 'close' }]],
];

/** Makes the pictures; returns the folder they are in. */
export async function takeEveningScreenshots(): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  for (const size of sizes) {
    await operatorPictures(size);
    await audiencePictures(size);
  }
  return ['test-results/evening'];
}

const today = new Date().toISOString().slice(0, 10);

async function inApp(take: (running: Awaited<ReturnType<typeof launchApp>>) => Promise<void>): Promise<void> {
  const running = await launchApp();
  try {
    await prepareEvening(running.page);
    await storeEvening(running.page, [...eveningRecords(today), ...longEveningRecords(today)]);
    await take(running);
  } finally {
    await running.close();
  }
}

async function picture(page: Page, { width, height }: (typeof sizes)[number], name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, `${width}x${height}`, `${name.replaceAll(' ', '-')}.png`) });
}

/** Panels come in with a short movement, and the stage pulses once. */
const settled = (page: Page) => page.waitForTimeout(700);

async function seenByAll(page: Page, size: (typeof sizes)[number], name: string): Promise<void> {
  await settled(page);
  await picture(page, size, name);
  const devTools = await page.context().newCDPSession(page);
  for (const type of eyes) {
    await devTools.send('Emulation.setEmulatedVisionDeficiency', { type });
    await picture(page, size, `${name}-${type}`);
  }
  await devTools.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
}

function operatorPictures(size: (typeof sizes)[number]): Promise<void> {
  return inApp(async (running) => {
    const { page } = running;
    await resize(running, page, size);
    await openOperator(page);
    for (const [name, acts] of operatorCases) {
      for (const act of [...plain, { act: 'message', text: '' } as const, ...acts]) await tell(page, act);
      await settled(page);
      await picture(page, size, `operator-${name}`);
    }
  });
}

function audiencePictures(size: (typeof sizes)[number]): Promise<void> {
  return inApp(async (running) => {
    const { page } = running;
    const [stage, room] = [await openAudience(running, 'stage'), await openAudience(running, 'room')];
    await resize(running, stage, size);
    await resize(running, room, size);
    for (const [name, state, acts] of stageCases) {
      for (const act of [...plain, { act: 'message', text: '' } as const, ...acts]) await tell(page, act);
      await stage.locator(`[data-stage="${state}"]`).waitFor();
      await seenByAll(stage, size, `stage-${name}`);
      await tell(page, { act: 'message', text: 'Kijk even naar de achterkant van de zaal' });
      await stage.locator(`[data-stage="${state}"]`).waitFor();
      await settled(stage);
      await picture(stage, size, `stage-${name}-with-message`);
    }
    for (const [name, state, acts] of roomCases) {
      for (const act of [...plain, ...acts]) await tell(page, act);
      await room.locator(`[data-room="${state}"]`).waitFor();
      await seenByAll(room, size, `room-${name}`);
    }
    const longRoom = await openAudience(running, 'room', null, longEditionId);
    await resize(running, longRoom, size);
    for (const [name, state, acts] of longRoomCases) {
      for (const act of acts) await tell(page, act, longEditionId);
      await longRoom.locator(`[data-room="${state}"]`).waitFor();
      await settled(longRoom);
      await picture(longRoom, size, `room-long-${name}`);
    }
  });
}
