/** From the time line of an evening to the time of its video. */
import { newestStanding } from './logRows';
import type { Recording, Run } from './run';
import type { RunAct, RunRow } from './runRow';
import type { Instant } from './time';

/** Something that is known to be seen at a time of the video, in ms from its start. */
export interface SyncPoint {
  readonly at: Instant;
  readonly videoMs: number;
}

/** What was typed of a video: nothing, one point, or two. */
export type SyncPoints = readonly [] | readonly [SyncPoint] | readonly [SyncPoint, SyncPoint];

/** A part of which the log says where in the video it begins. */
export interface KnownPoint extends SyncPoint {
  readonly cueId: string;
}

/** The points that the log holds of parts that were done, in the order of the evening. */
export function knownPoints({ syncPoints, spans }: Pick<Run, 'syncPoints' | 'spans'>): KnownPoint[] {
  return syncPoints
    .flatMap(({ cueId, videoMs }) => {
      const span = spans.findLast((one) => one.cueId === cueId);
      return span ? [{ cueId, videoMs, at: span.startedAt }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** The first two points, as the way to the video takes them. */
export function firstTwo([first, second]: readonly SyncPoint[]): SyncPoints {
  if (first && second) return [first, second];
  return first ? [first] : [];
}

/** The acts that put one point in the place of another; null for none. What the log says of either is taken back. */
export function pointInstead(
  rows: readonly RunRow[],
  before: Pick<KnownPoint, 'cueId'> | null,
  after: Pick<KnownPoint, 'cueId' | 'videoMs'> | null,
): RunAct[] {
  const ids = [before?.cueId, after?.cueId];
  const old = newestStanding(rows).filter((row) => row.act === 'sync' && row.cueId !== null && ids.includes(row.cueId));
  const undoing: RunAct[] = old.map((row) => ({ act: 'undo', ofId: row.id, source: 'afterwards' }));
  if (!after) return undoing;
  return [...undoing, { act: 'sync', cueId: after.cueId, ms: after.videoMs, source: 'afterwards' }];
}

/** Why there is no way from the evening to the video. */
export type SyncProblem =
  /** Nothing says where the video begins: no recording was told, no point was typed. */
  | { readonly code: 'noZero' }
  /** Two points that are about one moment. */
  | { readonly code: 'sameMoment' }
  /** What came later on the evening comes earlier in the video. */
  | { readonly code: 'goesBack' }
  /** The video would run at this part of its speed: one of the points is likely mistyped. */
  | { readonly code: 'unlikelySpeed'; readonly speed: number };

/** The way from the evening to its video. */
export interface VideoTime {
  /** What gave it. */
  readonly by: 'recording' | 'onePoint' | 'twoPoints';
  /** How fast the video runs beside the evening; 1 for as fast. */
  readonly speed: number;
  /** The time of the video at a moment, in ms; negative before it begins. */
  readonly msAt: (moment: Instant) => number;
  /** How long the video is, in ms, where the log tells; null when it does not. */
  readonly lengthMs: number | null;
}

/** Clocks of cameras and laptops differ by less than this part; more is a mistake in typing. */
const widestSpeed = 0.05;

/**
 * The way from moments of an evening to times of its video: through one point, through two, or from where its recordings
 * began. Recordings one after the other are taken as one video, with nothing between them.
 */
export function videoTime(recordings: readonly Recording[], points: SyncPoints): VideoTime | SyncProblem {
  const [first, second] = points;
  if (first && second) return throughTwo(first, second);
  if (first) return { by: 'onePoint', speed: 1, lengthMs: null, msAt: (moment) => moment - first.at + first.videoMs };
  return fromRecordings(recordings);
}

/** Whether there is a way to the video. */
export function isVideoTime(found: VideoTime | SyncProblem): found is VideoTime {
  return 'msAt' in found;
}

function throughTwo(a: SyncPoint, b: SyncPoint): VideoTime | SyncProblem {
  if (a.at === b.at) return { code: 'sameMoment' };
  const speed = (b.videoMs - a.videoMs) / (b.at - a.at);
  if (speed <= 0) return { code: 'goesBack' };
  if (Math.abs(speed - 1) > widestSpeed) return { code: 'unlikelySpeed', speed };
  return {
    ...{ by: 'twoPoints', speed, lengthMs: null },
    msAt: (moment) => Math.round(a.videoMs + (moment - a.at) * speed),
  };
}

function fromRecordings(recordings: readonly Recording[]): VideoTime | SyncProblem {
  const [first] = recordings;
  if (!first) return { code: 'noZero' };
  const lengthOf = ({ from, to }: Recording) => (to === null ? null : to - from);
  const lengths = recordings.map(lengthOf);
  const msAt = (moment: Instant) => {
    if (moment < first.from) return moment - first.from;
    let before = 0;
    for (const recording of recordings) {
      const length = lengthOf(recording);
      if (moment < recording.from) break;
      if (length === null || moment <= recording.from + length) return before + moment - recording.from;
      before += length;
    }
    // Between recordings, or after the last: the video stands where the one before it stopped.
    return before;
  };
  const lengthMs = lengths.reduce<number | null>((sum, ms) => (sum === null || ms === null ? null : sum + ms), 0);
  return { by: 'recording', speed: 1, msAt, lengthMs };
}
