import type { insights as master } from '../nl/insights';

/** As the Dutch. */
export const insights: typeof master = {};
