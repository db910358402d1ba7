/** The lines of each list: which records stand beside each other in one row. */
import type { Consent } from '../domain/consent';
import { grouped } from '../domain/group';
import { fieldsOf, type Row, type Snapshot, type TableName } from '../domain/nouns';
import type { ListName } from './choice';

/** The records of one row, at most one of each kind, and answers to questions that were given together. */
export type Line = { readonly [T in TableName]?: Row<T> | undefined } & { readonly answers?: readonly Consent[] };

/** The lines of a list, in the order in which people look for them. */
export const linesOf: Readonly<Record<ListName, (snapshot: Snapshot) => Line[]>> = {
  editions: editionLines,
  pitches: pitchLines,
  partners: partnerLines,
  offers: (snapshot) => snapshot.offers.map((offers) => ({ offers })),
};

const byId = <R extends { readonly id: string }>(rows: readonly R[]) => new Map(rows.map((row) => [row.id, row]));
const byOrder = <R extends { readonly order: string }>(rows: readonly R[] = []) =>
  [...rows].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));

function inTime(editions: Snapshot['editions']): Row<'editions'>[] {
  return [...editions].sort(
    (a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999') || (a.number ?? 0) - (b.number ?? 0),
  );
}

function editionLines(snapshot: Snapshot): Line[] {
  const venues = byId(snapshot.venues);
  return inTime(snapshot.editions).map((editions) => ({ editions, venues: venues.get(editions.venueId ?? '') }));
}

/** A pitch takes as many rows as it has people, asks, gifts or outcomes, whichever are most. */
function pitchLines(snapshot: Snapshot): Line[] {
  const ideas = byId(snapshot.initiatives);
  const pitchers = byId(snapshot.pitchers);
  const speakers = grouped(snapshot.speakers, (s) => s.pitchId);
  const asks = grouped(snapshot.asks, (a) => a.pitchId);
  const gifts = grouped(snapshot.gifts, (g) => g.pitchId);
  const outcomes = grouped(snapshot.outcomes, (o) => o.pitchId);
  const consents = grouped(
    snapshot.consents.filter((c) => c.subject === 'pitcher'),
    (c) => c.subjectId,
  );
  const told = new Set<string>();
  return inEditions(snapshot).flatMap((pitch) => {
    const people = byOrder(speakers.get(pitch.id)).flatMap((s) => pitchers.get(s.pitcherId ?? '') ?? []);
    const personLines = people.flatMap((person): Line[] => {
      // What someone answered stands beside their first pitch only.
      const answers = told.has(person.id) ? [] : givenTogether(consents.get(person.id) ?? []);
      told.add(person.id);
      return answers.length === 0
        ? [{ pitchers: person }]
        : answers.map((together) => ({ pitchers: person, answers: together, consents: together[0] }));
    });
    const parts = {
      asks: byOrder(asks.get(pitch.id)),
      gifts: byOrder(gifts.get(pitch.id)),
      outcomes: outcomes.get(pitch.id) ?? [],
    };
    const count = Math.max(1, personLines.length, ...Object.values(parts).map((rows) => rows.length));
    return Array.from({ length: count }, (_, at) => ({
      initiatives: ideas.get(pitch.initiativeId ?? ''),
      pitches: pitch,
      ...(personLines[at] ?? { pitchers: people[0] }),
      asks: parts.asks[at],
      gifts: parts.gifts[at],
      outcomes: parts.outcomes[at],
    }));
  });
}

/** Pitches edition by edition, each in its own order; those that belong to none last. */
function inEditions(snapshot: Snapshot): Row<'pitches'>[] {
  const place = new Map(inTime(snapshot.editions).map((edition, at) => [edition.id, at]));
  const placeOf = (pitch: Row<'pitches'>) => place.get(pitch.editionId ?? '') ?? Number.MAX_SAFE_INTEGER;
  return byOrder(snapshot.pitches).sort((a, b) => placeOf(a) - placeOf(b));
}

/** Fields of an answer that stand in columns of their own, rather than under the question. */
const underQuestion: readonly string[] = ['subject', 'subjectId', 'purpose', 'answer'];

/** Answers that agree in everything but the question; each question once. */
function givenTogether(consents: readonly Consent[]): Consent[][] {
  const fields = fieldsOf('consents').filter(({ name }) => !underQuestion.includes(name));
  const alike = grouped(consents, (consent) => JSON.stringify(fields.map(({ name }) => consent[name])));
  return [...alike.values()].flatMap((group) => {
    const rounds: Consent[][] = [];
    for (const consent of group) {
      const round = rounds.find((one) => one.every((other) => other.purpose !== consent.purpose));
      if (round) round.push(consent);
      else rounds.push([consent]);
    }
    return rounds;
  });
}

/** A partner takes a row per contact; people on their own come last. */
function partnerLines(snapshot: Snapshot): Line[] {
  const contacts = grouped(snapshot.contacts, (contact) => contact.partnerId);
  const partners = [...snapshot.partners].sort((a, b) => a.name.localeCompare(b.name));
  const known = byId(partners);
  return [
    ...partners.flatMap((partner) =>
      (contacts.get(partner.id) ?? [undefined]).map((contact): Line => ({ partners: partner, contacts: contact })),
    ),
    ...snapshot.contacts.filter((c) => !known.has(c.partnerId ?? '')).map((contact) => ({ contacts: contact })),
  ];
}
