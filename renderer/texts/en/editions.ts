import type { Texts } from '../nl';

/** Words of the editions screen. */
export const editions: Texts['editions'] = {};
