/** Catching up: how an evening that runs late can still end in time, as proposals that someone accepts or leaves. */
import type { RunCue } from './run';
import type { CueView, RunView } from './runView';
import type { Instant } from './time';

/** A cue that could be made shorter; all in ms. */
export interface Proposal {
  readonly cue: RunCue;
  readonly fromMs: number;
  readonly toMs: number;
}

/** How an evening could end in time. */
export interface CatchUp {
  /** How much too late it would end, in ms. */
  readonly lostMs: number;
  readonly proposals: readonly Proposal[];
  /** What all proposals together gain, in ms. */
  readonly gainMs: number;
}

/** Less than this is not worth a word, in ms. */
const trifleMs = 15_000;
/** Cues from this length on are shortened by whole minutes, shorter ones by quarters of one, in ms. */
const longCueMs = 300_000;

/**
 * Proposals to end at a moment, spread over the cues that wait and may shrink, the long ones first; null when the evening
 * is in time. Never a pitch.
 */
export function catchUp({ cues, expectedEnd }: RunView, hardEnd: Instant | null): CatchUp | null {
  if (hardEnd === null || expectedEnd === null) return null;
  const lostMs = expectedEnd - hardEnd;
  if (lostMs < trifleMs) return null;
  const shrinkable = helping(cues).flatMap(({ cue }) => (room(cue) >= trifleMs ? [cue] : []));
  // A minute of the break is missed less than a quarter of one after every pitch.
  const long = spread(
    shrinkable.filter((cue) => cue.lengthMs >= longCueMs),
    lostMs,
  );
  const short = spread(
    shrinkable.filter((cue) => cue.lengthMs < longCueMs),
    lostMs - gainOf(long),
  );
  const taken = new Map([...long, ...short].map((proposal) => [proposal.cue.id, proposal]));
  const proposals = shrinkable.flatMap((cue) => taken.get(cue.id) ?? []);
  return { lostMs, proposals, gainMs: gainOf(proposals) };
}

/** Takes lost time from cues, from each by its room. */
function spread(cues: readonly RunCue[], lostMs: number): Proposal[] {
  const allRoomMs = cues.reduce((sum, cue) => sum + room(cue), 0);
  const proposals: Proposal[] = [];
  let leftMs = lostMs;
  // The roomiest first, as rounding may make the last ones needless.
  for (const cue of cues.toSorted((a, b) => room(b) - room(a))) {
    if (leftMs < trifleMs) break;
    const share = Math.min(room(cue), (lostMs * room(cue)) / allRoomMs);
    // What is left may end a trifle late, rather than a whole step early.
    const byMs = share < leftMs ? share : leftMs - trifleMs + 1;
    const toMs = shortened(cue, Math.max(trifleMs, byMs));
    leftMs -= cue.lengthMs - toMs;
    proposals.push({ cue, fromMs: cue.lengthMs, toMs });
  }
  return proposals;
}

function gainOf(proposals: readonly Proposal[]): number {
  return proposals.reduce((sum, { fromMs, toMs }) => sum + fromMs - toMs, 0);
}

/** The cues that wait and whose length counts for the end: those after the last one that waits for its fixed time. */
function helping(cues: readonly CueView[]): CueView[] {
  const waiting = cues
    .filter((view) => view.state === 'waiting')
    .toSorted((a, b) => (a.expectedStart ?? 0) - (b.expectedStart ?? 0));
  const before = new Map<CueView, Instant | null>();
  let end = cues.find((view) => view.state === 'running')?.expectedEnd ?? null;
  for (const view of waiting) {
    before.set(view, end);
    end = view.expectedEnd;
  }
  const last = waiting.findLastIndex((view) => {
    const endsBefore = before.get(view) ?? null;
    const waits = view.cue.startTime !== null && endsBefore !== null && (view.expectedStart ?? 0) > endsBefore;
    return waits || endsByTheClock(view);
  });
  return waiting.slice(Math.max(0, last));
}

/** Whether a cue ends at its fixed time, whenever it begins. */
function endsByTheClock({ cue, expectedStart, expectedEnd }: CueView): boolean {
  if (cue.endTime === null || expectedStart === null || expectedEnd === null) return false;
  return expectedEnd - expectedStart > (cue.minLengthMs ?? cue.lengthMs);
}

function room(cue: RunCue): number {
  if (cue.kind === 'pitch' || cue.minLengthMs === null || cue.endTime !== null) return 0;
  return cue.lengthMs - cue.minLengthMs;
}

function shortened(cue: RunCue, byMs: number): number {
  const stepMs = cue.lengthMs >= longCueMs ? 60_000 : trifleMs;
  const toMs = Math.floor((cue.lengthMs - byMs) / stepMs) * stepMs;
  return Math.max(toMs, cue.minLengthMs ?? cue.lengthMs);
}
