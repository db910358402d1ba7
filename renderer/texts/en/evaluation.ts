import type { evaluation as master } from '../nl/evaluation';

/** As the Dutch. */
export const evaluation: typeof master = {};
