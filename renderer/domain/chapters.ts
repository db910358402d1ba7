/**
 * Chapters of a video as YouTube wants them. One broken rule and it shows none at all, so what breaks a rule is mended
 * here and each mend is told.
 */
import { digits } from './length';

/** A chapter: from when, in ms of the video (whole seconds), and what it is called. */
export interface Chapter {
  readonly startMs: number;
  readonly title: string;
}

/** What could be a chapter, before any rule. */
export interface ChapterCandidate {
  /** In ms of the video; negative before it begins. */
  readonly startMs: number;
  readonly endMs: number | null;
  readonly title: string;
  /** Said when there is no title, or when the title names someone who did not agree to it. */
  readonly instead: string;
  readonly namesSomeone: boolean;
}

/** One thing that was done to keep the rules. */
export type ChapterMend =
  /** A chapter of its own at 0:00, as the first one begins later. */
  | { readonly mend: 'added'; readonly title: string }
  | { readonly mend: 'moved'; readonly title: string; readonly fromMs: number; readonly toMs: number }
  /** It would last less than ten seconds, and went into another. */
  | { readonly mend: 'merged'; readonly title: string; readonly into: string }
  /** It lies outside the video. */
  | { readonly mend: 'leftOut'; readonly title: string; readonly side: 'before' | 'after' }
  | { readonly mend: 'shortened'; readonly from: string; readonly to: string }
  /** Signs that YouTube does not take were replaced. */
  | { readonly mend: 'signs'; readonly to: string }
  /** The title named someone who did not agree to it. */
  | { readonly mend: 'nameless'; readonly to: string };

/** The chapters, and what was mended; `problem` says why there are none. */
export interface Chapters {
  readonly chapters: readonly Chapter[];
  readonly mends: readonly ChapterMend[];
  readonly problem: { readonly code: 'tooFew'; readonly n: number } | null;
}

/** The rules, as numbers. */
export const chapterRules = { least: 3, shortestMs: 10_000, longestTitle: 49 } as const;

/** Chapters that keep every rule, or none; `start` is what a chapter is called that is added at 0:00. */
export function chapters(
  candidates: readonly ChapterCandidate[],
  video: { readonly lengthMs: number | null; readonly start: string },
): Chapters {
  const mends: ChapterMend[] = [];
  const titled = candidates
    .map((candidate) => ({ ...candidate, title: titleOf(candidate, mends) }))
    .sort((a, b) => a.startMs - b.startMs);
  // A video of which no one knows the length shows at least what was done to its end.
  const lengthMs = video.lengthMs ?? Math.max(...titled.map(({ endMs }) => endMs ?? Number.POSITIVE_INFINITY));
  const placed = atZero(within(titled, video.lengthMs, mends), video.start, mends);
  const all = longEnough(placed, lengthMs, mends);
  if (all.length >= chapterRules.least) return { chapters: all, mends, problem: null };
  return { chapters: [], mends: [], problem: { code: 'tooFew', n: all.length } };
}

/** A title that may be shown: clean, short enough, and naming no one who did not agree. */
function titleOf(candidate: ChapterCandidate, mends: ChapterMend[]): string {
  const { instead, namesSomeone } = candidate;
  if (namesSomeone) mends.push({ mend: 'nameless', to: tidy(instead) });
  const wanted = (namesSomeone ? '' : tidy(candidate.title)) || tidy(instead) || '–';
  const safe = wanted.replaceAll('<', '‹').replaceAll('>', '›');
  if (safe !== wanted) mends.push({ mend: 'signs', to: safe });
  const short = shortened(safe);
  if (short !== safe) mends.push({ mend: 'shortened', from: safe, to: short });
  return short;
}

function tidy(title: string): string {
  return title
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A title of at most 49 characters, cut between words where that leaves enough, and never within a sign. */
function shortened(title: string): string {
  const { longestTitle } = chapterRules;
  if (title.length <= longestTitle) return title;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('nl').segment(title)) {
    if (cut.length + segment.length > longestTitle - 1) break;
    cut += segment;
  }
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0));
  return `${(words.length >= longestTitle / 2 ? words : cut).trimEnd()}…`;
}

interface Placed {
  readonly startMs: number;
  readonly title: string;
}

/** What lies in the video, in whole seconds; what began before it and goes on begins with it. */
function within(
  candidates: readonly (Placed & Pick<ChapterCandidate, 'endMs'>)[],
  lengthMs: number | null,
  mends: ChapterMend[],
): Placed[] {
  return candidates.flatMap(({ startMs, endMs, title }) => {
    const whole = Math.floor(startMs / 1_000) * 1_000;
    if (startMs < 0 && (endMs ?? startMs) <= 0) {
      mends.push({ mend: 'leftOut', title, side: 'before' });
      return [];
    }
    if (lengthMs !== null && whole >= lengthMs) {
      mends.push({ mend: 'leftOut', title, side: 'after' });
      return [];
    }
    if (startMs < 0) mends.push({ mend: 'moved', title, fromMs: whole, toMs: 0 });
    return [{ startMs: Math.max(0, whole), title }];
  });
}

/** The first begins at 0:00: it is moved there from nearby, or gets one before it. */
function atZero(placed: readonly Placed[], start: string, mends: ChapterMend[]): Placed[] {
  const [first, ...rest] = placed;
  if (!first || first.startMs === 0) return [...placed];
  if (first.startMs < chapterRules.shortestMs) {
    mends.push({ mend: 'moved', title: first.title, fromMs: first.startMs, toMs: 0 });
    return [{ ...first, startMs: 0 }, ...rest];
  }
  const title = shortened(tidy(start) || '–');
  mends.push({ mend: 'added', title });
  return [{ startMs: 0, title }, first, ...rest];
}

/** Each lasts at least ten seconds: a shorter one goes into the one after it, the last into the one before. */
function longEnough(placed: readonly Placed[], lengthMs: number, mends: ChapterMend[]): Chapter[] {
  const kept: Chapter[] = [];
  for (const { startMs, title } of placed) {
    const last = kept.at(-1);
    if (last && startMs - last.startMs < chapterRules.shortestMs) {
      mends.push({ mend: 'merged', title: last.title, into: title });
      kept[kept.length - 1] = { startMs: last.startMs, title };
    } else kept.push({ startMs, title });
  }
  const [before, last] = [kept.at(-2), kept.at(-1)];
  if (before && last && lengthMs - last.startMs < chapterRules.shortestMs) {
    mends.push({ mend: 'merged', title: last.title, into: before.title });
    kept.pop();
  }
  return kept;
}

/** A chapter as a line of a video's description: "3:12 Buurttuin". */
export function chapterLine({ startMs, title }: Chapter): string {
  return `${digits(startMs)} ${title}`;
}
