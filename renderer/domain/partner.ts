import type { z } from 'zod/mini';
import { choice, email, longText, phone, reference, text, webAddress, yesNo } from './field';
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
  notes: longText({ column: 'none', synonyms: ['opmerkingen', 'notities'] }),
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
  notes: longText({ personal: true, column: 'none', synonyms: ['opmerkingen'] }),
});

/** An organisation that helps. */
export type Partner = Readonly<z.infer<typeof partner>>;
/** A person at a partner, or on their own. */
export type Contact = Readonly<z.infer<typeof contact>>;
