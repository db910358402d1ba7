/** What a pitch is judged by before it is chosen: social, not commercial; achievable; and wanted, by someone named. */
import type { Pitch } from './pitch';

/** A question of the list that is answered with a judgement. */
export const judgedCriteria = ['isSocial', 'isAchievable', 'isWanted'] as const;
/** One of `judgedCriteria`. */
export type JudgedCriterion = (typeof judgedCriteria)[number];
/** A question of the list. */
export type Criterion = JudgedCriterion | 'beneficiaries';

/** How a pitch stands with the list, each question in its order. */
export interface CriteriaState {
  /** Not looked at yet. */
  readonly open: readonly Criterion[];
  readonly doubts: readonly JudgedCriterion[];
  /** What speaks against choosing it. */
  readonly against: readonly JudgedCriterion[];
  /** The heaviest of them: one no weighs more than doubt, doubt more than an open question. */
  readonly verdict: 'against' | 'doubt' | 'open' | 'fits';
}

/** How a pitch stands with the list: what is still open, what is doubted, and what speaks against it. */
export function criteriaOf(pitch: Pick<Pitch, Criterion>): CriteriaState {
  const answered = (judgement: Pitch[JudgedCriterion]) => judgedCriteria.filter((one) => pitch[one] === judgement);
  const open: readonly Criterion[] = [
    ...answered('open'),
    ...(pitch.beneficiaries.trim() === '' ? (['beneficiaries'] as const) : []),
  ];
  const [doubts, against] = [answered('doubt'), answered('no')];
  const verdict = against.length > 0 ? 'against' : doubts.length > 0 ? 'doubt' : open.length > 0 ? 'open' : 'fits';
  return { open, doubts, against, verdict };
}
