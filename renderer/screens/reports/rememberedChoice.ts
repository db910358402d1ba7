import { isCalendarDate } from '../../domain/time';
import { device, setDevice } from '../shell/device';
import type { AnnualChoice } from './AnnualOptions';

const key = 'report.annualReport';

/** The choices made for this report the last time, if any. */
export function rememberedChoice(): AnnualChoice | null {
  const [year = '', referenceDate = '', version = ''] = (device().views[key] ?? '').split(' ');
  if (!/^\d{4}$/.test(year) || !isCalendarDate(referenceDate)) return null;
  return { year: Number(year), referenceDate, version: version === 'internal' ? 'internal' : 'public' };
}

/** Remembers the choices for next time, on this laptop. */
export function rememberChoice({ year, referenceDate, version }: AnnualChoice): void {
  // Names of people are a choice for one time; the next report starts public again.
  const kept = version === 'internal' ? 'public' : version;
  setDevice({ views: { ...device().views, [key]: `${year} ${referenceDate} ${kept}` } });
}
