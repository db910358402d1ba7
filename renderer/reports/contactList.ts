/**
 * Who is who, and per partner the asks that suit it. For the team all of it; for one partner only its asks, with how to
 * reach someone where that person agreed that this partner may know.
 */
import type { Consent } from '../domain/consent';
import { isAllowed } from '../domain/consent';
import { grouped } from '../domain/group';
import type { HelperKey } from '../domain/helper';
import { matchIndex } from '../domain/matchIndex';
import { asksFor } from '../domain/matching';
import type { Row, Snapshot } from '../domain/nouns';
import { fullName, sortName } from '../domain/pitcher';
import { dateAt } from '../domain/time';
import type { Texts } from '../texts/nl';
import type { Progress } from './annualReport';
import { cleanLine } from './cleanText';
import type { Draft } from './draft';
import { lyingWidth, type Making, paperBytes, paperDraft } from './paper';
import { wordingIn } from './wording';
import { capital, textColumn } from './writing';

/** The parts that may be left out. */
export type ContactListPart = 'team' | 'partners' | 'asks';

/** What the list is asked with; without a partner it is the team's. */
export interface ContactListOptions extends Making {
  readonly partnerId: string | null;
  readonly parts: readonly string[];
}

/** More asks than these are not a suggestion but a list. */
const mostAsks = 6;

/** Makes the list. Throws the signal's reason when it is aborted. */
export function contactList(
  snapshot: Snapshot,
  options: ContactListOptions,
  texts: Texts,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const words = texts.peoplePapers.contactList;
  const today = dateAt(options.now);
  const one = snapshot.partners.find(({ id }) => id === options.partnerId);
  const date = wordingIn(texts).date(today);
  const paper = {
    title: one ? words.titleFor(cleanLine(one.name) || texts.shell.empty) : words.title,
    subject: one ? words.subjectFor(date) : words.subject(date),
    isInternal: !one,
    isLying: true,
  };
  const draft = paperDraft(paper, texts);
  const has = (part: ContactListPart) => options.parts.includes(part);
  if (one) {
    draft.heading(1, words.chapterFor);
    draft.line(words.introFor);
    suitingAsks(draft, snapshot, { texts, today, partners: [one], isTeam: false });
  } else {
    if (has('team')) team(draft, snapshot, texts);
    if (has('partners')) partners(draft, snapshot, texts);
    if (has('asks')) {
      draft.heading(1, words.parts.asks);
      suitingAsks(draft, snapshot, { texts, today, partners: byName(snapshot.partners), isTeam: true });
    }
  }
  return paperBytes(draft, paper, { snapshot, options, texts }, progress, signal);
}

function team(draft: Draft, { teamMembers }: Snapshot, texts: Texts): void {
  const words = texts.peoplePapers.contactList;
  draft.heading(1, words.parts.team);
  if (teamMembers.length === 0) {
    draft.line(words.noTeam);
    return;
  }
  draft.intro(words.introTeam);
  const { name, role, phone, email } = words.heads;
  draft.table({
    caption: words.parts.team,
    width: lyingWidth,
    columns: [textColumn(name, 28), textColumn(role, 28), textColumn(phone, 16), textColumn(email, 28)],
    rows: byName(teamMembers).map((member) => [member.name, member.role, member.phone, member.email]),
    note: words.note,
  });
}

function partners(draft: Draft, snapshot: Snapshot, texts: Texts): void {
  const words = texts.peoplePapers.contactList;
  draft.heading(1, words.parts.partners);
  const contactsOf = grouped(
    [...snapshot.contacts].sort((a, b) => sortName(a).localeCompare(sortName(b), 'nl')),
    (contact) => contact.partnerId,
  );
  const row = (name: string, kind: string, contact: Row<'contacts'> | undefined, own: Partial<Row<'partners'>>) => [
    name,
    kind,
    contact ? [fullName(contact), contact.role].filter(Boolean).join(', ') : '',
    contact?.phone || own.phone || '',
    contact?.email || own.email || '',
  ];
  const rows = byName(snapshot.partners).flatMap((partner) => {
    const kind = capital(texts.choices.partnerKind[partner.kind]);
    const contacts = contactsOf.get(partner.id) ?? [undefined];
    return contacts.map((contact) => row(cleanLine(partner.name) || texts.shell.empty, kind, contact, partner));
  });
  const alone = (contactsOf.get(null) ?? []).map((contact) => row(words.alone, '', contact, {}));
  if (rows.length + alone.length === 0) {
    draft.line(words.noPartners);
    return;
  }
  draft.intro(words.introPartners);
  const { organisation, kind, contact, phone, email } = words.heads;
  draft.table({
    caption: words.parts.partners,
    width: lyingWidth,
    columns: [
      textColumn(organisation, 26),
      textColumn(kind, 16),
      textColumn(contact, 26),
      textColumn(phone, 13),
      textColumn(email, 24),
    ],
    rows: [...rows, ...alone],
    note: words.note,
  });
}

interface AskedFor {
  readonly texts: Texts;
  readonly today: string;
  readonly partners: readonly Row<'partners'>[];
  readonly isTeam: boolean;
}

function suitingAsks(draft: Draft, snapshot: Snapshot, { texts, today, partners: all, isTeam }: AskedFor): void {
  const words = texts.peoplePapers.contactList;
  const index = matchIndex(snapshot, today);
  const lineOf = askLines(snapshot, texts, today);
  const keyOf = ({ id }: Row<'partners'>): HelperKey => ({ table: 'partners', id });
  const suited = all
    .map((partner) => ({ partner, suiting: asksFor(index, keyOf(partner)).slice(0, mostAsks) }))
    .filter(({ suiting }) => suiting.length > 0);
  const none = all.length - suited.length;
  if (isTeam && all.length === 0) draft.line(words.noPartners);
  if (isTeam && suited.length > 0) draft.intro(words.introAsks(mostAsks));
  for (const { partner, suiting } of suited) {
    const name = cleanLine(partner.name) || texts.shell.empty;
    if (isTeam) draft.heading(2, name);
    draft.table({
      caption: words.asksOf(name),
      width: lyingWidth,
      columns: [
        textColumn(words.heads.idea, 26),
        textColumn(words.heads.ask, 32),
        textColumn(words.heads.kind, 14),
        textColumn(words.heads.contact, 33),
      ],
      rows: suiting.map(({ ask }) => lineOf(ask, isTeam ? null : partner.id)),
      // For the team it stands above, once for all these tables.
      note: isTeam ? '' : words.noteFor,
    });
  }
  if (none > 0) draft.line(isTeam ? words.withoutAsks(none) : words.noAsks);
}

/** The cells of an ask. For a partner, people are named only where they agreed that this partner may know. */
function askLines(snapshot: Snapshot, texts: Texts, today: string) {
  const words = texts.peoplePapers.contactList;
  const pitches = new Map(snapshot.pitches.map((pitch) => [pitch.id, pitch]));
  const titles = new Map(snapshot.initiatives.map((idea) => [idea.id, idea.title]));
  const pitchers = new Map(snapshot.pitchers.map((pitcher) => [pitcher.id, pitcher]));
  const speakers = grouped(snapshot.speakers, (speaker) => speaker.pitchId);
  const consents = grouped(snapshot.consents, (consent) => consent.subjectId);
  return (ask: Row<'asks'>, forPartner: string | null): string[] => {
    const people = (speakers.get(ask.pitchId) ?? []).flatMap(({ pitcherId }) => pitchers.get(pitcherId ?? '') ?? []);
    const told =
      forPartner === null
        ? people
        : people.filter(({ id }) => mayKnow(consents.get(id) ?? [], id, { partnerId: forPartner, today }));
    // The team finds the rest in Podium; a partner has only this paper.
    const reach = (person: Row<'pitchers'>) => (forPartner === null ? [] : [person.phone, person.email]);
    const who = told.map((person) => [fullName(person), ...reach(person)].filter(Boolean).join(', '));
    return [
      titles.get(pitches.get(ask.pitchId ?? '')?.initiativeId ?? '') || texts.shell.empty,
      ask.text || texts.shell.empty,
      capital(texts.choices.helpKind[ask.kind]),
      who.join('; ') || words.viaTeam,
    ];
  };
}

/** Whether a person agreed that a partner gets to know how to reach them: this one, or any. */
function mayKnow(
  consents: readonly Consent[],
  personId: string,
  { partnerId, today }: { readonly partnerId: string; readonly today: string },
): boolean {
  const about = (of: string | null) => consents.filter((consent) => consent.partnerId === of);
  const own = about(partnerId);
  return isAllowed(own.length > 0 ? own : about(null), personId, 'shareContact', today);
}

function byName<R extends { readonly name: string }>(rows: readonly R[]): R[] {
  return [...rows].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}
