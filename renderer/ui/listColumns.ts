import type { ReactNode } from 'react';

/** A column of a `ListTable`. The first one carries the link that opens the row. */
export interface ListColumn<R> {
  readonly key: string;
  readonly label: string;
  readonly width?: number | { readonly xs: number; readonly xl: number };
  readonly align?: 'right';
  readonly sortBy: (row: R) => string | number | null;
  readonly cell: (row: R) => ReactNode;
}

const leastShare = 180;

/** In a narrow window the table scrolls sideways, as columns without a width of their own would vanish. */
export function leastWidth<R>(columns: readonly ListColumn<R>[]): number {
  return columns.reduce((sum, { width = leastShare }) => sum + (typeof width === 'number' ? width : width.xs), 0);
}
