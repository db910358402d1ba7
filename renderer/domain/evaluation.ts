import type { z } from 'zod/mini';
import { choice, date, grade, longText, reference } from './field';
import { record } from './record';

/** One form that someone filled in after an edition. */
export const evaluation = record({
  editionId: reference('editions', { required: true, formless: true }),
  group: choice('evaluationGroup', 'audience'),
  grade: grade(),
  tops: longText({ personal: true }),
  tips: longText({ personal: true }),
});

/**
 * Something to do better: found at an edition, carried to the next ones until it is done. `evaluationId` is the form
 * on which someone wrote it, if it came from one.
 */
export const improvement = record({
  editionId: reference('editions', { required: true, formless: true }),
  evaluationId: reference('evaluations', { formless: true, column: 'none' }),
  text: longText({ required: true }),
  responsibleId: reference('teamMembers', { personal: true }),
  doneOn: date(),
  doneEditionId: reference('editions'),
  notes: longText({ personal: true }),
});

/** One form. */
export type Evaluation = Readonly<z.infer<typeof evaluation>>;
/** Something to do better. */
export type Improvement = Readonly<z.infer<typeof improvement>>;
