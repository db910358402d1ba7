/**
 * The memory that a report's own worker takes while it makes the annual report, and what of it stays when it has ended.
 * Of the window's process, in which the worker lives; without a preview, which is the window's own.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ReportAnswer, ReportRequest } from '../../renderer/screens/reports/reportMessages';
import { launchApp, type RunningApp, root } from '../support/app';
import { thousandPitches } from '../support/everyReport';
import { store } from '../support/manyRecords';
import type { Row } from './row';

const megabyte = 1_024;
const sampledMs = 25;
const settledMs = 5_000;

/** Memory during and after a report of a thousand pitches. */
export async function measure(): Promise<Row[]> {
  const running = await launchApp();
  try {
    await running.page.getByRole('heading', { level: 1 }).waitFor();
    await store(running.page, thousandPitches());
    // Once before: what is loaded then is not of one report.
    await makeReport(running);
    const before = await settled(running);
    const most = await makeReport(running);
    const after = await settled(running);
    return [
      row('memory of the worker, 1000 pitches', most - before, 250),
      row('memory not given back by the worker, 1000 pitches', after - before, 50),
    ];
  } finally {
    await running.close();
  }
}

/** Makes a report in its worker, as the screen does, and ends that; the most memory meanwhile. */
async function makeReport({ app, page }: RunningApp): Promise<number> {
  const [worker] = readdirSync(path.join(root, 'out/renderer/assets')).filter((name) =>
    /^reportWorker-.*\.js$/.test(name),
  );
  if (!worker) throw new Error('The app has no worker for reports.');
  const request: ReportRequest<'annualReport'> = {
    name: 'annualReport',
    options: { year: 2021, referenceDate: '2022-03-01', version: 'internal' },
    database: 'podium',
    language: 'nl',
    inHouseStyle: false,
  };
  let isMade = false;
  const making = page
    .evaluate(
      ([file, asked]) =>
        new Promise<number>((resolve, reject) => {
          const maker = new Worker(`./assets/${file}`, { type: 'module' });
          maker.onerror = () => reject(new Error('no worker'));
          maker.onmessage = ({ data }: MessageEvent<ReportAnswer>) => {
            if (data.tell === 'progress') return;
            maker.terminate();
            if (data.tell === 'made') resolve(data.bytes.length);
            else reject(new Error('no report'));
          };
          maker.postMessage(asked);
        }),
      [worker, request] as const,
    )
    .finally(() => {
      isMade = true;
    });
  let most = 0;
  while (!isMade) {
    most = Math.max(most, await memory({ app, page }));
    await page.waitForTimeout(sampledMs);
  }
  if ((await making) < 10_000) throw new Error('The report is empty.');
  return most;
}

/** The window's memory once it has been tidied up. */
async function settled({ app, page }: RunningApp): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await page.waitForTimeout(settledMs);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return memory({ app, page });
}

/** The memory of the window's process, in megabytes. */
async function memory({ app }: Pick<RunningApp, 'app' | 'page'>): Promise<number> {
  const kilobytes = await app.evaluate(({ app: electron, BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    return electron.getAppMetrics().find(({ pid }) => pid === own)?.memory.workingSetSize ?? 0;
  });
  if (kilobytes === 0) throw new Error('The window has no process.');
  return kilobytes / megabyte;
}

function row(name: string, figure: number, goal: number): Row {
  return { area: 'reports', name, figure, unit: 'MB', goal: `≤ ${goal}`, met: figure <= goal };
}
