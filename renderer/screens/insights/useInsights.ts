import { startTransition, useEffect, useRef, useState } from 'react';
import { databaseNames } from '../../data/db';
import { now } from '../../data/records';
import { lastAct } from '../../data/snapshot';
import { useLive } from '../../data/useLive';
import type { InsightFilter } from '../../domain/insightScope';
import { dateAt } from '../../domain/time';
import { device } from '../shell/device';
import type { FigurePlace, InsightsAnswer, InsightsRequest } from './insightsMessages';

type Counted = Extract<InsightsAnswer, { readonly tell: 'insights' }>;
type Found = Extract<InsightsAnswer, { readonly tell: 'records' }>;

/** The insights as counted, the records behind the figure that is open, and whether counting failed. */
export interface Insights {
  readonly counted: Counted | null;
  readonly found: Found | null;
  readonly isFailed: boolean;
}

/** Counts the records that pass a filter in a worker, again after every act; `place` is the figure that is open. */
export function useInsights(filter: InsightFilter, place: FigurePlace | null): Insights {
  const act = useLive(lastAct, []);
  const worker = useRef<Worker | null>(null);
  const [state, setState] = useState<Insights>({ counted: null, found: null, isFailed: false });
  const asked = useRef({ filter, place });
  asked.current = { filter, place };
  const sent = useRef<InsightFilter | null>(null);

  useEffect(() => {
    const counter = new Worker(new URL('./insightsWorker.ts', import.meta.url), { type: 'module' });
    worker.current = counter;
    counter.onerror = () => setState((before) => ({ ...before, isFailed: true }));
    counter.onmessage = ({ data }: MessageEvent<InsightsAnswer>) => {
      if (data.tell === 'failed') setState((before) => ({ ...before, isFailed: true }));
      else if (data.tell === 'records') setState((before) => ({ ...before, found: data }));
      else {
        // What one does meanwhile goes first.
        startTransition(() => setState((before) => ({ ...before, counted: data, isFailed: false })));
        // What is open is of the records as they are now.
        if (asked.current.place) say(counter, { ask: 'records', place: asked.current.place });
      }
    };
    return () => {
      worker.current = null;
      counter.terminate();
    };
  }, []);

  useEffect(() => {
    if (act === undefined || !worker.current) return;
    sent.current = asked.current.filter;
    const today = dateAt(now());
    const database = databaseNames[device().database];
    say(worker.current, { ask: 'read', database, filter: asked.current.filter, today });
  }, [act]);

  useEffect(() => {
    // Before anything is read, the filter goes along with the asking to read.
    if (sent.current === null || sent.current === filter || !worker.current) return;
    sent.current = filter;
    say(worker.current, { ask: 'filter', filter });
  }, [filter]);

  useEffect(() => {
    if (place && worker.current) say(worker.current, { ask: 'records', place });
  }, [place]);

  return { ...state, found: place && state.found && isSame(place, state.found.place) ? state.found : null };
}

const say = (worker: Worker, request: InsightsRequest) => worker.postMessage(request);

const isSame = (a: FigurePlace, b: FigurePlace) => a.insight === b.insight && a.row === b.row && a.column === b.column;
