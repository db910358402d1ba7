/** The index that Ctrl+K searches: made when first asked for, then kept up to date from the change log. */

import type { Row, TableName } from '../domain/nouns';
import { fullName } from '../domain/pitcher';
import { type Findable, folded } from '../domain/search';
import { type Database, database } from './db';
import { all, byIds, having } from './records';
import { lastAct } from './snapshot';

interface Index {
  readonly db: Database;
  seq: number;
  readonly items: Map<string, Findable>;
}

/** Tables whose records are found by themselves. */
const foundTables = ['editions', 'pitches', 'pitchers', 'partners', 'contacts', 'venues', 'offers'] as const;
type Found = (typeof foundTables)[number];

let index: Index | null = null;

/** Everything that can be found, brought up to date with the records. */
export async function findables(): Promise<readonly Findable[]> {
  const seq = await lastAct();
  if (index?.db !== database() || seq < index.seq) {
    const items = new Map<string, Findable>();
    for (const table of foundTables) for (const item of await itemsOf(table)) items.set(`${table}/${item.id}`, item);
    index = { db: database(), seq, items };
  } else if (seq > index.seq) {
    await catchUp(index, seq);
  }
  return [...index.items.values()];
}

async function catchUp(old: Index, seq: number): Promise<void> {
  const changes = await database()
    .changes.where('[seq+n]')
    .between([old.seq + 1, 0], [seq, Number.POSITIVE_INFINITY])
    .toArray();
  const touched = new Map<TableName, Set<string>>();
  // The log's tables are those of the records.
  for (const change of changes) {
    const table = change.table as TableName;
    touched.set(table, (touched.get(table) ?? new Set()).add(change.id));
  }
  const alsoTouched = (table: Found, ids: readonly string[]) =>
    touched.set(table, new Set([...(touched.get(table) ?? []), ...ids]));
  // Pitches are found by their idea, editions by their venue.
  const ideas = touched.get('initiatives');
  if (ideas) alsoTouched('pitches', idsOf(await having('pitches', 'initiativeId', [...ideas])));
  const venues = touched.get('venues');
  if (venues) alsoTouched('editions', idsOf((await all('editions')).filter((e) => venues.has(e.venueId ?? ''))));
  for (const table of foundTables) {
    const ids = [...(touched.get(table) ?? [])];
    if (ids.length === 0) continue;
    const items = await itemsOf(table, ids);
    for (const id of ids) old.items.delete(`${table}/${id}`);
    for (const item of items) old.items.set(`${table}/${item.id}`, item);
  }
  old.seq = seq;
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);

const rowsOf = <T extends TableName>(table: T, ids: readonly string[] | undefined): Promise<Row<T>[]> =>
  ids ? byIds(table, ids) : all(table);

const item = (table: Found, id: string, title: string, detail: string, ...more: string[]): Findable => ({
  table,
  id,
  title,
  detail,
  haystack: `${folded(title)}\n${folded([detail, ...more].join(' '))}`,
});

async function itemsOf(table: Found, ids?: readonly string[]): Promise<Findable[]> {
  switch (table) {
    case 'editions': {
      const editions = await rowsOf('editions', ids);
      const venues = new Map((await all('venues')).map((v) => [v.id, v.name]));
      return editions.map((e) => {
        const title = [e.number, e.name].filter(Boolean).join(' · ');
        // Whoever types "editie 13" or the name of the evening finds it as well.
        return item(
          'editions',
          e.id,
          title,
          venues.get(e.venueId ?? '') ?? '',
          `editie ${e.number ?? ''} edition`,
          e.date ?? '',
          'Initiatievencafé',
        );
      });
    }
    case 'pitches': {
      const pitches = await rowsOf('pitches', ids);
      const ideas = new Map(
        (await rowsOf('initiatives', ids && pitches.flatMap((p) => p.initiativeId ?? []))).map((i) => [i.id, i]),
      );
      return pitches.map((p) => {
        const idea = ideas.get(p.initiativeId ?? '');
        return item('pitches', p.id, idea?.title ?? '', idea?.summary ?? '');
      });
    }
    case 'pitchers':
      return (await rowsOf('pitchers', ids)).map((p) =>
        item('pitchers', p.id, fullName(p), p.email, p.phone, p.familyName),
      );
    case 'contacts':
      return (await rowsOf('contacts', ids)).map((c) => item('contacts', c.id, fullName(c), c.email, c.phone, c.role));
    case 'partners':
      return (await rowsOf('partners', ids)).map((p) => item('partners', p.id, p.name, p.email, p.website));
    case 'venues':
      return (await rowsOf('venues', ids)).map((v) => item('venues', v.id, v.name, v.address));
    case 'offers':
      return (await rowsOf('offers', ids)).map((o) => item('offers', o.id, o.text || o.from, o.from));
  }
}
