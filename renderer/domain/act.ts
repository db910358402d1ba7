/** Acts and what they changed: the change log that undo, history, the journal and sharing read. */
import type { Instant } from './time';

/** Names of acts; their words stand in `texts/`. */
const actNames = [
  'start',
  'upgrade',
  'other',
  'undo',
  'redo',
  'import',
  'bin',
  'restore',
  'emptyBin',
  'addEdition',
  'saveEdition',
  'addVenue',
  'saveVenue',
  'addPitch',
  'savePitch',
  'movePitch',
  'addPitcher',
  'savePitcher',
  'linkPitcher',
  'unlinkPitcher',
  'saveAsk',
  'saveGift',
  'saveOutcome',
  'addPartner',
  'savePartner',
  'addContact',
  'saveContact',
  'savePresence',
  'addOffer',
  'saveOffer',
  'saveConsent',
  'saveTeamMember',
  'saveYear',
  'saveGoal',
  'saveList',
  'makeRunOfShow',
  'addCue',
  'saveCue',
  'moveCue',
  'saveTemplate',
  'run',
  'closeEvening',
  'addTraining',
  'saveTraining',
  'saveTrainee',
  'makeTasks',
  'addTask',
  'saveTask',
  'saveTaskTemplate',
  'addImprovement',
  'saveImprovement',
  'addEvaluation',
  'saveEvaluation',
  'addBroadcast',
  'saveBroadcast',
  'addContribution',
  'saveContribution',
  'addPhoto',
  'savePhoto',
  'saveFollowUp',
  'saveLookBack',
  'saveMatch',
  'saveCollaboration',
  'saveFormerKind',
  'saveMailTemplate',
  'saveHouseStyle',
  'removeHouseStyle',
  'merge',
  'keepApart',
] as const;
/** One of `actNames`. */
export type ActName = (typeof actNames)[number];

/** One act of a user, written in the same transaction as what it changed. `seq` counts on this laptop only. */
export interface Act {
  readonly seq: number;
  readonly id: string;
  readonly at: Instant;
  /** Who worked on this laptop, as they called themselves; empty when they did not say. */
  readonly by: string;
  readonly name: ActName;
  /** The act that this one took back, or did again. */
  readonly undoes: number | null;
  readonly redoes: number | null;
}

/** What an act did to one record. A field that was or became absent stands in the other list only. */
export interface Change {
  readonly seq: number;
  readonly n: number;
  readonly table: string;
  readonly id: string;
  readonly kind: 'add' | 'change' | 'remove';
  readonly from: Readonly<Record<string, unknown>> | null;
  readonly to: Readonly<Record<string, unknown>> | null;
}

/** What happened on an evening is taken back on the evening itself, by a row that says so. */
const notUndoable: readonly ActName[] = ['start', 'upgrade', 'emptyBin', 'undo', 'redo', 'run'];

/**
 * The acts that can be undone and redone, newest last, from acts in order. An upgrade is a wall: what was written
 * before it has another shape.
 */
export function undoStack(acts: readonly Act[]): {
  readonly done: readonly number[];
  readonly undone: readonly number[];
} {
  const done: number[] = [];
  let undone: number[] = [];
  const take = (list: number[], seq: number) => {
    const at = list.lastIndexOf(seq);
    if (at >= 0) list.splice(at, 1);
  };
  for (const act of acts) {
    if (act.name === 'upgrade') {
      done.length = 0;
      undone = [];
    } else if (act.undoes !== null) {
      take(done, act.undoes);
      undone.push(act.undoes);
    } else if (act.redoes !== null) {
      take(undone, act.redoes);
      done.push(act.redoes);
    } else if (!notUndoable.includes(act.name)) {
      done.push(act.seq);
      undone = [];
    }
  }
  return { done, undone };
}

/** The fields in which two versions of a record differ, with both values; null when they are the same. */
export function difference(from: object, to: object): Pick<Change, 'from' | 'to'> | null {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  let differs = false;
  // Both are read only by key.
  const [a, b] = [from as Record<string, unknown>, to as Record<string, unknown>];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (sameValue(a[key], b[key]) && key in a === key in b) continue;
    differs = true;
    if (key in a) before[key] = a[key];
    if (key in b) after[key] = b[key];
  }
  return differs ? { from: before, to: after } : null;
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  // Each read makes a picture's bytes anew; without this a word about a photo would log the photo twice.
  const areLists = (Array.isArray(a) && Array.isArray(b)) || (a instanceof Uint8Array && b instanceof Uint8Array);
  if (areLists) return a.length === b.length && a.every((item, at) => sameValue(item, b[at]));
  // What is neither a list, nor bytes, nor a plain object is not looked into, and counts as changed.
  return isPlain(a) && isPlain(b) && difference(a, b) === null;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/**
 * A record after a change, or before it when `backwards`; undefined when it then does not exist. A record that is no
 * longer there is not brought back by some of its fields.
 */
export function applied(
  row: object | undefined,
  change: Change,
  backwards = false,
): Record<string, unknown> | undefined {
  const [old, next] = backwards ? [change.to, change.from] : [change.from, change.to];
  if (next === null) return undefined;
  if (old === null) return { ...next };
  if (row === undefined) return undefined;
  const result: Record<string, unknown> = { ...row };
  for (const key of Object.keys(old)) if (!(key in next)) delete result[key];
  return Object.assign(result, next);
}
