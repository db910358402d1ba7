/** Words of the screen Follow-up. */
export const followUps = {
  log: { title: 'Gesprek vastleggen' },
};
