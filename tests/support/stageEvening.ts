/** An evening in a running app, and its windows for the audience. */
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { build } from 'vite';
import type { AudienceRole } from '../../electron/contract';
import type { Changes, TableName } from '../../renderer/domain/nouns';
import type { RunAct } from '../../renderer/domain/runRow';
import { type RunningApp, root } from './app';
import type * as EveningPage from './eveningPage';

declare global {
  interface Window {
    evening: typeof EveningPage;
  }
}

/** The edition whose evening it is. */
export const editionId = 'the-evening';

/** The edition whose ideas have long titles. */
export const longEditionId = 'the-long-evening';

/** What must never be seen on a screen for the audience, and stands in every field that may hold contact data. */
export const canary = { mail: 'kanarie@example.org', phone: '06-00000042', family: 'Kanariegeel' } as const;

type Put = readonly [TableName, string, Changes<TableName>];

/** Titles as long as people give their ideas, and what they ask. */
const longPitches = [
  ['Muziekles voor iedereen, ook zonder geld voor een instrument', 'Wilhelmina'],
  ['Samen koken met nieuwe buren in de oude gymzaal van Schalkwijk', 'Bartholomeus'],
  ['Een ruilkast voor gereedschap op het Kennemerplein bij het station', 'Evi'],
  ['Zwerfafvalkunstwerkplaats voor scholieren uit Haarlem-Noord', 'Mohammed-Amin'],
] as const;

/** Records of an evening whose four ideas have long titles, each with a long ask and a code to mail. */
export function longEveningRecords(date: string): Put[] {
  const pitches = longPitches.flatMap(([title, givenName], at): Put[] => {
    const id = `long-${at}`;
    return [
      ['initiatives', id, { title }],
      ['pitches', id, { initiativeId: id, editionId: longEditionId, stage: 'scheduled', order: `a${at}` }],
      ['pitchers', id, { givenName, familyName: canary.family, email: canary.mail }],
      ['speakers', id, { pitchId: id, pitcherId: id, order: 'a0' }],
      ['asks', id, { pitchId: id, kind: 'volunteers', text: 'Iemand die op zaterdag kan helpen met de inrichting' }],
      [
        'consents',
        id,
        { subject: 'pitcher', subjectId: id, purpose: 'contactCode', answer: 'yes', date: '2020-01-01' },
      ],
      ['cues', `${id}-pitch`, { editionId: longEditionId, kind: 'pitch', pitchId: id, order: `a${at}` }],
    ];
  });
  const drinks: Put = ['cues', 'long-drinks', { editionId: longEditionId, kind: 'drinks', order: 'b0' }];
  return [['editions', longEditionId, { number: 14, date, startTime: '19:00', status: 'planned' }], ...pitches, drinks];
}

/** Records of an evening with three pitches; the second pitcher has a calm screen, only the third shares a mail address. */
export function eveningRecords(date: string): Put[] {
  const pitch = (n: number, title: string, givenName: string, more: Changes<'pitchers'> = {}): Put[] => [
    ['initiatives', `idea-${n}`, { title }],
    ['pitches', `pitch-${n}`, { initiativeId: `idea-${n}`, editionId, stage: 'scheduled', order: `a${n}` }],
    [
      'pitchers',
      `pitcher-${n}`,
      {
        ...{ givenName, familyName: canary.family, phone: canary.phone, email: `${n}.${canary.mail}` },
        ...{ notes: canary.mail, introduction: canary.phone, ...more },
      },
    ],
    ['speakers', `speaker-${n}`, { pitchId: `pitch-${n}`, pitcherId: `pitcher-${n}`, order: 'a0' }],
    [
      'asks',
      `ask-${n}`,
      {
        pitchId: `pitch-${n}`,
        kind: 'volunteers',
        text: `Vier mensen met groene vingers, bel ${canary.phone}`,
        order: 'a0',
      },
    ],
  ];
  const kinds = [
    ['doors', 30],
    ['opening', 10],
    ['pitch', 2, 1],
    ['questions', 3, 1],
    ['pitch', 2, 2],
    ['break', 20],
    ['pitch', 2, 3],
    ['drinks', 60],
  ] as const;
  const cues = kinds.map(
    ([kind, minutes, of], at): Put => [
      'cues',
      `cue-${at}`,
      { editionId, kind, lengthMs: minutes * 60_000, pitchId: of ? `pitch-${of}` : null, order: `a${at}` },
    ],
  );
  return [
    ['editions', editionId, { number: 13, date, startTime: '19:00', status: 'planned' }],
    ...pitch(1, 'Buurtmoestuin Meerwijk', 'Aylin'),
    ...pitch(2, 'Taalmaatjes in de bieb', 'Bram', { calmStage: true }),
    ...pitch(3, 'Repaircafé voor fietsen', 'Evi'),
    [
      'consents',
      'consent-3',
      { subject: 'pitcher', subjectId: 'pitcher-3', purpose: 'contactCode', answer: 'yes', date: '2020-01-01' },
    ],
    ...cues,
  ];
}

/** Gives the organiser's page the means to store and tell, again after it was loaded again. */
export async function prepareEvening(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(`${await pageCode()}; void 0`);
}

let code: string | undefined;
async function pageCode(): Promise<string> {
  if (code) return code;
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.join(root, 'tests/support/eveningPage.ts'), formats: ['iife'], name: 'evening' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The page’s code was not built.');
  code = first.output[0].code;
  return code;
}

/** Stores the records of an evening. */
export async function storeEvening(page: Page, records: readonly Put[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const [table, id, values] of all) await window.evening.put(table, id, values);
  }, records);
}

/** Tells an act in the organiser's page, of the evening unless of another edition's. */
export async function tell(page: Page, act: RunAct, of = editionId): Promise<void> {
  await page.evaluate(([edition, told]) => window.evening.tell(edition, told), [of, act] as const);
}

/** Opens the operator's window of the evening. */
export async function openOperator(page: Page): Promise<void> {
  await page.evaluate((id) => {
    window.location.hash = `#/evening/${id}`;
  }, editionId);
  await page.locator('[data-big]').waitFor();
}

/** Opens a screen for the audience and gives its page. */
export async function openAudience(
  { app, page }: RunningApp,
  role: AudienceRole,
  displayId: number | null = null,
  of = editionId,
): Promise<Page> {
  const opened = app.waitForEvent('window');
  await page.evaluate(([which, edition, display]) => window.desktop.openAudience(which, edition, display), [
    role,
    of,
    displayId,
  ] as const);
  const audience = await opened;
  await audience.locator(`[data-${role}]`).waitFor();
  return audience;
}

/** Gives the window of a page this size inside. */
export async function resize(
  { app }: RunningApp,
  page: Page,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [address, w, h]) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL() === address);
      window?.setMinimumSize(100, 100);
      window?.setContentSize(w, h);
    },
    [page.url(), width, height] as const,
  );
  // A window as large as the whole display may come out a pixel short.
  const off = () =>
    page.evaluate(([w, h]) => Math.abs(innerWidth - w) + Math.abs(innerHeight - h), [width, height] as const);
  await expect.poll(off).toBeLessThanOrEqual(2);
}

/** How far a screen's digits are from what the clock says at the same moment, in ms: 0 when they are right. */
export async function digitsErrorMs(screen: Page, from: number, lengthMs: number): Promise<number> {
  return screen.evaluate(
    ([startedAt, length]) => {
      const text = document.querySelector('[data-part="digits"]')?.textContent ?? '';
      const [minutes = 0, seconds = 0] = text.split(':').map(Number);
      const shown = (minutes * 60 + seconds) * 1_000;
      const left = startedAt + length - Date.now();
      // Digits are rounded up: they are right from a whole second below them.
      return left > shown ? left - shown : Math.max(0, shown - left - 1_000);
    },
    [from, lengthMs] as const,
  );
}
