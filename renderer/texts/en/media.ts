import type { media as master } from '../nl/media';

/** As the Dutch. */
export const media: typeof master = {};
