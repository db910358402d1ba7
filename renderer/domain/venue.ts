import type { z } from 'zod/mini';
import { count, longText, reference, text } from './field';
import { record } from './record';

/** A place where an edition can be held. */
export const venue = record({
  name: text({ required: true, synonyms: ['naam', 'locatie', 'zaal'] }),
  address: text({ column: 'hidden', synonyms: ['adres'] }),
  districtId: reference('districts', { synonyms: ['stadsdeel'] }),
  capacity: count({ max: 100_000, synonyms: ['capaciteit', 'aantal plaatsen'] }),
  accessibility: longText({ column: 'hidden', synonyms: ['toegankelijkheid'] }),
  contact: text({ column: 'hidden', personal: true, synonyms: ['contactpersoon', 'beheerder'] }),
  audioVisual: longText({ column: 'none', synonyms: ['geluid en beeld', 'av', 'techniek'] }),
  notes: longText({ column: 'none', synonyms: ['opmerkingen', 'notities'] }),
});

/** A place where an edition can be held. */
export type Venue = Readonly<z.infer<typeof venue>>;
