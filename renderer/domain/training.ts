import type { z } from 'zod/mini';
import { choice, date, longText, reference, text, time } from './field';
import { record } from './record';

/** A session in which pitchers of an edition practise. Date and times are local. */
export const training = record({
  editionId: reference('editions', { required: true, formless: true }),
  date: date({ required: true }),
  startTime: time(),
  endTime: time(),
  place: text(),
  trainer: text({ personal: true }),
  notes: longText({ personal: true }),
});

/** A pitcher at a training: invited, coming, was there or not. */
export const trainee = record({
  trainingId: reference('trainings', { required: true, formless: true }),
  pitcherId: reference('pitchers', { required: true, formless: true }),
  presence: choice('presence', 'invited'),
  notes: longText({ personal: true }),
});

/** A session in which pitchers practise. */
export type Training = Readonly<z.infer<typeof training>>;
/** A pitcher at a training. */
export type Trainee = Readonly<z.infer<typeof trainee>>;
