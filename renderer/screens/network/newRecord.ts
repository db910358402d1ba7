/** In the address, in the place of a record's id: a record that is still to be added. */
export const newRecord = 'new';
