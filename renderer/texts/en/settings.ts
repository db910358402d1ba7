import type { Texts } from '../nl';

/** Words of the settings screen. */
export const settings: Texts['settings'] = {};
