/** Words of the preparation of an edition, and the tasks that Podium ships. */
export const preparation = {};
