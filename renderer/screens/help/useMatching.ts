import { useEffect, useRef, useState } from 'react';
import { databaseNames } from '../../data/db';
import { lastAct } from '../../data/snapshot';
import { useLive } from '../../data/useLive';
import type { HelperKey } from '../../domain/helper';
import type { Ranked, SuitingAsk } from '../../domain/matching';
import { device } from '../shell/device';
import type { MatchAnswer, MatchDrop, MatchQuestion, MatchRequest } from './matchMessages';

type Found = MatchAnswer['found'];

let worker: Worker | null = null;
let number = 0;
let users = 0;
let ending: ReturnType<typeof setTimeout> | undefined;
const waiting = new Map<number, (found: Found) => void>();
/** The worker keeps its index while one goes from screen to screen. */
const restMs = 120_000;

function ask(question: MatchQuestion, canWait: boolean): { readonly found: Promise<Found>; readonly drop: () => void } {
  if (!worker) {
    worker = new Worker(new URL('./matchWorker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<MatchAnswer>) => {
      performance.measure('who-can-help', { start: performance.now() - data.ms, duration: data.ms });
      waiting.get(data.number)?.(data.found);
      waiting.delete(data.number);
    };
    worker.onerror = end;
  }
  const request: MatchRequest = {
    number: ++number,
    database: databaseNames[device().database],
    question,
    canWait,
  };
  worker.postMessage(request);
  const drop = () => {
    const message: MatchDrop = { drop: request.number };
    if (waiting.delete(request.number)) worker?.postMessage(message);
  };
  return { found: new Promise((resolve) => waiting.set(request.number, resolve)), drop };
}

function end(): void {
  worker?.terminate();
  worker = null;
  for (const answer of waiting.values()) answer(null);
  waiting.clear();
}

function use(): () => void {
  users += 1;
  clearTimeout(ending);
  return () => {
    users -= 1;
    if (users === 0) ending = setTimeout(end, restMs);
  };
}

/** What was answered last, so that a row that comes into view again is not asked about again. */
const known = new Map<string, { readonly seq: number; readonly found: Found }>();
const mostKnown = 500;

/** An answer that follows the records; undefined until the first, and the one before while a new one is made. */
function useAnswer(question: MatchQuestion, canWait = false): Found | undefined {
  const seq = useLive(lastAct, []);
  const key = `${device().database} ${JSON.stringify(question)}`;
  const [answer, setAnswer] = useState<{ readonly key: string; readonly found: Found } | null>(null);
  const latest = useRef(question);
  latest.current = question;
  useEffect(use, []);
  useEffect(() => {
    if (seq === undefined || known.get(key)?.seq === seq) return;
    const { found, drop } = ask(latest.current, canWait);
    void found.then((next) => {
      if (known.size >= mostKnown) known.clear();
      if (next) known.set(key, { seq, found: next });
      setAnswer({ key, found: next });
    });
    return drop;
  }, [key, seq, canWait]);
  if (answer?.key === key) return answer.found;
  return known.get(key)?.found;
}

/** Who may help with an ask, best first; undefined while it is looked up. */
export function useHelpers(askId: string): readonly Ranked[] | undefined {
  return helpersIn(useAnswer({ what: 'helpers', askId }));
}

/** The first few who may help with an ask; those in a list wait for what someone asks for. */
export function useFirstHelpers(askId: string, most: number): readonly Ranked[] | undefined {
  return helpersIn(useAnswer({ what: 'helpers', askId, most }, true));
}

function helpersIn(found: Found | undefined): readonly Ranked[] | undefined {
  // A question about an ask is answered with who helps.
  return found === undefined ? undefined : ((found ?? []) as readonly Ranked[]);
}

/** The open asks that suit one who helps, best first; undefined while they are looked up. */
export function useSuitingAsks(key: HelperKey): readonly SuitingAsk[] | undefined {
  const found = useAnswer({ what: 'asks', key });
  // A question about one who helps is answered with asks.
  return found === undefined ? undefined : ((found ?? []) as readonly SuitingAsk[]);
}
