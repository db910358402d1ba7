import type { Texts } from '../nl';

/** Words of the pitches screen. */
export const pitches: Texts['pitches'] = {};
