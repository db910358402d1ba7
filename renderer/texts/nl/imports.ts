/** Words of imports. */
export const imports = {};
