/** What can be chosen for reports: each takes of it what it asks. */
import type { SyncPoints } from '../domain/syncPoints';
import type { Version } from './annualFigures';
import { catalogue, type ReportName, type ReportOptions } from './catalogue';

/** Everything that can be chosen. Null where nothing is chosen. */
export interface Choice {
  readonly year: number | null;
  /** As `yyyy-mm-dd`. */
  readonly referenceDate: string | null;
  readonly version: Version;
  readonly editionId: string | null;
  /** A pitcher, contact or team member: an id belongs to one of them. */
  readonly personId: string | null;
  readonly partnerId: string | null;
  readonly parts: readonly string[];
  readonly points: SyncPoints;
}

/** The field of the choice, and of a report's options, that each option fills. */
export const fieldOf = {
  year: 'year',
  referenceDate: 'referenceDate',
  version: 'version',
  edition: 'editionId',
  person: 'personId',
  partner: 'partnerId',
  parts: 'parts',
  syncPoints: 'points',
} as const satisfies Readonly<Record<string, keyof Choice>>;

/** A choice that a report asks of its user. */
export type ReportOption = keyof typeof fieldOf;

/** Choices of a report that can cross to a worker: what draws and what tells the time is the worker's own. */
export type Chosen<R extends ReportName> = Omit<ReportOptions[R], 'now' | 'drawChart' | 'pageNumbers'>;

/** The options of a report from a choice; or what must be chosen first. */
export function chosenFor<R extends ReportName>(
  name: R,
  choice: Choice,
): { readonly chosen: Chosen<R> } | { readonly missing: ReportOption } {
  const { options, open = [], parts = [] } = catalogue[name];
  const missing = options.find((option) => !open.includes(option) && choice[fieldOf[option]] === null);
  if (missing) return { missing };
  const all: readonly string[] = parts;
  const whole: Choice = { ...choice, parts: all.filter((part) => choice.parts.includes(part)) };
  const fields = options.map((option) => [fieldOf[option], whole[fieldOf[option]]]);
  // The fields that the report itself lists; a test makes every report with these alone.
  return { chosen: Object.fromEntries(fields) as Chosen<R> };
}

/** Whether names stand in a report as it is chosen, for the team alone. */
export function isInternal(name: ReportName, { version, partnerId }: Pick<Choice, 'version' | 'partnerId'>): boolean {
  const { options, isInternal: always = false } = catalogue[name];
  if (always === 'unlessForPartner') return partnerId === null;
  return always || (options.includes('version') && version === 'internal');
}
