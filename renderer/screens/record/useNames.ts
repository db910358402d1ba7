import { namesFor } from '../../data/names';
import { useLive } from '../../data/useLive';
import type { TableName } from '../../domain/nouns';

const none: ReadonlyMap<string, string> = new Map();

/** Names, by id, of what the columns of these tables point to. */
export function useNames(...tables: readonly TableName[]): ReadonlyMap<string, string> {
  return useLive(() => namesFor(tables), [tables.join()]) ?? none;
}
