import type { z } from 'zod/mini';
import {
  cents,
  choice,
  count,
  date,
  email,
  longText,
  phone,
  reference,
  references,
  someOf,
  text,
  webAddress,
  yesNo,
} from './field';
import { record } from './record';
import { addDays } from './time';

/** An organisation that helps: a fund, a bank, a platform, a business. */
export const partner = record({
  name: text({ required: true, synonyms: ['organisatie', 'partner', 'naam'] }),
  kind: choice('partnerKind', 'other', { synonyms: ['soort', 'soort partner', 'type'] }),
  fixed: yesNo(false, { synonyms: ['vaste partner', 'vast'] }),
  email: email({ column: 'hidden', personal: false, synonyms: ['e-mail organisatie'] }),
  phone: phone({ column: 'hidden', personal: false, synonyms: ['telefoon organisatie'] }),
  website: webAddress({ column: 'hidden', synonyms: ['website', 'site'] }),
  districtId: reference('districts', { column: 'hidden', synonyms: ['stadsdeel'] }),
  helps: someOf('helpKind', [], { synonyms: ['kan helpen met'] }),
  helpText: longText({ column: 'none', synonyms: ['wat ze kunnen doen'] }),
  themeIds: references('themes', { column: 'hidden' }),
  districtIds: references('districts', { column: 'hidden' }),
  maxAmountCents: cents({ column: 'none', synonyms: ['hoogste bedrag'] }),
  helpsPerYear: count({ max: 999, column: 'none', synonyms: ['keer per jaar'] }),
  notes: longText({ column: 'none', synonyms: ['opmerkingen', 'notities'] }),
});

/** What a partner was before: its kind, and whether it was a fixed one, up to and including a date. */
export const formerKind = record({
  partnerId: reference('partners', { required: true, formless: true }),
  kind: choice('partnerKind', 'other'),
  fixed: yesNo(false),
  until: date({ required: true }),
});

/** A person at a partner, or on their own. */
export const contact = record({
  partnerId: reference('partners', { synonyms: ['organisatie'] }),
  givenName: text({
    required: true,
    personal: true,
    column: 'hidden',
    synonyms: ['contactpersoon', 'voornaam', 'naam'],
  }),
  prefix: text({ personal: true, column: 'none', synonyms: ['tussenvoegsel'] }),
  familyName: text({ personal: true, column: 'hidden', synonyms: ['achternaam'] }),
  role: text({ synonyms: ['functie', 'rol'] }),
  email: email({ synonyms: ['e-mail', 'e-mailadres', 'email', 'mail'] }),
  phone: phone({ synonyms: ['telefoon', 'telefoonnummer', 'tel', 'mobiel'] }),
  helps: someOf('helpKind', [], { column: 'hidden' }),
  helpText: longText({ column: 'none' }),
  themeIds: references('themes', { column: 'none' }),
  districtIds: references('districts', { column: 'none' }),
  notes: longText({ personal: true, column: 'none', synonyms: ['opmerkingen'] }),
});

/** An organisation that helps. */
export type Partner = Readonly<z.infer<typeof partner>>;
/** What a partner was before. */
export type FormerKind = Readonly<z.infer<typeof formerKind>>;
/** A person at a partner, or on their own. */
export type Contact = Readonly<z.infer<typeof contact>>;

/** What a partner is or was over a stretch of time: from `since` (null: from the first) up to and including `until`. */
export interface KindPeriod extends Pick<Partner, 'kind' | 'fixed'> {
  readonly since: string | null;
  /** Null for what it is now. */
  readonly until: string | null;
  /** The record that tells it; null for what it is now. */
  readonly id: string | null;
}

/** What a partner was over time, what it is now first. */
export function kindPeriods(
  partner: Pick<Partner, 'id' | 'kind' | 'fixed'>,
  formerKinds: readonly FormerKind[],
): KindPeriod[] {
  const former = formerKinds
    .filter((one) => one.partnerId === partner.id && one.until !== null)
    .sort((a, b) => (a.until ?? '').localeCompare(b.until ?? ''));
  const periods: KindPeriod[] = [];
  let since: string | null = null;
  for (const { id, kind, fixed, until } of former) {
    periods.push({ id, kind, fixed, since, until });
    since = until === null ? null : addDays(until, 1);
  }
  periods.push({ id: null, kind: partner.kind, fixed: partner.fixed, since, until: null });
  return periods.reverse();
}

/** What a partner was on a date (`yyyy-mm-dd`). */
export function kindAt(
  partner: Pick<Partner, 'id' | 'kind' | 'fixed'>,
  formerKinds: readonly FormerKind[],
  date: string,
): Pick<Partner, 'kind' | 'fixed'> {
  let found: FormerKind | null = null;
  for (const one of formerKinds) {
    if (one.partnerId !== partner.id || one.until === null || one.until < date) continue;
    if (found === null || one.until < (found.until ?? '')) found = one;
  }
  const { kind, fixed } = found ?? partner;
  return { kind, fixed };
}

/** Whether a partner says anything of the help it can give. */
export function saysHowItHelps(
  one: Pick<Contact, 'helps' | 'helpText' | 'themeIds' | 'districtIds'> &
    Partial<Pick<Partner, 'maxAmountCents' | 'helpsPerYear'>>,
): boolean {
  const { helps, helpText, themeIds, districtIds, maxAmountCents = null, helpsPerYear = null } = one;
  return (
    helps.length + themeIds.length + districtIds.length > 0 ||
    helpText !== '' ||
    maxAmountCents !== null ||
    helpsPerYear !== null
  );
}
