/** Words of the pitches screen. */
export const pitches = {};
