import type { Edition } from '../domain/edition';
import type { EditionRef } from './editionRef';
import { foldedOnce as folded } from './memo';

/** Editions by number, date and name. */
export class EditionBook {
  private readonly byNumber = new Map<number, string>();
  private readonly byDate = new Map<string, string>();
  private readonly byName = new Map<string, string>();
  private readonly numberless = new Set<string>();

  constructor(editions: Iterable<Edition>) {
    for (const edition of editions) this.add(edition);
  }

  /** Adds an edition; of two with one number, date or name, the first is found. */
  add({ id, number, date, name }: Edition): void {
    if (number !== null && !this.byNumber.has(number)) this.byNumber.set(number, id);
    if (date !== null && !this.byDate.has(date)) this.byDate.set(date, id);
    if (name !== '' && !this.byName.has(folded(name))) this.byName.set(folded(name), id);
    if (number === null) this.numberless.add(id);
    else this.numberless.delete(id);
  }

  /** The id of a row's edition, of `otherwise` when it names none; null for no edition, undefined for an unknown one. */
  of(ref: EditionRef | null, otherwise: string | null): string | null | undefined {
    if (ref === null) return otherwise;
    return 'none' in ref ? null : (this.find(ref) ?? undefined);
  }

  private find(ref: Exclude<EditionRef, { none: true }>): string | null {
    if ('number' in ref) return this.byNumber.get(ref.number) ?? null;
    if ('date' in ref) return this.byDate.get(ref.date) ?? null;
    return this.byName.get(folded(ref.name)) ?? null;
  }

  /** The id of the edition that a row about an edition is about: of its number, else of its date, else of its name. */
  same(number: number | null, date: string | null, name: string): string | null {
    if (number === null && date === null) return this.byName.get(folded(name)) ?? null;
    const onDate = date === null ? null : (this.byDate.get(date) ?? null);
    if (number === null) return onDate;
    // An edition that was made before it got its number.
    return this.byNumber.get(number) ?? (onDate && this.numberless.has(onDate) ? onDate : null);
  }
}
