import type { followUps as master } from '../nl/followUps';

/** As the Dutch. */
export const followUps: typeof master = {
  log: { title: 'Record a conversation' },
};
