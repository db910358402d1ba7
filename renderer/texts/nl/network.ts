/** Words of the network screen. */
export const network = {};
