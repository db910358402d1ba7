import type { mail as master } from '../nl/mail';

/** As the Dutch. */
export const mail: typeof master = {};
