/** Words of look-alikes and merging them. */
export const merging = {};
