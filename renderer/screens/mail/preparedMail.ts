import type { MailCase } from '../../data/mails';
import { dateInFull } from '../../domain/dateWords';
import {
  filled,
  type MailKind,
  type MailText,
  type MailValues,
  needsGuardian,
  type Placeholder,
  placeholders,
  unknownPlaceholders,
} from '../../domain/mail';
import { fullName } from '../../domain/pitcher';
import type { Texts } from '../../texts/nl';

/** A mail to one person, ready to be read over. */
export interface PreparedMail extends MailText {
  /** What its text asks for and nobody knows yet. */
  readonly missing: readonly Placeholder[];
  /** Words in braces that mean nothing. */
  readonly unknown: readonly string[];
  /** Whether a parent or carer still has to agree. */
  readonly asksGuardian: boolean;
}

/** A mail of a kind to one person, made from a template. */
export function preparedMail(kind: MailKind, template: MailText, to: MailCase, sender: string, t: Texts): PreparedMail {
  const asksGuardian = needsGuardian(kind, to.pitcher, to.consents);
  const values = valuesOf(to, sender, asksGuardian, t);
  const made = filled(template, values);
  const says = template.body.toLowerCase().includes(`{${placeholders.consent}}`);
  // The team's own text may have no place for it; then it comes last.
  const body = asksGuardian && !says ? `${made.body}\n\n${values.consent}` : made.body;
  return { ...made, body, unknown: unknownPlaceholders(template), asksGuardian };
}

function valuesOf(to: MailCase, sender: string, asksGuardian: boolean, t: Texts): MailValues {
  const { pitch, pitcher, edition, venue, sessions } = to;
  const day = (date: string | null | undefined) => (date ? dateInFull(date, t.language) : '');
  const clock = (time: string | null | undefined) => (time ? t.mail.time(time) : '');
  const trainings = sessions.map(({ date, startTime, place }) => t.mail.at(day(date), clock(startTime), place));
  const ofEdition = t.mail.at(day(edition?.trainingDate), '', edition?.trainingPlace ?? '');
  return {
    givenName: pitcher.givenName,
    name: fullName(pitcher),
    title: to.title,
    edition: edition?.number === null || edition === undefined ? '' : String(edition.number),
    date: day(edition?.date),
    time: clock(edition?.startTime),
    venue: venue ? [venue.name, venue.address].filter(Boolean).join(', ') : '',
    training: trainings.filter(Boolean).join('; ') || (edition?.trainingDate ? ofEdition : ''),
    reason: pitch.reason,
    referral: pitch.referral,
    consent: asksGuardian ? t.mail.consentAsked : '',
    sender,
    organisation: to.organisation,
  };
}
