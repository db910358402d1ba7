import { useEffect, useState } from 'react';
import { databaseNames } from '../../data/db';
import { lastAct } from '../../data/snapshot';
import { useLive } from '../../data/useLive';
import type { HelperKey } from '../../domain/helpers';
import type { Ranked, SuitingAsk } from '../../domain/matching';
import { device } from '../shell/device';
import type { MatchAnswer, MatchQuestion, MatchRequest } from './matchMessages';

type Found = MatchAnswer['found'];

let worker: Worker | null = null;
let number = 0;
let users = 0;
let ending: ReturnType<typeof setTimeout> | undefined;
const waiting = new Map<number, (found: Found) => void>();
/** The worker keeps its index while one goes from screen to screen. */
const restMs = 120_000;

function ask(question: MatchQuestion): Promise<Found> {
  if (!worker) {
    worker = new Worker(new URL('./matchWorker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<MatchAnswer>) => {
      performance.measure('who-can-help', { start: performance.now() - data.ms, duration: data.ms });
      waiting.get(data.number)?.(data.found);
      waiting.delete(data.number);
    };
    worker.onerror = end;
  }
  const request: MatchRequest = { number: ++number, database: databaseNames[device().database], question };
  worker.postMessage(request);
  return new Promise((resolve) => waiting.set(request.number, resolve));
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

/** An answer that follows the records; undefined until the first, and the one before while a new one is made. */
function useAnswer(question: MatchQuestion): Found | undefined {
  const seq = useLive(lastAct, []);
  const key = JSON.stringify(question);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly found: Found } | null>(null);
  useEffect(use, []);
  useEffect(() => {
    if (seq === undefined) return;
    let isWanted = true;
    // The key is the question itself, made into text so that an equal question is not asked again.
    void ask(JSON.parse(key) as MatchQuestion).then((found) => isWanted && setAnswer({ key, found }));
    return () => {
      isWanted = false;
    };
  }, [key, seq]);
  return answer?.key === key ? answer.found : undefined;
}

/** Who may help with an ask, best first, at most so many; undefined while it is looked up. */
export function useHelpers(askId: string, most = 60): readonly Ranked[] | undefined {
  const found = useAnswer({ what: 'helpers', askId, most });
  // A question about an ask is answered with who helps.
  return found === undefined ? undefined : ((found ?? []) as readonly Ranked[]);
}

/** The open asks that suit one who helps, best first; undefined while they are looked up. */
export function useSuitingAsks(key: HelperKey): readonly SuitingAsk[] | undefined {
  const found = useAnswer({ what: 'asks', key });
  // A question about one who helps is answered with asks.
  return found === undefined ? undefined : ((found ?? []) as readonly SuitingAsk[]);
}
