import { useCallback, useEffect, useRef, useState } from 'react';
import { databaseNames } from '../../data/db';
import { lastAct } from '../../data/snapshot';
import type { ReportName } from '../../reports/catalogue';
import { device } from '../shell/device';
import type { Chosen, ReportAnswer, ReportRequest } from './reportMessages';

/** How the making of a report stands. */
export type ReportState =
  | { readonly step: 'none' | 'stopped' | 'failed' }
  | { readonly step: 'making'; readonly done: number }
  | { readonly step: 'made'; readonly bytes: Uint8Array };

interface Kept {
  readonly asked: string;
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** The last document of each report, for as long as neither its choices nor any record changed. */
const kept = new Map<ReportName, Kept>();

/** Makes a report in a worker; `stop` ends it at once. A document is kept while its records stay the same. */
export function useReport() {
  const [state, setState] = useState<ReportState>({ step: 'none' });
  const worker = useRef<Worker | null>(null);

  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);

  const make = useCallback(
    async (name: ReportName, options: Chosen, language: ReportRequest['language']) => {
      end();
      const database = databaseNames[device().database];
      const request: ReportRequest = { name, options, database, language };
      const asked = JSON.stringify(request);
      const known = kept.get(name);
      if (known?.asked === asked && known.seq === (await lastAct())) {
        setState({ step: 'made', bytes: known.bytes });
        return;
      }
      setState({ step: 'making', done: 0 });
      const own = new Worker(new URL('./reportWorker.ts', import.meta.url), { type: 'module' });
      worker.current = own;
      const failed = () => {
        end();
        setState({ step: 'failed' });
      };
      own.onerror = failed;
      own.onmessage = ({ data }: MessageEvent<ReportAnswer>) => {
        if (worker.current !== own) return;
        if (data.tell === 'progress') setState({ step: 'making', done: data.done });
        else if (data.tell === 'failed') failed();
        else {
          end();
          kept.set(name, { asked, seq: data.seq, bytes: data.bytes });
          setState({ step: 'made', bytes: data.bytes });
        }
      };
      own.postMessage(request);
    },
    [end],
  );

  const stop = useCallback(() => {
    end();
    setState({ step: 'stopped' });
  }, [end]);

  return { state, make, stop };
}
