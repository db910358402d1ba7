import type { training as master } from '../nl/training';

/** As the Dutch. */
export const training: typeof master = {};
