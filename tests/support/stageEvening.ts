/** An evening in a running app, and its windows for the audience. */
import path from 'node:path';
import type { Page } from '@playwright/test';
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

/** What must never be seen on a screen for the audience, and stands in every field that may hold contact data. */
export const canary = { mail: 'kanarie@example.org', phone: '06-00000042', family: 'Kanariegeel' } as const;

type Put = readonly [TableName, string, Changes<TableName>];

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

/** Tells an act in the organiser's page. */
export async function tell(page: Page, act: RunAct): Promise<void> {
  await page.evaluate(([edition, told]) => window.evening.tell(edition, told), [editionId, act] as const);
}

/** Opens a screen for the audience and gives its page. */
export async function openAudience(
  { app, page }: RunningApp,
  role: AudienceRole,
  displayId: number | null = null,
): Promise<Page> {
  const opened = app.waitForEvent('window');
  await page.evaluate(([which, edition, display]) => window.desktop.openAudience(which, edition, display), [
    role,
    editionId,
    displayId,
  ] as const);
  const audience = await opened;
  await audience.locator(`[data-${role}]`).waitFor();
  return audience;
}
