import { isCalendarDate } from '../../domain/time';
import { catalogue, type ReportName } from '../../reports/catalogue';
import type { Choice } from '../../reports/choice';
import { device, setDevice } from '../shell/device';

/** What is kept of a choice; of the parts those that were left out, so that a new one is in. */
interface Kept extends Partial<Pick<Choice, 'year' | 'referenceDate' | 'editionId'>> {
  readonly without?: readonly string[];
}

const keyOf = (name: ReportName) => `report.${name}`;

/** What was chosen for a report the last time. Whatever can not be read was never chosen. */
export function rememberedChoice(name: ReportName): Partial<Choice> {
  const { year, referenceDate, editionId, without } = kept(device().views[keyOf(name)]);
  const parts: readonly string[] = catalogue[name].parts ?? [];
  return {
    ...(typeof year === 'number' && Number.isInteger(year) && { year }),
    ...(typeof referenceDate === 'string' && isCalendarDate(referenceDate) && { referenceDate }),
    ...(typeof editionId === 'string' && { editionId }),
    ...(Array.isArray(without) && { parts: parts.filter((part) => !without.includes(part)) }),
  };
}

function kept(text: string | undefined): Kept {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    // What is in it is looked at above, field by field.
    return typeof read === 'object' && read !== null ? (read as Kept) : {};
  } catch {
    return {};
  }
}

/**
 * Remembers a choice for next time, on this laptop. Not the version with names, nor whom it is about: both are a choice
 * for one time.
 */
export function rememberChoice(name: ReportName, { year, referenceDate, editionId, parts }: Partial<Choice>): void {
  const all: readonly string[] = catalogue[name].parts ?? [];
  const choice: Kept = {
    ...(year != null && { year }),
    ...(referenceDate != null && { referenceDate }),
    ...(editionId != null && { editionId }),
    ...(parts && { without: all.filter((part) => !parts.includes(part)) }),
  };
  setDevice({ views: { ...device().views, [keyOf(name)]: JSON.stringify(choice) } });
}

const openKey = 'reports.open';

/** The report that was open the last time. */
export function lastOpen(): string | null {
  return device().views[openKey] ?? null;
}

/** Remembers which report is open. */
export function rememberOpen(name: ReportName): void {
  if (lastOpen() !== name) setDevice({ views: { ...device().views, [openKey]: name } });
}
