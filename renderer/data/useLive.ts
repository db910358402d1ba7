import { useLiveQuery } from 'dexie-react-hooks';

/**
 * A query as Dexie can watch it. It follows a query across its awaits only when the function it is given is itself
 * async; handed a plain function that returns a promise, it stops watching at the first await.
 */
export function watched<T>(query: () => Promise<T>): () => Promise<T> {
  return async () => await query();
}

/** Watches a query and renders again when what it read changes; undefined until the first answer. */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  return useLiveQuery(watched(query), [...deps]);
}
