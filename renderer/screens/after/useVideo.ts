import { useMemo } from 'react';
import { now } from '../../data/records';
import { type Chapters, chapters } from '../../domain/chapters';
import { chapterCandidates } from '../../domain/eveningChapters';
import type { EveningFacts } from '../../domain/eveningFacts';
import { readLength } from '../../domain/length';
import {
  isVideoTime,
  type SyncPoint,
  type SyncPoints,
  type SyncProblem,
  type VideoTime,
  videoTime,
} from '../../domain/syncPoints';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { device, setDevice, useDevice } from '../shell/device';
import { kindWords } from './words';

/** A point as it was typed: a part, and when it begins in the video. */
export interface TypedPoint {
  readonly cueId: string;
  readonly typed: string;
}

/** The video of an evening: its time, its chapters, and what was typed of it on this laptop. */
export interface Video {
  readonly typed: readonly [TypedPoint, TypedPoint];
  readonly type: (at: 0 | 1, changes: Partial<TypedPoint>) => void;
  readonly points: SyncPoints;
  readonly time: VideoTime | null;
  readonly problem: SyncProblem | null;
  readonly chapters: Chapters | null;
}

const empty: TypedPoint = { cueId: '', typed: '' };

/** The video of an evening, watched. Points that were typed are kept on this laptop, like other choices of a screen. */
export function useVideo(facts: EveningFacts): Video {
  const t = useTexts();
  const key = `after.points.${facts.edition.id}`;
  const kept = useDevice().views[key];
  const typed = useMemo(() => typedOf(kept), [kept]);
  const today = dateAt(now());
  return useMemo(() => {
    const points = pointsOf(typed, facts);
    const found = videoTime(facts.run.recordings, points);
    const time = isVideoTime(found) ? found : null;
    const candidates = time ? chapterCandidates(facts, time, kindWords(t), today) : [];
    const all = time && chapters(candidates, { lengthMs: time.lengthMs, start: t.after.video.start });
    return {
      ...{ typed, points, time },
      problem: isVideoTime(found) ? null : found,
      chapters: all,
      type: (at, changes) => {
        const next = typed.map((point, index) => (index === at ? { ...point, ...changes } : point));
        setDevice({ views: { ...device().views, [key]: JSON.stringify(next) } });
      },
    };
  }, [typed, facts, t, today, key]);
}

function typedOf(kept: string | undefined): readonly [TypedPoint, TypedPoint] {
  try {
    const read: unknown = JSON.parse(kept ?? '[]');
    const [first, second] = Array.isArray(read) ? read : [];
    return [
      { ...empty, ...first },
      { ...empty, ...second },
    ];
  } catch {
    return [empty, empty];
  }
}

function pointsOf(typed: readonly TypedPoint[], { run }: EveningFacts): SyncPoints {
  const [first, second] = typed.flatMap(({ cueId, typed: text }): SyncPoint[] => {
    const span = run.spans.findLast((one) => one.cueId === cueId);
    const videoMs = readLength(text);
    return span && videoMs !== null ? [{ at: span.startedAt, videoMs }] : [];
  });
  if (first && second) return [first, second];
  return first ? [first] : [];
}
