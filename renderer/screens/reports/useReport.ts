import { useCallback, useEffect, useRef, useState } from 'react';
import { databaseNames } from '../../data/db';
import { lastAct } from '../../data/snapshot';
import type { ReportName } from '../../reports/catalogue';
import type { Chosen } from '../../reports/choice';
import { device } from '../shell/device';
import type { MadeReport, ReportAnswer, ReportRequest } from './reportMessages';

/** How the making of a report stands. */
export type ReportState =
  | { readonly step: 'none' | 'stopped' | 'failed' | 'refused' }
  | { readonly step: 'making'; readonly done: number }
  | ({ readonly step: 'made' } & MadeReport);

interface Kept extends MadeReport {
  readonly asked: string;
  readonly seq: number;
}

/** The last document of each report, for as long as neither its choices nor any record changed. */
const kept = new Map<ReportName, Kept>();

/** Makes a report in a worker; `stop` ends it at once. A document is kept while its records stay the same. */
export function useReport() {
  const [state, setState] = useState<ReportState>({ step: 'none' });
  const worker = useRef<Worker | null>(null);
  const turn = useRef(0);

  /** Ends what is being made, also while it is still being looked up. */
  const end = useCallback(() => {
    turn.current += 1;
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);

  const make = useCallback(
    async <R extends ReportName>(
      name: R,
      options: Chosen<R>,
      how: Pick<ReportRequest, 'language' | 'inHouseStyle'>,
    ) => {
      end();
      const own = turn.current;
      const database = databaseNames[device().database];
      const request: ReportRequest<R> = { name, options, database, ...how };
      const asked = JSON.stringify(request);
      const known = kept.get(name);
      if (known?.asked === asked) {
        // When that can't be told it is made anew, and the worker says what is wrong.
        const seq = await lastAct().catch(() => null);
        if (turn.current !== own) return;
        if (known.seq === seq) {
          setState({ step: 'made', bytes: known.bytes, data: known.data });
          return;
        }
      }
      setState({ step: 'making', done: 0 });
      const maker = new Worker(new URL('./reportWorker.ts', import.meta.url), { type: 'module' });
      worker.current = maker;
      const failed = (step: 'failed' | 'refused') => {
        end();
        setState({ step });
      };
      maker.onerror = () => failed('failed');
      maker.onmessage = ({ data }: MessageEvent<ReportAnswer>) => {
        if (worker.current !== maker) return;
        if (data.tell === 'progress') setState({ step: 'making', done: data.done });
        else if (data.tell !== 'made') failed(data.tell);
        else {
          end();
          const { bytes, data: plain } = data;
          kept.set(name, { asked, seq: data.seq, bytes, data: plain });
          setState({ step: 'made', bytes, data: plain });
        }
      };
      maker.postMessage(request);
    },
    [end],
  );

  const stop = useCallback(() => {
    end();
    setState({ step: 'stopped' });
  }, [end]);

  /** Forgets what was made: nothing is asked any more. */
  const clear = useCallback(() => {
    end();
    setState({ step: 'none' });
  }, [end]);

  return { state, make, stop, clear };
}
