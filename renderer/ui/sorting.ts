/** How a list is sorted: by the column of a key, upwards or downwards. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** Rows by a value, stable; rows without one come last either way. */
export function sortedBy<R>(
  rows: readonly R[],
  by: (row: R) => string | number | null,
  descending: boolean,
): readonly R[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: by(row) }))
    .sort((a, b) => {
      const [none, alsoNone] = [a.value === null || a.value === '', b.value === null || b.value === ''];
      if (none || alsoNone) return Number(none) - Number(alsoNone);
      return (
        sign *
        (typeof a.value === 'number' && typeof b.value === 'number'
          ? a.value - b.value
          : collator.compare(String(a.value), String(b.value)))
      );
    })
    .map(({ row }) => row);
}

/** A sort as one word, to be remembered. */
export function sortWord(sort: Sort): string {
  return `${sort.key}:${sort.descending ? 'down' : 'up'}`;
}

/** A sort from its word; `usual` when there is none, or its column is gone. */
export function readSort(word: string | undefined, keys: readonly string[], usual: Sort): Sort {
  const [key = '', way] = (word ?? '').split(':');
  return keys.includes(key) ? { key, descending: way === 'down' } : usual;
}
