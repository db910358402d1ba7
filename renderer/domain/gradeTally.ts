/** What the forms of an evaluation say together: grades always with how many forms they rest on. */
import { type Edition, wasHeld } from './edition';
import type { Evaluation } from './evaluation';

/** The grades of some forms. */
export interface GradeTally {
  /** All forms, and those with a grade: that is the n of the average. */
  readonly forms: number;
  readonly n: number;
  /** Null without any grade. */
  readonly average: number | null;
  /** Forms by grade from 1 to 10; a half counts with the grade above it. */
  readonly spread: readonly number[];
  /** Forms with an 8 or more. */
  readonly high: number;
}

/** Counts the grades of forms. */
export function gradeTally(forms: readonly Pick<Evaluation, 'grade'>[]): GradeTally {
  const grades = forms.flatMap(({ grade }) => grade ?? []);
  const spread = Array.from({ length: 10 }, (_, at) => grades.filter((grade) => Math.round(grade) === at + 1).length);
  const n = grades.length;
  const average = n === 0 ? null : grades.reduce((sum, grade) => sum + grade, 0) / n;
  return { forms: forms.length, n, average, spread, high: grades.filter((grade) => grade >= 8).length };
}

/** A grade to one decimal, as it is told. */
export function rounded(grade: number): number {
  return Math.round(grade * 10) / 10;
}

/** How the grade in the facts of an edition stands to what its forms say. */
export function againstFacts(
  { grade, gradeCount }: Pick<Edition, 'grade' | 'gradeCount'>,
  { n, average }: GradeTally,
): 'neither' | 'statedOnly' | 'countedOnly' | 'same' | 'differs' {
  if (average === null) return grade === null ? 'neither' : 'statedOnly';
  if (grade === null) return 'countedOnly';
  return rounded(grade) === rounded(average) && gradeCount === n ? 'same' : 'differs';
}

/** The grade of one edition among others; `isCounted` when the facts have none and the forms tell it. */
export interface EditionGrade {
  readonly edition: Edition;
  readonly grade: number;
  readonly n: number | null;
  readonly isCounted: boolean;
}

/** The grades of the editions that were held, oldest first, those without any left out. */
export function gradesOverEditions(
  editions: readonly Edition[],
  formsOf: (editionId: string) => readonly Pick<Evaluation, 'grade'>[],
): EditionGrade[] {
  return editions
    .filter((edition) => wasHeld(edition))
    .sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999') || (a.number ?? 0) - (b.number ?? 0))
    .flatMap((edition): EditionGrade[] => {
      if (edition.grade !== null) return [{ edition, grade: edition.grade, n: edition.gradeCount, isCounted: false }];
      const { average, n } = gradeTally(formsOf(edition.id));
      return average === null ? [] : [{ edition, grade: average, n, isCounted: true }];
    });
}

/** A dash before a word or a space, or a star before a space: a number keeps its minus, and a bold word its stars. */
const itemSign = /^\s*(?:[-–•](?=[\s\p{L}])|\*(?=\s))\s*/u;

/** What someone wrote, a remark per line, without the dashes people put before them. */
export function remarks(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(itemSign, '').trim())
    .filter(Boolean);
}
