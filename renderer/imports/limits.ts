/** How much a file may hold. What is refused by these would take longer to read than anyone waits, or all memory. */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  zipEntries: 2_000,
  inflatedBytes: 64 * 1024 * 1024,
  /** Inflated to deflated size; only looked at from `ratioFromBytes` up, as tiny files of one letter exceed it too. */
  ratio: 200,
  ratioFromBytes: 256 * 1024,
  /** From here up the ratio is looked at while inflating as well. */
  ratioSoFarFromBytes: 8 * 1024 * 1024,
  rows: 50_000,
  /** Contact cards in one file. */
  cards: 10_000,
  columns: 500,
  /** Rows times columns of one sheet, as the reading library fills up every row to the widest. */
  cells: 5_000_000,
  sheets: 100,
  quotes: 2_000_000,
  /** Characters in all cells together: a shared text counts as often as it is used. */
  characters: 64 * 1024 * 1024,
} as const;
