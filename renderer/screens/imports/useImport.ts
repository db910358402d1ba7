import { useCallback, useEffect, useRef, useState } from 'react';
import { databaseNames } from '../../data/db';
import type { Decision } from '../../imports/importPlan';
import { type Recognition, recogniseAs, remember } from '../../imports/recognition';
import type { RefusalReason } from '../../imports/refusal';
import type { SheetKind } from '../../imports/sheetKinds';
import { device, setDevice } from '../shell/device';
import type { ImportAnswer, ImportRequest, PlanSummary, SheetSummary } from './importMessages';

/** Why reading stopped, beside the reasons a file itself can give. */
export type Stopped = RefusalReason | 'tooSlow' | 'failed';

/** An import whose preview is on screen, or that is being written. */
export interface Preview {
  readonly step: 'preview' | 'writing';
  readonly names: readonly string[];
  readonly sheets: readonly SheetSummary[];
  /** Null while the worker is still looking for what is new. */
  readonly plan: PlanSummary | null;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly targetEditionId: string | null;
  readonly writeFailed?: boolean;
}

/** Where an import stands. */
export type ImportState =
  | { readonly step: 'choose'; readonly stopped?: { readonly name: string; readonly reason: Stopped } }
  | { readonly step: 'reading'; readonly names: readonly string[]; readonly done: number }
  | Preview
  | { readonly step: 'done'; readonly plan: PlanSummary };

/** Files that take the worker longer than this to read are given up. */
const readingLimitMs = 10_000;

/** One import from files to records; all work is done in a worker, which `cancel` ends at once. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const worker = useRef<Worker | null>(null);
  const turn = useRef(0);
  const limit = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const end = useCallback(() => {
    clearTimeout(limit.current);
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);

  const stop = useCallback(
    (name: string, reason: Stopped) => {
      end();
      setState({ step: 'choose', stopped: { name, reason } });
    },
    [end],
  );

  const ask = useCallback((request: ImportRequest) => worker.current?.postMessage(request), []);

  const replan = useCallback(
    (next: Preview) => {
      turn.current += 1;
      setState({ ...next, step: 'preview' });
      ask({
        ask: 'plan',
        turn: turn.current,
        recognitions: next.sheets.map((sheet) => sheet.recognition),
        decisions: next.decisions,
        targetEditionId: next.targetEditionId,
      });
    },
    [ask],
  );

  const start = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0) return;
      end();
      const names = files.map((file) => file.name);
      const name = names.join(', ');
      setState({ step: 'reading', names, done: 0 });
      const own = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
      worker.current = own;
      own.onerror = () => stop(name, 'failed');
      own.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
        if (worker.current !== own) return;
        switch (data.tell) {
          case 'progress':
            return setState((was) => (was.step === 'reading' ? { ...was, done: data.done } : was));
          case 'refused':
            return stop(data.name, data.reason);
          case 'read':
            clearTimeout(limit.current);
            return replan({
              step: 'preview',
              names,
              sheets: data.sheets,
              plan: null,
              decisions: {},
              targetEditionId: null,
            });
          case 'plan':
            if (data.turn !== turn.current) return;
            return setState((was) => (was.step === 'preview' ? { ...was, plan: data.plan } : was));
          case 'written':
            end();
            return setState((was) => ('plan' in was && was.plan ? { step: 'done', plan: was.plan } : was));
          case 'failed':
            if (data.during !== 'write') return stop(name, 'failed');
            return setState((was) => (was.step === 'writing' ? { ...was, step: 'preview', writeFailed: true } : was));
        }
      };
      limit.current = setTimeout(() => stop(name, 'tooSlow'), readingLimitMs);
      try {
        const read = await Promise.all(
          files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        );
        // Cancelled, or other files were chosen, while these were fetched.
        if (worker.current !== own) return;
        const { database, author, mappings } = device();
        ask({ ask: 'read', files: read, database: databaseNames[database], author, remembered: mappings });
      } catch {
        // The file went away, or its folder may not be read.
        if (worker.current === own) stop(name, 'failed');
      }
    },
    [ask, end, replan, stop],
  );

  const change = (changes: Partial<Omit<Preview, 'step'>>) => {
    if (state.step === 'preview') replan({ ...state, ...changes });
  };
  const setSheet = (at: number, recognition: Recognition) => {
    if (state.step !== 'preview') return;
    change({ sheets: state.sheets.map((sheet, n) => (n === at ? { ...sheet, recognition } : sheet)) });
  };

  return {
    state,
    start,
    cancel: () => {
      end();
      setState({ step: 'choose' });
    },
    setKind: (at: number, kind: SheetKind | null) => {
      const sheet = state.step === 'preview' ? state.sheets[at] : undefined;
      if (!sheet) return;
      const table = { ...sheet, rows: [], from1904: false, problems: [] };
      setSheet(
        at,
        kind ? recogniseAs(table, kind, device().mappings) : { kind: null, columns: sheet.headings.map(() => null) },
      );
    },
    setColumn: (at: number, column: number, target: string | null) => {
      const sheet = state.step === 'preview' ? state.sheets[at] : undefined;
      if (!sheet) return;
      // One target, one column: the column that had it is not read any more.
      const columns = sheet.recognition.columns.map((key, n) => (n === column ? target : key === target ? null : key));
      const recognition = { ...sheet.recognition, columns };
      setDevice({
        mappings: remember({ ...sheet, rows: [], from1904: false, problems: [] }, recognition, device().mappings),
      });
      setSheet(at, recognition);
    },
    decide: (key: string, decision: Decision) => {
      if (state.step === 'preview') change({ decisions: { ...state.decisions, [key]: decision } });
    },
    setTargetEdition: (targetEditionId: string | null) => change({ targetEditionId }),
    write: () => {
      if (state.step !== 'preview' || !state.plan) return;
      setState({ ...state, step: 'writing' });
      ask({ ask: 'write' });
    },
  };
}

/** What `useImport` gives. */
export type Import = ReturnType<typeof useImport>;
