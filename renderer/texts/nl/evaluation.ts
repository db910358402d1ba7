/** Words of the evaluation of an edition. */
export const evaluation = {};
