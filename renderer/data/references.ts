import { newestFirst } from '../domain/edition';
import type { TableName } from '../domain/nouns';
import { fullName } from '../domain/pitcher';
import { folded } from '../domain/search';
import { all, byOrderKey } from './records';

/** A record that another can point to: what its name is, and the name of what it belongs to. */
export interface Reference {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

const byName = (a: Reference, b: Reference) => folded(a.label).localeCompare(folded(b.label));

/**
 * What can be pointed to in a table, in the order people look for it. An edition's label is its number and date. What
 * is no longer offered is left out, unless it is `chosen` already.
 */
export async function references(table: TableName, chosen: string | null = null): Promise<Reference[]> {
  switch (table) {
    case 'editions':
      return newestFirst(await all('editions')).map((e) => ({
        value: e.id,
        label: [e.number, e.name, e.date?.split('-').reverse().join('-')].filter(Boolean).join(' · '),
      }));
    case 'venues':
    case 'partners':
    case 'teamMembers':
      return (await all(table)).map((row) => ({ value: row.id, label: row.name })).sort(byName);
    case 'themes':
    case 'districts':
      return (await all(table))
        .filter((row) => !row.retired || row.id === chosen)
        .sort(byOrderKey)
        .map((row) => ({ value: row.id, label: row.name }));
    case 'neighbourhoods': {
      const districts = new Map((await all('districts')).map((d) => [d.id, d]));
      const orderOf = (id: string | null) => districts.get(id ?? '')?.order ?? '~';
      return (await all('neighbourhoods'))
        .filter((row) => !row.retired || row.id === chosen)
        .sort((a, b) =>
          orderOf(a.districtId) < orderOf(b.districtId)
            ? -1
            : orderOf(a.districtId) > orderOf(b.districtId)
              ? 1
              : byOrderKey(a, b),
        )
        .map((row) => ({ value: row.id, label: row.name, group: districts.get(row.districtId ?? '')?.name ?? '' }));
    }
    case 'pitches': {
      const [pitches, ideas, editions] = await Promise.all([all('pitches'), all('initiatives'), all('editions')]);
      const titles = new Map(ideas.map((idea) => [idea.id, idea.title]));
      const numbers = new Map(editions.map((edition) => [edition.id, edition.number]));
      return pitches
        .map((pitch) => ({
          value: pitch.id,
          label: [titles.get(pitch.initiativeId ?? ''), numbers.get(pitch.editionId ?? '')].filter(Boolean).join(' · '),
        }))
        .filter(({ label }) => label !== '')
        .sort(byName);
    }
    case 'pitchers':
    case 'contacts':
      return (await all(table)).map((row) => ({ value: row.id, label: fullName(row) })).sort(byName);
    default:
      return [];
  }
}
