import { useCallback, useEffect, useRef, useState } from 'react';
import { databaseNames } from '../../data/db';
import type { LookAlikes } from '../../domain/lookAlikes';
import type { Mergeable } from '../../domain/merge';
import { device } from '../shell/device';
import type { LookAnswer, LookRequest } from './lookAlikeMessages';

/** How far the looking is; `done` from 0 to 1. */
export type Looking =
  | { readonly step: 'looking'; readonly done: number }
  | { readonly step: 'found'; readonly pairs: readonly LookAlikes[]; readonly looked: number }
  | { readonly step: 'stopped' | 'failed' };

/** Look-alikes of a table, looked for in a worker as soon as it is shown; `stop` ends it, `look` begins anew. */
export function useLookAlikes(table: Mergeable) {
  const [state, setState] = useState<Looking>({ step: 'looking', done: 0 });
  const worker = useRef<Worker | null>(null);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  const look = useCallback(() => {
    end();
    setState({ step: 'looking', done: 0 });
    const own = new Worker(new URL('./lookAlikeWorker.ts', import.meta.url), { type: 'module' });
    worker.current = own;
    const close = (next: Looking) => {
      end();
      setState(next);
    };
    own.onerror = () => close({ step: 'failed' });
    own.onmessage = ({ data }: MessageEvent<LookAnswer>) => {
      if (worker.current !== own) return;
      if (data.tell === 'progress') setState({ step: 'looking', done: data.done });
      else if (data.tell === 'failed') close({ step: 'failed' });
      else close({ step: 'found', pairs: data.pairs, looked: data.looked });
    };
    own.postMessage({ table, database: databaseNames[device().database] } satisfies LookRequest);
  }, [table, end]);
  useEffect(() => {
    look();
    return end;
  }, [look, end]);
  const stop = () => {
    end();
    setState({ step: 'stopped' });
  };
  return { state, look, stop };
}
