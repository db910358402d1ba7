import type { Texts } from '../nl';

/** Words of the network screen. */
export const network: Texts['network'] = {};
