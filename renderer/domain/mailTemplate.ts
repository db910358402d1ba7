import type { z } from 'zod/mini';
import { choice, longText, text } from './field';
import { record } from './record';

/** The team's own words for a kind of mail; its id is the kind, so that two laptops mean the same row. */
export const mailTemplate = record({
  kind: choice('mailKind', 'invitation', { formless: true }),
  subject: text({ required: true }),
  body: longText({ required: true }),
});

/** The team's own words for a kind of mail. */
export type MailTemplate = Readonly<z.infer<typeof mailTemplate>>;
