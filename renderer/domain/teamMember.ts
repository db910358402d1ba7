import type { z } from 'zod/mini';
import { email, phone, text } from './field';
import { record } from './record';

/** Someone of the organising team. */
export const teamMember = record({
  name: text({ required: true, personal: true }),
  role: text(),
  email: email(),
  phone: phone(),
});

/** Someone of the organising team. */
export type TeamMember = Readonly<z.infer<typeof teamMember>>;
