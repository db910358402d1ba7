/** Closing an evening: what was caught on it becomes records, once. */
import { thankOn } from '../domain/followUpsDue';
import type { Row } from '../domain/nouns';
import { type Mark, type MarkKind, type Run, settle } from '../domain/run';
import { planOf } from '../domain/runView';
import { dateAt, instant } from '../domain/time';
import { act } from './act';
import { cuesOf } from './cues';
import { database } from './db';
import { all, byIds, having, insert, one, orderAfter, update } from './records';
import { runRows } from './runLog';

/** What a kind of mark becomes a record of; nothing is made of moments. */
const tables = { offer: 'offers', gift: 'gifts', idea: 'pitches' } as const satisfies Partial<Record<MarkKind, string>>;

/** A mark that becomes a record. */
export type TakenKind = keyof typeof tables;

/** The id of what a mark becomes, so that it is recognised: also on another laptop, and from the bin. */
function idOf(rowId: string): string {
  return `mark-${rowId}`;
}

/** Something caught on the evening, and whether it was made a record before. */
export interface CaughtMark extends Mark {
  readonly isTaken: boolean;
}

/** What closing an evening has to do. */
export interface ToClose {
  readonly marks: readonly CaughtMark[];
  /** Pitches that were on stage and are not said to be. */
  readonly pitchIds: readonly string[];
  /** The edition is not said to be held. */
  readonly isToBeHeld: boolean;
  /** When to thank for what was offered; null while the evening has no date. */
  readonly followUpOn: string | null;
}

/** What closing has to do for an evening, from its log; null when there is no such edition. */
export async function toClose(editionId: string): Promise<ToClose | null> {
  const { edition, run } = await evening(editionId);
  if (!edition) return null;
  const [taken, pitchIds] = [await takenOf(run.marks), await toBePitched(run)];
  const marks = run.marks.map((mark) => ({ ...mark, isTaken: taken.has(mark.rowId) }));
  const followUpOn = edition.date === null ? null : thankOn(edition.date, await all('years'));
  return { marks, pitchIds, isToBeHeld: isToBeHeld(edition), followUpOn };
}

async function evening(editionId: string) {
  const edition = await one('editions', editionId);
  const cues = await cuesOf({ editionId });
  // How long anything was to last does not matter here.
  const plan = planOf(cues, { date: null, startTime: null });
  return { edition, run: settle(await runRows(editionId), plan.cues) };
}

function isToBeHeld({ status }: Pick<Row<'editions'>, 'status'>): boolean {
  return status === 'draft' || status === 'planned';
}

/** Pitches that were on stage and are not said to be. */
async function toBePitched({ spans, sequence }: Run): Promise<string[]> {
  const done = new Set(spans.map((span) => span.cueId));
  const onStage = sequence.filter((cue) => cue.kind === 'pitch' && done.has(cue.id)).map((cue) => cue.pitchId);
  return (await byIds('pitches', onStage)).filter((pitch) => pitch.stage !== 'pitched').map((pitch) => pitch.id);
}

/** Marks that were made records, in the bin or not. */
async function takenOf(marks: readonly Mark[]): Promise<ReadonlySet<string>> {
  const taken = new Set<string>();
  for (const table of Object.values(tables)) {
    const found = await database()
      .table(table)
      .bulkGet(marks.map((mark) => idOf(mark.rowId)));
    for (const [at, mark] of marks.entries()) if (found[at]) taken.add(mark.rowId);
  }
  return taken;
}

/** A mark as it was checked: what it says, which pitch it is about, and what it becomes. */
export interface CheckedMark {
  readonly rowId: string;
  readonly text: string;
  readonly pitchId: string | null;
  /** A gift that is still to be handed over is followed up as an offer. */
  readonly asOffer?: boolean;
}

/**
 * Closes an evening: the checked marks become offers to follow up, gifts and ideas, the pitches that were on stage are pitched and the
 * edition is held. One act; what was done before is left as it is, so doing it again adds nothing. Gifts without a pitch
 * are left out. Throws `Misfit`, `NotFound`, `WriteFailed`.
 */
export function closeEvening(editionId: string, checked: readonly CheckedMark[]): Promise<void> {
  const needed = ['offers', 'gifts', 'initiatives', 'pitches', 'editions', 'cues', 'runRows', 'years'] as const;
  return act('closeEvening', needed, async () => {
    const { edition, run } = await evening(editionId);
    const [taken, years] = [await takenOf(run.marks), await all('years')];
    for (const mark of run.marks) {
      const found = checked.find(({ rowId }) => rowId === mark.rowId);
      if (!found || taken.has(mark.rowId) || mark.kind === 'moment') continue;
      const kind = mark.kind === 'gift' && found.asOffer ? 'offer' : mark.kind;
      await take[kind](mark, found, {
        editionId,
        followUpOn: thankOn(edition?.date ?? dayOf(mark, run), years),
        run,
      });
    }
    for (const id of await toBePitched(run)) await update('pitches', id, { stage: 'pitched' });
    if (!edition || isToBeHeld(edition)) await update('editions', editionId, { status: 'held' });
  });
}

interface Taking {
  readonly editionId: string;
  /** When to thank for what was offered. */
  readonly followUpOn: string;
  readonly run: Run;
}

type Take = (mark: Mark, checked: CheckedMark, evening: Taking) => Promise<unknown>;

const take: { readonly [K in TakenKind]: Take } = {
  offer: (mark, { text, pitchId }, { editionId, followUpOn, run }) => {
    const dates = { offeredOn: dayOf(mark, run), followUpOn };
    return insert('offers', { text, pitchId, editionId, status: 'offered', ...dates }, idOf(mark.rowId));
  },
  gift: async (mark, { text, pitchId }) => {
    if (pitchId === null) return;
    const order = orderAfter(await having('gifts', 'pitchId', [pitchId]));
    await insert('gifts', { text: lineOf(text), pitchId, order }, idOf(mark.rowId));
  },
  idea: async (mark, { text }, { run }) => {
    const title = lineOf(text);
    const id = idOf(mark.rowId);
    await insert('initiatives', { title, summary: title === text.trim() ? '' : text }, id);
    const order = orderAfter(await all('pitches'));
    await insert('pitches', { initiativeId: id, stage: 'applied', appliedOn: dayOf(mark, run), order }, id);
  },
};

/** The day on which it was caught, as clocks in the room showed it. */
function dayOf(mark: Mark, run: Run): string {
  return dateAt(instant(mark.at + run.labelMs));
}

/** What a note says on its first line, as long as a line may be. */
function lineOf(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length <= 200 ? line : `${line.slice(0, 199).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
