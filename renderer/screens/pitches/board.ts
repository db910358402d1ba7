import type { PitchLine } from '../../data/pitches';
import { grouped } from '../../domain/group';
import type { PitchStage } from '../../domain/pitch';

/** Stages on the way to the evening, as columns from left to right. */
const wayStages = ['applied', 'selected', 'trained', 'scheduled', 'pitched'] as const satisfies PitchStage[];
/** Stages beside that way; folded up at the end of the board. */
export const sideStages = ['waitlisted', 'withdrawn', 'declined'] as const satisfies PitchStage[];
/** All columns from left to right. */
export const boardStages: readonly PitchStage[] = [...wayStages, ...sideStages];

/** Where a card goes: a stage, and its place among the other cards there. */
export interface Spot {
  readonly stage: PitchStage;
  readonly at: number;
}

/** A card and where it goes. */
export interface Move extends Spot {
  readonly id: string;
}

/** A move that was made on screen, and whether it has been written. */
export interface Pending extends Move {
  readonly written: boolean;
}

/**
 * Whether lines that arrive no longer need a pending move laid over them. Lines asked for before the move was written
 * may still arrive after it was made; they would put the card back for a moment, and take the keyboard along.
 */
export function caughtUp(lines: readonly PitchLine[], pending: Pending): boolean {
  if (pending.written) return true;
  const spot = spotOf(columnsOf(lines, null), pending.id);
  return !spot || (spot.stage === pending.stage && spot.at === pending.at);
}

/** The columns of the board, each in its own order, as they are or as a pending move will have made them. */
export function columnsOf(lines: readonly PitchLine[], pending: Move | null): ReadonlyMap<PitchStage, PitchLine[]> {
  const moved = pending && lines.find((line) => line.pitch.id === pending.id);
  const standing = [...lines].sort(newestEditionFirst);
  const byStage = grouped(moved ? standing.filter((line) => line !== moved) : standing, (line) => line.pitch.stage);
  const columns = new Map(boardStages.map((stage) => [stage, byStage.get(stage) ?? []]));
  if (pending && moved) columns.get(pending.stage)?.splice(pending.at, 0, moved);
  return columns;
}

/** Editions are apart in a column: an order means something within one only. */
function newestEditionFirst(a: PitchLine, b: PitchLine): number {
  return (
    (b.editionDate ?? '9999').localeCompare(a.editionDate ?? '9999') ||
    (b.editionNumber ?? 0) - (a.editionNumber ?? 0) ||
    (b.pitch.editionId ?? '').localeCompare(a.pitch.editionId ?? '')
  );
}

/** Where a card comes among others of a column when it is brought to a place: there, or as near as its edition is. */
export function settled(line: PitchLine, others: readonly PitchLine[], at: number) {
  const ofEdition = others.filter((other) => other.pitch.editionId === line.pitch.editionId);
  const rank = others.slice(0, at).filter((other) => other.pitch.editionId === line.pitch.editionId).length;
  const before = others.filter((other) => newestEditionFirst(other, line) < 0).length;
  return { at: before + rank, rank, ofEdition: ofEdition.map(({ pitch }) => pitch) };
}

/** Where a card is on the board; undefined when it is not there. */
export function spotOf(columns: ReadonlyMap<PitchStage, readonly PitchLine[]>, id: string): Spot | undefined {
  for (const [stage, lines] of columns) {
    const at = lines.findIndex((line) => line.pitch.id === id);
    if (at >= 0) return { stage, at };
  }
  return undefined;
}

/** What an arrow key does to a card. */
export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const steps: Readonly<Record<Arrow, readonly [across: number, along: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Whether a key is one of the arrows. */
export function isArrow(key: string): key is Arrow {
  return key in steps;
}

/** Where an arrow takes a card: a place up or down, or the top of the stage beside it. Undefined at an edge. */
export function stepped(
  columns: ReadonlyMap<PitchStage, readonly PitchLine[]>,
  from: Spot,
  arrow: Arrow,
): Spot | undefined {
  const [across, along] = steps[arrow];
  if (across !== 0) {
    const stage = boardStages[boardStages.indexOf(from.stage) + across];
    return stage && { stage, at: 0 };
  }
  const at = from.at + along;
  return at >= 0 && at < (columns.get(from.stage)?.length ?? 0) ? { stage: from.stage, at } : undefined;
}

/** The card an arrow goes to from another, among those that are shown; undefined at an edge. */
export function neighbour(
  columns: ReadonlyMap<PitchStage, readonly PitchLine[]>,
  shown: readonly PitchStage[],
  from: Spot,
  arrow: Arrow,
): PitchLine | undefined {
  const [across, along] = steps[arrow];
  if (across === 0) return columns.get(from.stage)?.[from.at + along];
  let at = shown.indexOf(from.stage) + across;
  for (; at >= 0 && at < shown.length; at += across) {
    const lines = columns.get(shown[at] ?? from.stage) ?? [];
    if (lines.length > 0) return lines[Math.min(from.at, lines.length - 1)];
  }
  return undefined;
}
