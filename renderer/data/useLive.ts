import { useLiveQuery } from 'dexie-react-hooks';

/** Watches a query and renders again when what it read changes; undefined until the first answer. */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  return useLiveQuery(query, [...deps]);
}
