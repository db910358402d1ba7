import type { Texts } from '../nl';

/** Words of imports. */
export const imports: Texts['imports'] = {};
