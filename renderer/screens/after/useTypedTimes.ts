import { useState } from 'react';
import { appendRows, type Told, told } from '../../data/runLog';
import type { EveningFacts } from '../../domain/eveningFacts';
import { blank } from '../../domain/nouns';
import {
  clashing,
  correctedTimes,
  endingRow,
  paperRows,
  type TypedProblem,
  type TypedTimes,
} from '../../domain/paperTwin';
import { type RunAct, type RunRow, rowOf } from '../../domain/runRow';
import type { Span } from '../../domain/span';
import { clockWithSecondsAt, instant } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { useNotice } from '../../ui/Notices';
import { useAct } from '../shell/useAct';
import { stampNow } from './stampNow';

type Which = 'start' | 'end';
type Typed = Readonly<Record<string, Partial<Record<Which, string>>>>;

/** The times of each part as they are in the log, what is typed over them, and writing that down. */
export function useTypedTimes(facts: EveningFacts) {
  const t = useTexts();
  const run = useAct();
  const tell = useNotice();
  const [typed, setTyped] = useState<Typed>({});
  const [problems, setProblems] = useState<ReadonlyMap<string, TypedProblem>>(new Map());
  // The rows that were written last and are not taken back.
  const [last, setLast] = useState<readonly string[]>([]);
  const words = t.after.typed;

  const spanOf = (cueId: string) => facts.run.spans.findLast((span) => span.cueId === cueId);
  const logged = (span: Span | undefined, which: Which) => {
    const moment = which === 'start' ? span?.startedAt : span?.endedAt;
    if (moment === undefined || moment === null) return '';
    return t.runOfShow.clock(clockWithSecondsAt(instant(moment + facts.run.labelMs)));
  };

  const save = async () => {
    const { acts, wrong } = rowsOf(facts, typed);
    setProblems(wrong);
    if (wrong.size > 0) return tell({ text: words.wrong, kind: 'wrong' });
    if (acts.length === 0) return tell({ text: words.nothing });
    const isWritten = await run(() => appendRows(facts.edition.id, acts).then(() => true));
    if (!isWritten) return;
    setTyped({});
    const ids = acts.map(({ id }) => id);
    setLast(ids);
    tell({
      text: words.saved(acts.filter(({ act }) => act.act !== 'close').length),
      action: { label: t.shell.undo, run: () => void takeBack(ids) },
    });
  };

  /** The log only grows: what was typed is taken back by rows that say so. */
  const takeBack = async (ids: readonly string[]) => {
    setLast([]);
    const undoing = ids.toReversed().map((ofId) => told({ act: 'undo', ofId, source: 'afterwards' }, stampNow()));
    if (await run(() => appendRows(facts.edition.id, undoing).then(() => true))) tell({ text: words.takenBack });
  };

  return {
    save,
    /** Takes back what was written last; null when there is nothing of that. */
    takeBack: last.length > 0 ? () => void takeBack(last) : null,
    problemOf: (cueId: string) => problems.get(cueId) ?? null,
    shown: (cueId: string, which: Which) => typed[cueId]?.[which] ?? logged(spanOf(cueId), which),
    type: (cueId: string, which: Which, text: string) => {
      setTyped((before) => ({ ...before, [cueId]: { ...before[cueId], [which]: text } }));
      setProblems((before) => new Map([...before].filter(([id]) => id !== cueId)));
    },
    /** Whether a part ended because the next one began, so that its end is that begin. */
    endFollows: (cueId: string) => {
      const span = spanOf(cueId);
      return span?.endedAt != null && endingRow(facts.rows, span) === null;
    },
    isRunning: (cueId: string) => spanOf(cueId)?.endedAt === null,
  };
}

/** What was typed as rows for the log: parts it does not know come from paper, the others are corrected. */
function rowsOf(facts: EveningFacts, typed: Typed): { acts: Told[]; wrong: ReadonlyMap<string, TypedProblem> } {
  const wrong = new Map<string, TypedProblem>();
  const fresh: TypedTimes[] = [];
  const corrections: RunAct[] = [];
  for (const { id: cueId } of facts.run.sequence) {
    const { start = '', end = '' } = typed[cueId] ?? {};
    const span = facts.run.spans.findLast((one) => one.cueId === cueId);
    if (!span) {
      fresh.push({ cueId, start, end });
      continue;
    }
    const isRunning = span.endedAt === null;
    const { acts, problem } = correctedTimes({ start, end: isRunning ? '' : end }, span, facts);
    if (problem) wrong.set(cueId, problem);
    corrections.push(...acts);
    if (isRunning) fresh.push({ cueId, start: '', end });
  }
  const paper = paperRows(fresh, facts);
  for (const [cueId, problem] of paper.problems) wrong.set(cueId, problem);
  const now = stampNow();
  const acts = [
    // Paper has no clock that can't be set: its rows carry the time that was written on it, twice.
    ...paper.acts.map(({ act, at }) => told(act, { ...now, at, monoMs: at })),
    ...corrections.map((act) => told(act, now)),
  ];
  if (wrong.size === 0) {
    const all = Object.entries(typed).map(([cueId, { start = '', end = '' }]) => ({ cueId, start, end }));
    for (const cueId of clashing(all, addedRows(acts, facts), facts)) wrong.set(cueId, 'overlaps');
  }
  return { wrong, acts };
}

/** Acts as the rows that they will be. */
function addedRows(acts: readonly Told[], { edition, rows }: EveningFacts): RunRow[] {
  const last = Math.max(0, ...rows.map(({ n }) => n ?? 0));
  return acts.map(({ id, act, stamp }, at) =>
    blank('runRows', id, instant(stamp.at), { ...rowOf(edition.id, act, stamp), n: last + at + 1 }),
  );
}
