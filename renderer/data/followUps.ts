/** Conversations with those whose ideas are followed, and with those who promised help: what is due, and holding one. */
import type { Choice } from '../domain/choices';
import type { Consent } from '../domain/consent';
import { type Due, followUpsDue } from '../domain/followUpsDue';
import { grouped } from '../domain/group';
import { refusal } from '../domain/lookBacks';
import type { Changes, Row } from '../domain/nouns';
import { fullName } from '../domain/pitcher';
import { addDays, dateAt } from '../domain/time';
import { act } from './act';
import { type FollowUpTables, followUpTables } from './followUpTables';
import { byOrderKey, having, insert, Misfit, now, one, save, update } from './records';

/** Someone to talk to; without ways to reach them when they asked for that. */
export interface Reachable {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly refused: 'no' | 'withdrawn' | null;
}

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

let latest: {
  readonly seq: number;
  readonly today: string;
  readonly lines: readonly DueLine[];
  tables: unknown;
} | null = null;

/** All conversations to be held, as `followUpsDue` orders them; worked out once per act. */
export async function dueLines(today: string): Promise<readonly DueLine[]> {
  const { seq, tables } = await followUpTables();
  if (latest?.seq !== seq || latest.today !== today || latest.tables !== tables)
    latest = { seq, today, tables, lines: linesOf(tables, today) };
  return latest.lines;
}

function linesOf(tables: FollowUpTables, today: string): DueLine[] {
  const { editions, pitches, initiatives, partners, contacts, pitchers } = tables;
  const rowsOf = <T>(rows: ReadonlyMap<string, T>) => [...rows.values()];
  const due = followUpsDue(
    {
      editions: rowsOf(editions),
      pitches: rowsOf(pitches),
      followUps: rowsOf(tables.followUps),
      outcomes: rowsOf(tables.outcomes),
      offers: rowsOf(tables.offers),
      years: rowsOf(tables.years),
    },
    today,
  );
  const speakers = grouped(rowsOf(tables.speakers), (link) => link.pitchId);
  const asks = grouped(rowsOf(tables.asks), (ask) => ask.pitchId);
  const offers = grouped(rowsOf(tables.offers), (offer) => offer.pitchId);
  const consents = grouped(rowsOf(tables.consents), (consent) => consent.subjectId);
  const held = grouped(rowsOf(tables.followUps), (row) => row.pitchId);
  const outcomes = grouped(rowsOf(tables.outcomes), (outcome) => outcome.pitchId);
  const people = new Map<string, readonly Reachable[]>();
  const peopleOf = (pitchId: string): readonly Reachable[] => {
    const known = people.get(pitchId);
    if (known) return known;
    const links = [...(speakers.get(pitchId) ?? [])].sort(byOrderKey);
    const made = links.flatMap(({ pitcherId }) => {
      const pitcher = pitchers.get(pitcherId ?? '');
      return pitcher ? [reachable(pitcher, consents.get(pitcher.id) ?? [], today)] : [];
    });
    people.set(pitchId, made);
    return made;
  };
  return due.map((line): DueLine => {
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
  });
}

/** Whether help is still to be delivered. */
export function isPromised({ status }: Pick<Row<'offers'>, 'status'>): boolean {
  return status !== 'delivered' && status !== 'lapsed';
}

type Person = Pick<Row<'pitchers'>, 'id' | 'givenName' | 'prefix' | 'familyName' | 'phone' | 'email'>;

/** A person to talk to, as far as they agree to it. */
export function reachable(person: Person, consents: readonly Consent[], today: string): Reachable {
  const refused = refusal(consents, person.id, 'followUp', today);
  const { phone, email } = refused === null ? person : { phone: '', email: '' };
  return { id: person.id, name: fullName(person), phone, email, refused };
}

interface Offerers {
  readonly partners: ReadonlyMap<string, Row<'partners'>>;
  readonly contacts: ReadonlyMap<string, Row<'contacts'>>;
  readonly consents: ReadonlyMap<string | null, readonly Consent[]>;
  readonly today: string;
}

function offerer(offer: Row<'offers'>, { partners, contacts, consents, today }: Offerers): Reachable[] {
  const partner = partners.get(offer.partnerId ?? '');
  const contact = contacts.get(offer.contactId ?? '');
  const found: Reachable[] = [];
  if (contact) found.push(reachable(contact, consents.get(contact.id) ?? [], today));
  if (partner) {
    const { id, name, phone, email } = partner;
    found.push({ id, name, phone, email, refused: null });
  }
  if (found.length === 0 && offer.from)
    found.push({ id: offer.id, name: offer.from, phone: '', email: '', refused: null });
  return found;
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

type StepDate = 'contactedOn' | 'agreedOn' | 'deliveredOn';
const stepDates: { readonly [S in Choice<'offerStatus'>]?: StepDate } = {
  contacted: 'contactedOn',
  agreed: 'agreedOn',
  delivered: 'deliveredOn',
};

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
  const field = offerStatus === null ? undefined : stepDates[offerStatus];
  await update('offers', offerId, {
    ...(offerStatus !== null && { status: offerStatus }),
    // The day on which a step was taken first stays.
    ...(field !== undefined && offer?.[field] === null && { [field]: doneOn }),
    // A date that has passed would keep the offer late.
    ...((nextOn !== null || (offer?.followUpOn ?? '') <= doneOn) && { followUpOn: nextOn }),
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
  return act('saveFollowUp', ['followUps'], () => put(target, changes));
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
