import { lineUpOf } from '../../data/editions';
import { type OverviewStart, overviewStart } from '../../data/overview';
import { all } from '../../data/records';
import { type Need, needsOf } from '../../domain/lineUp';
import { yearOf } from '../../domain/time';
import { lineUpRule } from '../../domain/year';

/** What the start page shows first. */
export interface OverviewData {
  readonly start: OverviewStart;
  /** What the next edition still needs; empty without a next edition. */
  readonly needs: readonly Need[];
}

/** Reads the start page in one go, so that it is drawn once. */
export async function overviewOf(today: string): Promise<OverviewData> {
  const start = await overviewStart(today);
  if (!start.next) return { start, needs: [] };
  const [lineUp, years] = await Promise.all([lineUpOf(start.next.id), all('years')]);
  return { start, needs: lineUp ? needsOf(lineUp, lineUpRule(years, yearOf(start.next.date ?? today))) : [] };
}

let prepared: { readonly today: string; readonly data: OverviewData } | null = null;

/** Reads the start page ahead, so that the frame and the page are drawn together when the app starts. */
export async function prepareOverview(today: string): Promise<void> {
  prepared = { today, data: await overviewOf(today) };
}

/** What was read ahead for this date; once, as later it may be old. */
export function takePrepared(today: string): OverviewData | undefined {
  const taken = prepared?.today === today ? prepared.data : undefined;
  prepared = null;
  return taken;
}
