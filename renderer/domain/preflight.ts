/** What is to be looked at before an evening begins. */

/** The things to look at, in the order in which one does. */
export const checkNames = [
  'charger',
  'stage',
  'testCard',
  'sound',
  'clicker',
  'clock',
  'consents',
  'backup',
  'paper',
] as const;
/** One of `checkNames`. */
export type CheckName = (typeof checkNames)[number];

/** What the app can see by itself. */
export interface PreflightFacts {
  /** Null while it is not known. */
  readonly onBattery: boolean | null;
  /** How many displays this computer has. */
  readonly displays: number;
  /** Whether the stage screen stands full screen on a display of its own. */
  readonly isStageShown: boolean;
  /** Whether a clicker is on and its buttons were pressed here: only then is it known to work. */
  readonly isClickerLearned: boolean;
  /** Pitchers of the evening, and those of them to whom not every question about photos and broadcasts was put. */
  readonly people: number;
  readonly unasked: number;
}

/** One thing to look at. */
export interface Check {
  readonly name: CheckName;
  /** `fault` asks for an act; `open` is still to be looked at. */
  readonly state: 'done' | 'open' | 'fault';
  /** Whether a person ticks it; the others the app sees for itself. */
  readonly isByHand: boolean;
}

/** The checks with how they stand. `ticked` are the names that were ticked by hand. */
export function preflight(facts: PreflightFacts, ticked: readonly string[]): Check[] {
  return checkNames.map((name) => {
    const seen = sees[name]?.(facts);
    const isTicked = ticked.includes(name);
    if (seen === undefined) return { name, state: isTicked ? 'done' : 'open', isByHand: true };
    // What the app finds wanting can be good enough for an evening: no clicker, a stage screen in a window.
    return { name, state: seen !== 'done' && isTicked ? 'done' : seen, isByHand: seen !== 'done' };
  });
}

const sees: { readonly [N in CheckName]?: (facts: PreflightFacts) => Check['state'] } = {
  charger: ({ onBattery }) => (onBattery === null ? 'open' : onBattery ? 'fault' : 'done'),
  stage: ({ displays, isStageShown }) => (isStageShown ? 'done' : displays > 1 ? 'open' : 'fault'),
  clicker: ({ isClickerLearned }) => (isClickerLearned ? 'done' : 'open'),
  consents: ({ people, unasked }) => (people > 0 && unasked === 0 ? 'done' : 'open'),
};
