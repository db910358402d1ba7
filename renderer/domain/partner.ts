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

/** An organisation that helps: a fund, a bank, a platform, a business. */
export const partner = record({
  name: text({ required: true, synonyms: ['organisatie', 'partner', 'naam'] }),
  kind: choice('partnerKind', 'other', { synonyms: ['soort', 'soort partner', 'type'] }),
  fixed: yesNo(false, { synonyms: ['vaste partner', 'vast'] }),
  email: email({ column: 'hidden', personal: false, synonyms: ['e-mail organisatie'] }),
  phone: phone({ column: 'hidden', personal: false, synonyms: ['telefoon organisatie'] }),
  website: webAddress({ column: 'hidden', synonyms: ['website', 'site'] }),
  districtId: reference('districts', { column: 'hidden', synonyms: ['stadsdeel'] }),
  helps: someOf('helpKind', [], { column: 'hidden', synonyms: ['kan helpen met'] }),
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
