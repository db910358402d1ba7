/** Words of asks, offers and who can help. */
export const help = {
  quick: { title: 'Aanbod vastleggen' },
};
