/** The records that the picture of who helped whom is made from, with the names of what they point to. */
import type { NetworkRecords } from '../domain/helpNetwork';
import { all } from './records';

/** Records and names; the names by id, of partners, pitches, themes and districts. No person is among them. */
export interface HelpRecords {
  readonly records: NetworkRecords;
  readonly names: ReadonlyMap<string, string>;
}

/** Everything the picture needs. */
export async function helpRecords(): Promise<HelpRecords> {
  const [offers, pitches, initiatives, editions, partners, themes, districts] = await Promise.all([
    all('offers'),
    all('pitches'),
    all('initiatives'),
    all('editions'),
    all('partners'),
    all('themes'),
    all('districts'),
  ]);
  const titles = new Map(initiatives.map((idea) => [idea.id, idea.title]));
  const names = new Map([...partners, ...themes, ...districts].map((row) => [row.id, row.name]));
  for (const pitch of pitches) names.set(pitch.id, titles.get(pitch.initiativeId ?? '') ?? '');
  return { records: { offers, pitches, initiatives, editions, partners }, names };
}
