/** Words of the pitch training. */
export const training = {};
