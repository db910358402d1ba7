/** Fills the example database. */
export async function fillExample(_today: string): Promise<void> {}
