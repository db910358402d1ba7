import type { Choice } from './choices';

/** How often a name occurs in a line-up. */
export interface Tally {
  readonly name: string;
  readonly n: number;
}

/** How a line-up is spread. Pitches without a theme or district are in `pitches` and in no tally. */
export interface Balance {
  readonly pitches: number;
  readonly young: number;
  readonly themes: readonly Tally[];
  readonly districts: readonly Tally[];
}

interface Line {
  readonly themeName: string;
  readonly districtName: string;
  readonly ageBands: readonly Choice<'ageBand'>[];
}

/** How a line-up is spread over themes, districts and age, the most frequent first. */
export function balanceOf(lines: readonly Line[], youngBands: readonly Choice<'ageBand'>[]): Balance {
  return {
    pitches: lines.length,
    young: lines.filter((line) => isYoung(line, youngBands)).length,
    themes: tallied(lines.map((line) => line.themeName)),
    districts: tallied(lines.map((line) => line.districtName)),
  };
}

/** Whether at least one of a pitch's pitchers is in an age band that counts as young. */
export function isYoung(line: Pick<Line, 'ageBands'>, youngBands: readonly Choice<'ageBand'>[]): boolean {
  return line.ageBands.some((band) => youngBands.includes(band));
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
