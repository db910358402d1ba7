/** Words of the editions screen. */
export const editions = {};
