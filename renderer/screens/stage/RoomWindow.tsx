import { useCallback, useEffect, useMemo } from 'react';
import type { RunOfShow } from '../../data/cues';
import { offersTo } from '../../data/offers';
import { useLive } from '../../data/useLive';
import { digits } from '../../domain/length';
import { type Board, boardOf, type RoomFace, roomFace } from '../../domain/roomFace';
import { viewOf } from '../../domain/runView';
import { dateAt, instant } from '../../domain/time';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { type Clock, laptopClock, useNow } from '../../ui/useNow';
import { audienceTitle, onStageNames } from '../run/cueNames';
import { type Evening, useEvening } from '../run/useEvening';
import { useSteadyClock } from '../run/useSteadyClock';
import { goesOn, nextTitle } from './eveningWords';
import { Notice } from './Notice';
import { RoomView, type RoomWords } from './RoomView';

/** How long a page of the board stays, in ms. */
const pageMs = 20_000;

const emptyBoard: Board = { entries: [], helped: 0 };

/** The window for who sits in the room. It only reads. */
export function RoomWindow({ editionId }: { readonly editionId: string }) {
  const { titles, gone } = useTexts().stage;
  const evening = useEvening(editionId);
  useEffect(() => {
    document.title = titles.room;
  }, [titles]);
  if (evening === null) return <Notice text={gone} />;
  return evening ? <LiveRoom evening={evening} clock={laptopClock} /> : null;
}

function LiveRoom({ evening, clock: laptop }: { readonly evening: Evening; readonly clock: Clock }) {
  const texts = useTexts();
  const { run, plan, show } = evening;
  const clock = useSteadyClock(run, laptop);
  const pitchIds = show.pitches.map(({ pitch }) => pitch.id);
  const offers = useLive(() => offersTo(pitchIds), [pitchIds.join()]);
  const look = useCallback((now: number) => roomFace(viewOf(run, plan, instant(now))), [run, plan]);
  useNow(
    clock,
    useCallback((now: number) => grain(look(now), now), [look]),
  );
  const now = clock.now();
  const face = look(now);
  const today = dateAt(instant(now));
  const board = useMemo(() => (offers ? boardOf(show, run, offers, today) : emptyBoard), [show, run, offers, today]);
  // Until it is known what was offered, nothing may be said of it.
  if (face.state === 'board' && !offers) return null;
  return <RoomView face={face} words={wordsOf(face, show, texts)} board={board} page={Math.floor(now / pageMs)} />;
}

function grain(face: RoomFace, now: number): string {
  const page = face.state === 'board' ? Math.floor(now / pageMs) : 0;
  return `${face.state} ${digitsOf(face)} ${face.cue?.id} ${face.next?.id} ${page}`;
}

/** Time left, rounded up, as on the stage screen. */
function digitsOf({ waitMs }: RoomFace): string {
  return waitMs === null ? '' : digits(Math.ceil(waitMs / 1_000) * 1_000);
}

function wordsOf(face: RoomFace, show: RunOfShow, texts: Texts): RoomWords {
  const { cue, next } = face;
  return {
    title: cue ? audienceTitle(cue, show, texts) : '',
    names: cue ? onStageNames(cue, show) : '',
    next: next ? nextTitle(next, cue, show, texts) : '',
    nextNames: next && !goesOn(next, cue) ? onStageNames(next, show) : '',
    digits: digitsOf(face),
  };
}
