import type { z } from 'zod/mini';
import { fileBytes, text } from './field';
import { record } from './record';

/** The most bytes of a template: it is kept with the records, and goes along in every copy of them. */
export const mostTemplateBytes = 5 * 1024 * 1024;

/** The municipality's own document that reports are made in. There is one at most. */
export const houseStyle = record({
  /** The name of its file. */
  name: text(),
  template: fileBytes(mostTemplateBytes),
});

/** The municipality's own document that reports are made in. */
export type HouseStyle = Readonly<z.infer<typeof houseStyle>>;
