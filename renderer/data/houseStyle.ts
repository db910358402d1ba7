/** The document of the municipality that reports are made in. */
import type { HouseStyle } from '../domain/houseStyle';
import { act } from './act';
import { database } from './db';
import { all, insert, now, update } from './records';

/** The house style, with its bytes; undefined when there is none. */
export async function houseStyle(): Promise<HouseStyle | undefined> {
  const rows = await all('houseStyles');
  // Two laptops may each have brought one: the newest holds.
  return rows.filter(({ template }) => template !== null).sort((a, b) => b.createdAt - a.createdAt)[0];
}

/** The name of the house style; null when there is none. */
export async function houseStyleName(): Promise<string | null> {
  return (await houseStyle())?.name ?? null;
}

/** Keeps a document as the house style, in the place of what was there; one act, so one undo. Throws `Misfit`. */
export function saveHouseStyle(name: string, template: Uint8Array<ArrayBuffer>): Promise<void> {
  return act('saveHouseStyle', ['houseStyles'], async () => {
    const [first, ...others] = await all('houseStyles');
    for (const { id } of others) await leave(id);
    if (first) await update('houseStyles', first.id, { name, template });
    else await insert('houseStyles', { name, template });
  });
}

/** Takes the house style away; undo brings it back. */
export function removeHouseStyle(): Promise<void> {
  return act('removeHouseStyle', ['houseStyles'], async () => {
    for (const { id } of await all('houseStyles')) await leave(id);
  });
}

async function leave(id: string): Promise<void> {
  await database().houseStyles.update(id, { deletedAt: now() });
}
