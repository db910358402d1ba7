import type { Choice } from './choices';
import type { LineUpRule } from './year';

/** How often a name occurs in a line-up. */
export interface Tally {
  readonly name: string;
  readonly n: number;
}

/** How a line-up is spread. Pitches without a theme or district are in `pitches` and in no tally. */
export interface Balance {
  readonly pitches: number;
  readonly young: number;
  /** Pitches by people of whom nobody stood on stage before. */
  readonly firstTimers: number;
  readonly themes: readonly Tally[];
  readonly districts: readonly Tally[];
}

/** What of a pitch counts for the balance. */
export interface BalanceLine {
  readonly themeName: string;
  readonly districtName: string;
  readonly ageBands: readonly Choice<'ageBand'>[];
  readonly isFirstTime: boolean;
}

type Bands = readonly Choice<'ageBand'>[];

/** How a line-up is spread over themes, districts, age and experience, the most frequent first. */
export function balanceOf(lines: readonly BalanceLine[], youngBands: Bands): Balance {
  return {
    pitches: lines.length,
    young: lines.filter((line) => isYoung(line, youngBands)).length,
    firstTimers: lines.filter((line) => line.isFirstTime).length,
    themes: tallied(lines.map((line) => line.themeName)),
    districts: tallied(lines.map((line) => line.districtName)),
  };
}

/** Whether at least one of a pitch's pitchers is in an age band that counts as young. */
export function isYoung(line: Pick<BalanceLine, 'ageBands'>, youngBands: Bands): boolean {
  return line.ageBands.some((band) => youngBands.includes(band));
}

/** What one pitch more or less means for a line-up; `theme` and `district` when no other pitch has them. */
export interface Share {
  readonly isYoung: boolean;
  readonly isFirstTime: boolean;
  readonly theme: string;
  readonly district: string;
  /** How many would be chosen with it. */
  readonly pitches: number;
}

/** What a pitch brings to the others of a line-up, or takes along when it leaves them. */
export function shareOf(line: BalanceLine, others: readonly BalanceLine[], youngBands: Bands): Share {
  return {
    isYoung: isYoung(line, youngBands),
    isFirstTime: line.isFirstTime,
    theme: others.some(({ themeName }) => themeName === line.themeName) ? '' : line.themeName,
    district: others.some(({ districtName }) => districtName === line.districtName) ? '' : line.districtName,
    pitches: others.length + 1,
  };
}

/** How many pitches are missing to a rule's fewest, negative for how many are above its most; 0 when it fits. */
export function missingPitches(chosen: number, rule: Pick<LineUpRule, 'minPitches' | 'maxPitches'>): number {
  if (chosen > rule.maxPitches) return rule.maxPitches - chosen;
  return Math.max(0, rule.minPitches - chosen);
}

/** A pitcher on stage at an edition, as the records tell it. */
export interface Appearance {
  readonly pitcherId: string;
  /** The date of that edition; null when it has none. */
  readonly date: string | null;
}

/**
 * Whether nobody of a pitch stood on stage at an edition before a date (null for an edition still without one: all
 * others are before it). False when it is not known who pitches.
 */
export function isFirstTime(
  pitcherIds: readonly string[],
  appearances: readonly Appearance[],
  date: string | null,
): boolean {
  if (pitcherIds.length === 0) return false;
  const isEarlier = (other: string | null) => other !== null && (date === null || other < date);
  return !appearances.some((one) => pitcherIds.includes(one.pitcherId) && isEarlier(one.date));
}

function tallied(names: readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, n]) => ({ name, n })).sort((a, b) => b.n - a.n || a.name.localeCompare(b.name));
}

/** How many pitches had each outcome, in the order of the list, those without any left out. */
export function outcomeTally(
  outcomes: readonly Choice<'outcome'>[],
  order: readonly Choice<'outcome'>[],
): { readonly outcome: Choice<'outcome'>; readonly n: number }[] {
  return order
    .map((outcome) => ({ outcome, n: outcomes.filter((one) => one === outcome).length }))
    .filter(({ n }) => n > 0);
}
