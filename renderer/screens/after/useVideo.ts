import { useMemo, useState } from 'react';
import { now } from '../../data/records';
import { appendRows, told } from '../../data/runLog';
import { type Chapters, chapters } from '../../domain/chapters';
import { chapterCandidates } from '../../domain/eveningChapters';
import type { EveningFacts } from '../../domain/eveningFacts';
import {
  firstTwo,
  isVideoTime,
  knownPoints,
  pointInstead,
  type SyncPoints,
  type SyncProblem,
  type VideoTime,
  videoTime,
} from '../../domain/syncPoints';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';
import { stampNow } from './stampNow';
import { kindWords } from './words';

/** A place for a point: a part, and when it begins in the video; null until that is typed. */
export interface PointPlace {
  readonly cueId: string;
  readonly videoMs: number | null;
}

/** The video of an evening: its time, its chapters, and what the log says of it. */
export interface Video {
  readonly places: readonly [PointPlace, PointPlace];
  /** Chooses another part for a place; an empty id takes its point away. */
  readonly choose: (place: PointPlace, cueId: string) => void;
  /** Says where in the video the part of a place begins. */
  readonly time: (place: PointPlace, videoMs: number) => Promise<unknown>;
  readonly points: SyncPoints;
  readonly way: VideoTime | null;
  readonly problem: SyncProblem | null;
  readonly chapters: Chapters | null;
}

const empty: PointPlace = { cueId: '', videoMs: null };

/** The video of an evening, watched. Its points are in the log, as all that is known of the evening. */
export function useVideo(facts: EveningFacts): Video {
  const t = useTexts();
  const run = useAct();
  // A part that was chosen, until its time is typed.
  const [chosen, setChosen] = useState('');
  const today = dateAt(now());
  const put = async (before: PointPlace | null, after: { cueId: string; videoMs: number } | null) => {
    const acts = pointInstead(facts.rows, before, after).map((act) => told(act, stampNow()));
    await run(() => appendRows(facts.edition.id, acts), { rethrow: true });
    setChosen('');
  };
  const known = useMemo(() => knownPoints(facts.run), [facts]);
  const ways = useMemo(() => {
    const points = firstTwo(known);
    const found = videoTime(facts.run.recordings, points);
    const way = isVideoTime(found) ? found : null;
    const candidates = way ? chapterCandidates(facts, way, kindWords(t), today) : [];
    const all = way && chapters(candidates, { lengthMs: way.lengthMs, start: t.after.video.start });
    return { points, way, problem: isVideoTime(found) ? null : found, chapters: all };
  }, [known, facts, t, today]);
  const waiting = known.some(({ cueId }) => cueId === chosen) ? empty : { cueId: chosen, videoMs: null };
  const [first = waiting, second = known.length === 1 ? waiting : empty] = known;
  return {
    ...ways,
    places: [first, second],
    choose: (place, cueId) => {
      if (place.videoMs === null) setChosen(cueId);
      // What went wrong was told; the point stays as it was.
      else put(place, cueId === '' ? null : { cueId, videoMs: place.videoMs }).catch(() => {});
    },
    time: (place, videoMs) => put(place, { cueId: place.cueId, videoMs }),
  };
}
