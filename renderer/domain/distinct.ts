import type { z } from 'zod/mini';
import { hidden } from './field';
import { record } from './record';

/** Two records that look alike and are not the same, as someone said; they are not proposed again. */
export const distinct = record({
  table: hidden(),
  oneId: hidden(),
  otherId: hidden(),
});

/** Two records that look alike and are not the same. */
export type Distinct = Readonly<z.infer<typeof distinct>>;
