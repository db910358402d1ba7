import { useMemo } from 'react';
import { type RunOfShow, runOfShow } from '../../data/cues';
import { useLive } from '../../data/useLive';
import { eveningPlan } from '../../domain/eveningPlan';
import { type Run, settle } from '../../domain/run';
import type { RunRow } from '../../domain/runRow';
import type { Plan } from '../../domain/runView';
import { useRunRows } from './useRunLog';

/** An evening as every window of it sees it: the same rows and the same plan, folded here. */
export interface Evening {
  readonly show: RunOfShow;
  readonly plan: Plan;
  readonly rows: readonly RunRow[];
  readonly run: Run;
}

/** Folds an evening whose run of show and log are known. */
export function useFolded(show: RunOfShow | null | undefined, rows: readonly RunRow[] | undefined): Evening | null {
  const plan = useMemo(() => (show ? eveningPlan(show) : null), [show]);
  const run = useMemo(() => (plan && rows ? settle(rows, plan.cues) : null), [plan, rows]);
  return useMemo(() => (show && plan && rows && run ? { show, plan, rows, run } : null), [show, plan, rows, run]);
}

/** An evening and its log, watched; undefined while it is read, null when there is no such edition. */
export function useEvening(editionId: string): Evening | null | undefined {
  const show = useLive(() => runOfShow(editionId), [editionId]);
  const rows = useRunRows(editionId);
  const evening = useFolded(show, rows);
  if (show === null) return null;
  return evening ?? undefined;
}
