import type { help as master } from '../nl/help';

/** As the Dutch. */
export const help: typeof master = {
  quick: { title: 'Record an offer' },
};
