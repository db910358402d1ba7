/** Words of broadcasts, photos and contributions. */
export const media = {};
