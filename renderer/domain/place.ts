import type { z } from 'zod/mini';
import { hidden, reference, text, yesNo } from './field';
import { record } from './record';

/** A theme that ideas are sorted under; an editable list. */
export const theme = record({
  name: text({ required: true }),
  order: hidden(),
  retired: yesNo(false),
});

/** A district of the city (stadsdeel), or "the whole city" and "outside the city". */
export const district = record({
  name: text({ required: true }),
  order: hidden(),
  retired: yesNo(false),
});

/** A neighbourhood (wijk) of a district; `code` is the statistics office's, such as WK039201. */
export const neighbourhood = record({
  name: text({ required: true }),
  districtId: reference('districts', { required: true }),
  code: text({ column: 'hidden' }),
  order: hidden(),
  retired: yesNo(false),
});

/** A theme. */
export type Theme = Readonly<z.infer<typeof theme>>;
/** A district. */
export type District = Readonly<z.infer<typeof district>>;
/** A neighbourhood. */
export type Neighbourhood = Readonly<z.infer<typeof neighbourhood>>;
