/** The lists a municipality makes its own: themes, districts, neighbourhoods. What is in use is retired, never removed. */
import { type Changes, type FieldName, type Row, type TableName, tableNames } from '../domain/nouns';
import { act } from './act';
import { bin } from './bin';
import { database } from './db';
import { all, byOrderKey, insert, NotFound, one, orderAfter, orderBetween, save, update } from './records';

/** One of the editable lists. */
export type ListName = 'themes' | 'districts' | 'neighbourhoods';

/** Which fields point to each list. */
const users: { readonly [L in ListName]: readonly (readonly [TableName, string])[] } = {
  themes: [['initiatives', 'themeId'] satisfies [TableName, FieldName<'initiatives'>]],
  districts: [
    ['initiatives', 'districtId'] satisfies [TableName, FieldName<'initiatives'>],
    ['pitchers', 'districtId'] satisfies [TableName, FieldName<'pitchers'>],
    ['venues', 'districtId'] satisfies [TableName, FieldName<'venues'>],
    ['partners', 'districtId'] satisfies [TableName, FieldName<'partners'>],
    ['neighbourhoods', 'districtId'] satisfies [TableName, FieldName<'neighbourhoods'>],
  ],
  neighbourhoods: [
    ['initiatives', 'neighbourhoodId'] satisfies [TableName, FieldName<'initiatives'>],
    ['pitchers', 'neighbourhoodId'] satisfies [TableName, FieldName<'pitchers'>],
  ],
};

/** An entry of a list, and how many records point to it. */
export interface ListLine<L extends ListName = ListName> {
  readonly row: Row<L>;
  readonly uses: number;
}

/** The entries of a list in its order, the retired ones too. */
export async function listLines<L extends ListName>(list: L): Promise<ListLine<L>[]> {
  const [rows, uses] = await Promise.all([all(list), usesOf(list)]);
  return rows.sort(byOrderKey).map((row) => ({ row, uses: uses.get(row.id) ?? 0 }));
}

// What lies in the bin counts: it can come back, and must then still find its theme.
async function usesOf(list: ListName): Promise<Map<string, number>> {
  const uses = new Map<string, number>();
  // Side by side, so that whoever watches the list hears of every table.
  await Promise.all(
    users[list].map(([table, field]) =>
      database()
        .table(table)
        .each((row) => {
          const id: unknown = row[field];
          if (typeof id === 'string') uses.set(id, (uses.get(id) ?? 0) + 1);
        }),
    ),
  );
  return uses;
}

/** Adds an entry at the end of a list; returns its id. */
export function addEntry<L extends ListName>(list: L, values: Changes<L>): Promise<string> {
  return act('saveList', [list], async () => insert(list, { ...values, order: orderAfter(await all(list)) }));
}

/** Changes an entry, such as its name or whether it is retired. */
export function saveEntry<L extends ListName>(list: L, id: string, changes: Changes<L>): Promise<void> {
  return save('saveList', list, id, changes);
}

/** Moves an entry one place up (-1) or down (1); a neighbourhood within its district. At the end it does nothing. */
export function moveEntry(list: ListName, id: string, by: -1 | 1): Promise<void> {
  return act('saveList', [list], async () => {
    const entry = await one(list, id);
    if (!entry) throw new NotFound(list, id);
    const place = (row: Row<ListName>) => ('districtId' in row ? row.districtId : null);
    const siblings = (await all(list)).filter((row) => place(row) === place(entry)).sort(byOrderKey);
    const passed = siblings[siblings.findIndex((row) => row.id === id) + by];
    if (!passed) return;
    const orders = siblings.filter((row) => row.id !== id).map((row) => row.order);
    // Two laptops can have given two entries the same key, and there is nothing between those.
    const order =
      by < 0
        ? orderBetween(orders.filter((key) => key < passed.order).at(-1) ?? null, passed.order)
        : orderBetween(passed.order, orders.find((key) => key > passed.order) ?? null);
    await update(list, id, { order });
  });
}

/** Moves an entry to the bin; does nothing and returns false when records point to it. */
export function removeEntry(list: ListName, id: string): Promise<boolean> {
  return act('bin', tableNames, async () => {
    if ((await usesOf(list)).has(id)) return false;
    await bin(list, id);
    return true;
  });
}
