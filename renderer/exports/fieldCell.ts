import type { ChoiceName } from '../domain/choices';
import type { FieldHint } from '../domain/field';
import { listSeparator } from '../domain/fileFields';
import type { Row, Snapshot } from '../domain/nouns';
import { fullName } from '../domain/pitcher';
import type { Texts } from '../texts/nl';
import { dateCell, numberCell, type OutCell, textCell, writtenCell } from './cell';

/** The cell of a field's value, as the import reads it back. */
export type FieldCell = (value: unknown, hint: FieldHint) => OutCell;

/** How values of these records are written: choices in words, references by name. */
export function fieldCells(snapshot: Snapshot, t: Texts): FieldCell {
  const named = namedCells(snapshot, t);
  return (value, hint) => {
    if (hint.kind === 'reference') return named(hint.of ?? '', typeof value === 'string' ? value : null);
    if (value === null || value === undefined || value === '') return null;
    if (hint.kind === 'references' && Array.isArray(value))
      return textCell(value.flatMap((id) => writtenCell(named(hint.of ?? '', String(id))) || []).join(listSeparator));
    if (typeof value === 'boolean') return textCell(t.choices.consentAnswer[value ? 'yes' : 'no']);
    if (hint.kind === 'length' && typeof value === 'number') return textCell(lengthText(value));
    if (typeof value === 'number') return hint.kind === 'cents' ? numberCell(value / 100, 2) : numberCell(value);
    if (Array.isArray(value))
      return textCell(value.map((one) => word(String(one), hint.choice, t)).join(listSeparator));
    if (hint.kind === 'date') return dateCell(String(value));
    return textCell(word(String(value), hint.choice, t));
  };
}

/** A length with its units, so that no spreadsheet takes it for a time of day. */
function lengthText(ms: number): string {
  const [minutes, seconds] = [Math.floor(ms / 60_000), (ms % 60_000) / 1_000];
  return seconds === 0 ? `${minutes} min` : `${minutes} min ${seconds} sec`;
}

function word(value: string, choice: ChoiceName | undefined, t: Texts): string {
  if (!choice) return value;
  const words: Readonly<Record<string, string>> = t.choices[choice];
  return words[value] ?? value;
}

function namedCells(snapshot: Snapshot, t: Texts): (of: string, id: string | null) => OutCell {
  const indexes = new Map<string, ReadonlyMap<string, OutCell>>();
  const cellsOf = (of: string) => {
    const known = indexes.get(of);
    if (known) return known;
    const made = cellsByName(of, snapshot);
    indexes.set(of, made);
    return made;
  };
  return (of, id) => {
    const cell = id === null ? null : (cellsOf(of).get(id) ?? null);
    // Said in words, as a list that leaves it empty may belong to any edition.
    return cell === null && of === 'editions' ? textCell(t.exports.noEdition) : cell;
  };
}

function cellsByName(of: string, snapshot: Snapshot): ReadonlyMap<string, OutCell> {
  const pairs = <R extends { readonly id: string }>(rows: readonly R[], cell: (row: R) => OutCell) =>
    new Map(rows.map((row) => [row.id, cell(row)]));
  if (of === 'editions') return editionCells(snapshot.editions);
  if (of === 'pitchers' || of === 'contacts')
    return pairs<Row<'pitchers'> | Row<'contacts'>>(snapshot[of], (person) => textCell(fullName(person)));
  if (of === 'pitches') {
    const titles = new Map(snapshot.initiatives.map((idea) => [idea.id, idea.title]));
    return pairs(snapshot.pitches, (pitch) => textCell(titles.get(pitch.initiativeId ?? '') ?? ''));
  }
  if (of === 'venues' || of === 'partners' || of === 'themes' || of === 'districts' || of === 'neighbourhoods')
    return pairs<{ readonly id: string; readonly name: string }>(snapshot[of], (row) => textCell(row.name));
  return new Map();
}

/** An edition by its number, or by its date or name where the number is missing or is another's as well. */
function editionCells(editions: Snapshot['editions']): ReadonlyMap<string, OutCell> {
  const once = <V>(values: readonly V[]) => {
    const seen = new Map<V, number>();
    for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1);
    return (value: V) => seen.get(value) === 1;
  };
  const numberOnce = once(editions.map((edition) => edition.number));
  const dateOnce = once(editions.map((edition) => edition.date));
  return new Map(
    editions.map(({ id, number, date, name }) => {
      if (number !== null && numberOnce(number)) return [id, numberCell(number)];
      if (date !== null && dateOnce(date)) return [id, dateCell(date)];
      return [id, number === null ? (date === null ? textCell(name) : dateCell(date)) : numberCell(number)];
    }),
  );
}
