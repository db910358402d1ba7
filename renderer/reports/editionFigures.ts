/**
 * The figures of one edition, as their readers may see them. What is small and about people passes through
 * `domain/privacy.ts` here, once: what is written from it has only what is shown.
 */
import { type Choice, choices } from '../domain/choices';
import { wasHeld } from '../domain/edition';
import type { EveningFacts } from '../domain/eveningFacts';
import { type GradeTally, gradeTally } from '../domain/gradeTally';
import { grouped } from '../domain/group';
import { recordsOf, type YearRecords } from '../domain/indicators';
import type { Row, Snapshot } from '../domain/nouns';
import {
  isSmall,
  protectOutcomes,
  protectParts,
  protectYoung,
  type Shown,
  type ShownOutcomes,
  smallestTold,
  told,
} from '../domain/privacy';
import { yearOf } from '../domain/time';
import { lineUpRule } from '../domain/year';
import type { Version } from './annualFigures';
import type { NamedCount } from './countChart';
import { partnersOf } from './eveningPartners';
import { type EveningStory, pitchesOf } from './eveningPitches';

type Group = Choice<'evaluationGroup'>;

/** The grades of a group, or of small groups together; an average that may not be told is null. */
export interface GroupGrade {
  readonly groups: readonly Group[];
  readonly n: Shown;
  readonly average: number | null;
}

/** Everything a report of an edition says in figures. */
export interface EditionFigures {
  readonly facts: EveningFacts;
  readonly version: Version;
  readonly referenceDate: string;
  readonly isHeld: boolean;
  readonly pitches: readonly EveningStory[];
  /** As the year's figures have them, for this edition alone. */
  readonly records: YearRecords;
  /** Null where that may not be told, and without pitches. */
  readonly young: { readonly count: number | null; readonly enough: boolean | null; readonly want: number };
  readonly outcomes: ShownOutcomes;
  readonly grades: {
    readonly whole: GradeTally;
    /** False when there are too few forms to tell any grade. */
    readonly isTold: boolean;
    readonly groups: readonly GroupGrade[];
    /** Forms by grade: each grade by itself for the team, in three bands for everyone. */
    readonly spread: readonly { readonly grade: number | 'high' | 'middle' | 'low'; readonly n: Shown }[];
  };
  readonly partners: readonly Row<'partners'>[];
}

/** Computes the figures of an edition; outcomes as known at the reference date. */
export function editionFigures(
  snapshot: Snapshot,
  facts: EveningFacts,
  { version, referenceDate }: { readonly version: Version; readonly referenceDate: string },
): EditionFigures {
  const { edition } = facts;
  const isHeld = wasHeld(edition);
  const year = yearOf(edition.date ?? referenceDate);
  const only = { ...edition, date: edition.date ?? referenceDate, status: 'held' } as const;
  const records = recordsOf({ ...snapshot, editions: [only] }, year, referenceDate);
  const pitches = pitchesOf(snapshot, facts)
    .filter(({ pitch }) => !isHeld || pitch.stage === 'pitched')
    .map((story, at) => ({ ...story, number: at + 1 }));
  return {
    ...{ facts, version, referenceDate, isHeld, pitches, records },
    young: youngAs(version, pitches.length, records, lineUpRule(snapshot.years, year).minYoung),
    outcomes: outcomesAs(version, pitches, records),
    grades: gradesAs(
      version,
      snapshot.evaluations.filter(({ editionId }) => editionId === edition.id),
    ),
    // Before the evening those that said they come.
    partners: partnersOf(snapshot, edition.id, isHeld ? ['present'] : ['coming']),
  };
}

function youngAs(
  version: Version,
  pitches: number,
  { youngPitches }: YearRecords,
  want: number,
): EditionFigures['young'] {
  const young = youngPitches.length;
  if (version === 'internal') return { count: young, enough: young >= want, want };
  const shown = protectYoung([{ pitches, young }], want);
  return { count: null, enough: shown.enough?.[0] ?? null, want };
}

function outcomesAs(version: Version, pitches: readonly EveningStory[], { outcomeOf }: YearRecords): ShownOutcomes {
  const groups = grouped(pitches, ({ pitch }) => outcomeOf(pitch));
  const of = (outcome: Choice<'outcome'>) => groups.get(outcome)?.length ?? 0;
  // One entry per outcome of the closed list.
  const counts = Object.fromEntries(choices.outcome.map((o) => [o, of(o)])) as Record<Choice<'outcome'>, number>;
  if (version === 'public') return protectOutcomes(counts);
  // As above.
  const parts = Object.fromEntries(choices.outcome.map((o) => [o, told(of(o))])) as ShownOutcomes['parts'];
  return { parts, good: told(of('realised') + of('advanced')) };
}

/** Lowest grades of the bands that everyone may see: high is from here, then middle. */
const [high, middle] = [8, 6];

/** The grades of forms, as the readers of a version may see them. */
export function gradesAs(version: Version, forms: readonly Row<'evaluations'>[]): EditionFigures['grades'] {
  const whole = gradeTally(forms);
  const tallies = choices.evaluationGroup.map((group) => ({
    group,
    ...gradeTally(forms.filter((form) => form.group === group)),
  }));
  const isPublic = version === 'public';
  const filled = tallies.filter(({ n }) => n > 0);
  const groups = isPublic
    ? publicGroups(filled, forms)
    : filled.map(({ group, n, average }) => ({ groups: [group], n: told(n), average }));
  const each = whole.spread.map((n, at) => ({ grade: at + 1, n }));
  const sum = (from: number, to: number) =>
    each.reduce((total, { grade, n }) => total + (grade >= from && grade < to ? n : 0), 0);
  const bands = [sum(high, 11), sum(middle, high), sum(1, middle)];
  const shownBands = protectParts(bands);
  const spread = isPublic
    ? (['high', 'middle', 'low'] as const).map((grade, at) => ({ grade, n: shownBands[at] ?? told(0) }))
    : each
        .filter(({ grade }) => grade >= Math.min(middle, ...each.flatMap((one) => (one.n > 0 ? one.grade : []))))
        .map(({ grade, n }) => ({ grade, n: told(n) }))
        .reverse();
  return { whole, isTold: !isPublic || !isSmall(whole.n), groups, spread };
}

/**
 * The groups as everyone may see them. Small groups are taken together, so that the large ones need not be kept back to
 * cover them; unless even together they would be small, or all be as large as small groups can be.
 */
function publicGroups(
  tallies: readonly { readonly group: Group; readonly n: number; readonly average: number | null }[],
  forms: readonly Row<'evaluations'>[],
): GroupGrade[] {
  const small = tallies.filter(({ n }) => isSmall(n)).map(({ group }) => group);
  const { n, average } = gradeTally(forms.filter((form) => small.includes(form.group)));
  if (small.length > 1 && !isSmall(n) && n < small.length * (smallestTold - 1))
    return [
      ...tallies.filter((one) => !isSmall(one.n)).map((one) => ({ ...one, groups: [one.group], n: told(one.n) })),
      { groups: small, n: told(n), average },
    ];
  const shown = protectParts(tallies.map((one) => one.n));
  return tallies.map((one, at) => {
    const count = shown[at] ?? { kind: 'withheld' };
    return { groups: [one.group], n: count, average: count.kind === 'count' ? one.average : null };
  });
}

/** Whether any of some counts is told. */
export function anyTold(counts: readonly Pick<NamedCount, 'count'>[]): boolean {
  return counts.some(({ count }) => count.kind === 'count' && count.value > 0);
}
