import { emailKey, type Likeness, nameKey, type PeopleIndex, type Person } from '../domain/duplicates';
import type { NumberedTable } from './target';

/** Which records the numbers in files of Podium stand for. */
export class NumberedRecords {
  private readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** The record of a number; `name` guards against another file with numbers of its own. */
  get(table: NumberedTable, number: number | undefined, name: string): string | null {
    return number === undefined ? null : (this.ids.get(`${table} ${number} ${name}`) ?? null);
  }

  /** Ties a number to a record, which is then no other number's. */
  set(table: NumberedTable, number: number | undefined, name: string, id: string): void {
    if (number === undefined) return;
    this.ids.set(`${table} ${number} ${name}`, id);
    this.taken.add(`${table} ${id}`);
  }

  /** Whether a record is some number's already. */
  isTaken(table: NumberedTable, id: string): boolean {
    return this.taken.has(`${table} ${id}`);
  }

  /** Who a row is about: of its number, else whoever is most like the person and is no other number's. */
  match<P extends Known>(
    table: 'pitchers' | 'contacts',
    number: number | undefined,
    person: Person,
    { index, belongs, close, get }: People<P>,
  ): { other: P; likeness: Likeness } | null {
    if (number === undefined) return index.match(person, belongs);
    const name = nameKey(person);
    const known = get(this.get(table, number, name) ?? '');
    if (known) return { other: known, likeness: 'same' };
    const isFree = (other: P) => !this.isTaken(table, other.id);
    for (const other of close)
      if (isFree(other) && nameKey(other) === name && emailKey(other.email) === emailKey(person.email))
        return { other, likeness: 'same' };
    const found = index.match(person, (other) => isFree(other) && belongs(other));
    return found && isFree(found.other) ? found : null;
  }
}

type Known = Person & { readonly id: string };

/** The people that a row's person may be one of. */
export interface People<P extends Known> {
  readonly index: PeopleIndex<P>;
  /** Who is where the person of the row is, and how to tell. */
  readonly close: Iterable<P>;
  belongs(other: P): boolean;
  get(id: string): P | undefined;
}
