/** What prepared mails are made from: the team's own texts, and what is known of who they go to. */
import { newestFirst } from '../domain/edition';
import { grouped } from '../domain/group';
import type { MailKind, MailText } from '../domain/mail';
import type { Changes, Row } from '../domain/nouns';
import { dateAt, yearOf } from '../domain/time';
import { byMoment } from '../domain/training';
import { settingsOf } from '../domain/year';
import { act } from './act';
import { database } from './db';
import { all, byIds, byOrderKey, having, insert, now, one, update } from './records';
import { lastAct } from './snapshot';

/** The team's own texts, by kind; a kind without one has the text that Podium ships. */
export async function mailTemplates(): Promise<ReadonlyMap<MailKind, Row<'mailTemplates'>>> {
  return new Map((await all('mailTemplates')).map((row) => [row.kind, row]));
}

/** Changes the team's text for a kind of mail, which begins as the shipped one. */
export function saveMailTemplate(
  kind: MailKind,
  changes: Pick<Changes<'mailTemplates'>, 'subject' | 'body'>,
  shipped: MailText,
): Promise<void> {
  return act('saveMailTemplate', ['mailTemplates'], async () => {
    if (await one('mailTemplates', kind)) return update('mailTemplates', kind, changes);
    // A kind's id is the kind, so one that lies in the bin makes place.
    await database().mailTemplates.delete(kind);
    await insert('mailTemplates', { kind, ...shipped, ...changes }, kind);
  });
}

/** Goes back to the shipped text for a kind of mail. */
export function resetMailTemplate(kind: MailKind): Promise<void> {
  return act('saveMailTemplate', ['mailTemplates'], async () => {
    await database().mailTemplates.delete(kind);
  });
}

/** Someone who can be written to about a pitch, with all that a mail to them can tell. */
export interface MailCase {
  readonly pitch: Row<'pitches'>;
  readonly title: string;
  readonly pitcher: Row<'pitchers'>;
  readonly consents: readonly Row<'consents'>[];
  readonly edition: Row<'editions'> | undefined;
  readonly venue: Row<'venues'> | undefined;
  /** The trainings that the pitcher is on the list of; all of the edition when of none. */
  readonly sessions: readonly Row<'trainings'>[];
  readonly organisation: string;
}

/** Everyone who can be written to about some pitches, and the titles of those without anyone. */
export interface MailMatter {
  readonly cases: readonly MailCase[];
  readonly withoutPitcher: readonly string[];
}

/** Everyone who can be written to about some pitches, in the order in which these are given. */
export async function mailMatter(pitchIds: readonly string[]): Promise<MailMatter> {
  // The last act is read along, as what is read after waiting for other reads is not watched.
  const [found, years] = await Promise.all([byIds('pitches', pitchIds), all('years'), lastAct()]);
  const [ideas, speakers, editions] = await Promise.all([
    byIds(
      'initiatives',
      found.map(({ initiativeId }) => initiativeId),
    ),
    having('speakers', 'pitchId', pitchIds),
    byIds(
      'editions',
      found.map(({ editionId }) => editionId),
    ),
  ]);
  const pitcherIds = speakers.flatMap(({ pitcherId }) => pitcherId ?? []);
  const editionIds = editions.map(({ id }) => id);
  const [pitchers, consents, venues, trainings, trainees] = await Promise.all([
    byIds('pitchers', pitcherIds),
    having('consents', 'subjectId', pitcherIds),
    byIds(
      'venues',
      editions.map(({ venueId }) => venueId),
    ),
    having('trainings', 'editionId', editionIds),
    having('trainees', 'pitcherId', pitcherIds),
  ]);
  const consentsOf = grouped(consents, ({ subjectId }) => subjectId);
  const speakersOf = grouped(speakers.sort(byOrderKey), ({ pitchId }) => pitchId);
  const cases: MailCase[] = [];
  const withoutPitcher: string[] = [];
  for (const id of pitchIds) {
    const pitch = found.find((one) => one.id === id);
    if (!pitch) continue;
    const title = ideas.find((idea) => idea.id === pitch.initiativeId)?.title ?? '';
    const edition = editions.find((one) => one.id === pitch.editionId);
    const ofEdition = trainings.filter(({ editionId }) => editionId === pitch.editionId).sort(byMoment);
    const people = (speakersOf.get(id) ?? []).flatMap(({ pitcherId }) =>
      pitchers.filter((pitcher) => pitcher.id === pitcherId),
    );
    if (people.length === 0) withoutPitcher.push(title);
    for (const pitcher of people) {
      const own = ofEdition.filter((session) =>
        trainees.some(({ trainingId, pitcherId }) => trainingId === session.id && pitcherId === pitcher.id),
      );
      cases.push({
        pitch,
        title,
        pitcher,
        consents: consentsOf.get(pitcher.id) ?? [],
        edition,
        venue: venues.find((venue) => venue.id === edition?.venueId),
        sessions: own.length > 0 ? own : ofEdition,
        organisation: settingsOf(years, yearOf(edition?.date ?? dateAt(now())))?.organisation ?? '',
      });
    }
  }
  return { cases, withoutPitcher };
}

/** A pitch of the newest edition with someone who stands for it, to show a text with; null when there is none. */
export async function samplePitch(): Promise<string | null> {
  const [speakers, pitches, editions] = await Promise.all([all('speakers'), all('pitches'), all('editions')]);
  const withPeople = new Set(speakers.map(({ pitchId }) => pitchId));
  const ofEdition = grouped(
    pitches.filter(({ id }) => withPeople.has(id)),
    ({ editionId }) => editionId,
  );
  const newest = [...newestFirst(editions).map(({ id }) => id), null];
  return newest.flatMap((id) => ofEdition.get(id) ?? [])[0]?.id ?? null;
}
