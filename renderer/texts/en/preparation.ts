import type { preparation as master } from '../nl/preparation';

/** As the Dutch. */
export const preparation: typeof master = {};
