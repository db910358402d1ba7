/** Conversations with those whose ideas are followed, and with those who promised help: what is due, and holding one. */
import type { Choice } from '../domain/choices';
import { type Due, type DueTables, followUpsDue } from '../domain/followUpsDue';
import { grouped } from '../domain/group';
import type { Changes, Row } from '../domain/nouns';
import { movedTo } from '../domain/offer';
import { offerer, type Reachable, reachable } from '../domain/reachable';
import { addDays, dateAt } from '../domain/time';
import { act } from './act';
import { type FollowUpTables, followUpTables } from './followUpTables';
import { byOrderKey, having, insert, Misfit, NotFound, now, one, save, update } from './records';

/** A conversation to be held, with what a list shows of it. */
export interface DueLine extends Due {
  readonly title: string;
  readonly editionId: string | null;
  readonly editionNumber: number | null;
  readonly people: readonly Reachable[];
  /** What was offered, of a line about an offer. */
  readonly offer: Row<'offers'> | null;
  readonly asks: number;
  /** Offers to the pitch that are not delivered yet. */
  readonly promised: number;
  /** The last conversation or outcome. */
  readonly heard: { readonly date: string; readonly outcome: Choice<'outcome'> | null } | null;
}

/** What is due, with what is long ago apart: after an import that may be thousands, and nobody waits for them. */
export interface DueList {
  readonly lines: readonly DueLine[];
  readonly longAgo: number;
}

interface Worked {
  readonly seq: number;
  readonly today: string;
  readonly tables: FollowUpTables;
  readonly due: readonly Due[];
  readonly list: DueList;
}

let latest: Worked | null = null;

/** All conversations to be held, as `followUpsDue` orders them; worked out once per act. */
export async function dueLines(today: string): Promise<DueList> {
  return (await worked(today)).list;
}

/** What should have been held so long ago that it is shown apart, the oldest first. */
export async function longAgoLines(today: string): Promise<readonly DueLine[]> {
  const { tables, due } = await worked(today);
  return linesOf(
    due.filter(({ when }) => when === 'longAgo'),
    tables,
    today,
  );
}

async function worked(today: string): Promise<Worked> {
  const { seq, tables } = await followUpTables();
  if (latest?.seq === seq && latest.today === today && latest.tables === tables) return latest;
  const due = followUpsDue(arraysOf(tables), today);
  await drawn();
  const current = due.filter(({ when }) => when !== 'longAgo');
  const list = { lines: await linesOf(current, tables, today), longAgo: due.length - current.length };
  latest = { seq, today, tables, due, list };
  return latest;
}

function arraysOf({ editions, pitches, followUps, outcomes, offers, years }: FollowUpTables): DueTables {
  return {
    editions: [...editions.values()],
    pitches: [...pitches.values()],
    followUps: [...followUps.values()],
    outcomes: [...outcomes.values()],
    offers: [...offers.values()],
    years: [...years.values()],
  };
}

/** Lets the window draw, and answer keys, in the middle of long work. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Lines worked out at a time. */
const slice = 2_000;

async function linesOf(due: readonly Due[], tables: FollowUpTables, today: string): Promise<DueLine[]> {
  const lineOf = lineMaker(tables, today);
  const lines: DueLine[] = [];
  for (let at = 0; at < due.length; at += slice) {
    await drawn();
    for (const one of due.slice(at, at + slice)) lines.push(lineOf(one));
  }
  return lines;
}

function lineMaker(tables: FollowUpTables, today: string): (due: Due) => DueLine {
  const { editions, pitches, initiatives, partners, contacts, pitchers } = tables;
  const speakers = grouped(tables.speakers.values(), (link) => link.pitchId);
  const asks = grouped(tables.asks.values(), (ask) => ask.pitchId);
  const offers = grouped(tables.offers.values(), (offer) => offer.pitchId);
  const consents = grouped(tables.consents.values(), (consent) => consent.subjectId);
  const held = grouped(tables.followUps.values(), (row) => row.pitchId);
  const outcomes = grouped(tables.outcomes.values(), (outcome) => outcome.pitchId);
  const peopleOf = (pitchId: string): readonly Reachable[] =>
    [...(speakers.get(pitchId) ?? [])].sort(byOrderKey).flatMap(({ pitcherId }) => {
      const pitcher = pitchers.get(pitcherId ?? '');
      return pitcher ? [reachable(pitcher, consents.get(pitcher.id) ?? [], today)] : [];
    });
  return (line) => {
    const { pitchId } = line;
    const pitch = pitches.get(pitchId ?? '');
    const offer = tables.offers.get(line.offerId ?? '') ?? null;
    const edition = editions.get(pitch?.editionId ?? offer?.editionId ?? '');
    return {
      ...line,
      title: initiatives.get(pitch?.initiativeId ?? '')?.title ?? '',
      editionId: edition?.id ?? null,
      editionNumber: edition?.number ?? null,
      people: offer ? offerer(offer, { partners, contacts, consents, today }) : peopleOf(pitchId ?? ''),
      offer,
      asks: asks.get(pitchId)?.length ?? 0,
      promised: offers.get(pitchId)?.filter(isPromised).length ?? 0,
      heard: heardOf(held.get(pitchId) ?? [], outcomes.get(pitchId) ?? [], line.offerId, today),
    };
  };
}

/** Whether help is still to be delivered. */
export function isPromised({ status }: Pick<Row<'offers'>, 'status'>): boolean {
  return status !== 'delivered' && status !== 'lapsed';
}

function heardOf(
  held: readonly Row<'followUps'>[],
  outcomes: readonly Row<'outcomes'>[],
  offerId: string | null,
  today: string,
): DueLine['heard'] {
  let last: DueLine['heard'] = null;
  for (const { doneOn, offerId: of } of held)
    if (doneOn !== null && of === offerId && doneOn >= (last?.date ?? '')) last = { date: doneOn, outcome: null };
  if (offerId !== null) return last;
  for (const { date, outcome } of outcomes)
    if (date !== null && date <= today && date >= (last?.date ?? '')) last = { date, outcome };
  return last;
}

/** What a conversation is about: an idea or an offer, the round it counts as, and its open record. */
export type Target = Pick<Due, 'pitchId' | 'offerId' | 'followUpId' | 'round'>;

/** What came of a conversation. */
export interface Conversation {
  readonly doneOn: string;
  readonly channel: Choice<'channel'>;
  readonly result: string;
  readonly responsibleId: string | null;
  /** What became of the idea, and who told; null when nothing is new. */
  readonly outcome: Choice<'outcome'> | null;
  readonly source: string;
  /** How far the offer is now; null when that did not change. */
  readonly offerStatus: Choice<'offerStatus'> | null;
  /** When to speak again; null when that follows by itself. */
  readonly nextOn: string | null;
  /** The edition at which they want to look back. */
  readonly lookBackAt: string | null;
}

/**
 * Records a conversation with all that came of it, in one act. Throws `Misfit` with code `future` for a date that is
 * still to come, and `past` for a next one that is not; `NotFound`, `WriteFailed`.
 */
export function logConversation(target: Target, said: Conversation): Promise<void> {
  return act('saveFollowUp', ['followUps', 'outcomes', 'offers', 'lookBacks', 'pitches'], async () => {
    const { pitchId, offerId } = target;
    if (said.doneOn > dateAt(now())) throw new Misfit('followUps', 'doneOn', 'future');
    if (said.nextOn !== null && said.nextOn <= said.doneOn) throw new Misfit('followUps', 'dueOn', 'past');
    const { doneOn, channel, result, responsibleId } = said;
    await put(target, { doneOn, channel, result, responsibleId });
    if (pitchId !== null && said.outcome !== null)
      await insert('outcomes', { pitchId, outcome: said.outcome, date: doneOn, source: said.source });
    if (offerId === null && pitchId !== null && said.nextOn !== null)
      await insert('followUps', { pitchId, round: 'own', dueOn: said.nextOn, responsibleId });
    if (offerId !== null) await followOffer(offerId, said);
    if (pitchId !== null && said.lookBackAt !== null) await inviteWithin(said.lookBackAt, pitchId);
  });
}

async function followOffer(offerId: string, { offerStatus, nextOn, doneOn }: Conversation): Promise<void> {
  const offer = await one('offers', offerId);
  if (!offer) throw new NotFound('offers', offerId);
  await update('offers', offerId, {
    ...(offerStatus !== null && movedTo(offer, offerStatus, doneOn)),
    // A date that has passed would keep the offer late.
    ...((nextOn !== null || (offer.followUpOn ?? '') <= doneOn) && { followUpOn: nextOn }),
  });
}

/** Changes the open record of what is due, or begins one. */
async function put(target: Target, values: Changes<'followUps'>): Promise<void> {
  const { pitchId, offerId, followUpId, round } = target;
  if (followUpId !== null) await update('followUps', followUpId, values);
  else await insert('followUps', { pitchId, offerId, round, ...values });
}

/** Days after which someone who did not answer is called again. */
export const againDays = 7;

/** Nobody answered: tries again in a week. Throws `NotFound`, `WriteFailed`. */
export function notReached(target: Target): Promise<void> {
  return act('saveFollowUp', ['followUps'], async () => {
    const known = target.followUpId === null ? undefined : await one('followUps', target.followUpId);
    await put(target, { dueOn: addDays(dateAt(now()), againDays), tries: (known?.tries ?? 0) + 1 });
  });
}

/** Gives what is due another date, or to someone. Throws `Misfit`, `NotFound`, `WriteFailed`. */
export function planFollowUp(
  target: Target,
  changes: Pick<Changes<'followUps'>, 'dueOn' | 'responsibleId'>,
): Promise<void> {
  return act('saveFollowUp', ['followUps', 'offers'], async () => {
    const { dueOn, responsibleId } = changes;
    if (target.offerId === null || target.followUpId !== null) await put(target, changes);
    if (target.offerId !== null)
      await update('offers', target.offerId, {
        ...(dueOn !== undefined && { followUpOn: dueOn }),
        ...(responsibleId !== undefined && { responsibleId }),
      });
  });
}

/** Changes a conversation. Throws `Misfit`, `NotFound`, `WriteFailed`. */
export function saveFollowUp(id: string, changes: Changes<'followUps'>): Promise<void> {
  return save('saveFollowUp', 'followUps', id, changes);
}

/** Asks a pitch to look back at an edition, within an act that is under way; once. */
export async function inviteWithin(editionId: string, pitchId: string): Promise<void> {
  const known = await having('lookBacks', 'editionId', [editionId]);
  if (!known.some((row) => row.pitchId === pitchId)) await insert('lookBacks', { editionId, pitchId });
}
