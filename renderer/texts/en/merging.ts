import type { merging as master } from '../nl/merging';

/** As the Dutch. */
export const merging: typeof master = {};
