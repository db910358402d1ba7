import { useMemo } from 'react';
import type { TableSort } from '../../ui/DataTable';
import { useView } from '../shell/useView';
import type { ColumnsMenuProps } from './ColumnsMenu';
import type { ListColumn } from './fieldColumns';

/** How a list is looked at: what its `DataTable` and its `ColumnsMenu` are given. */
export interface ListView<R> {
  readonly table: {
    readonly columns: readonly ListColumn<R>[];
    readonly hidden: readonly string[];
    readonly sort: TableSort;
    readonly onSort: (sort: TableSort | null) => void;
  };
  readonly menu: ColumnsMenuProps;
}

/** How a list is looked at, remembered on this laptop under the list's name. */
export function useListView<R>(list: string, columns: readonly ListColumn<R>[], usual: TableSort): ListView<R> {
  // What was changed is remembered, not what is hidden: a field that is new later stands as its schema says.
  const [changed, setChanged] = useView(`${list}.columns`, '');
  const [sorted, setSorted] = useView(`${list}.sort`, '');
  return useMemo(() => {
    const hidden = hiddenNames(columns, changed);
    return {
      table: {
        columns,
        hidden,
        sort: readSort(sorted, columns, usual),
        onSort: (sort) => setSorted(sort ? sortWord(sort) : ''),
      },
      menu: { columns: columns.slice(1), hidden, onToggle: (name) => setChanged(toggled(changed, name)) },
    };
  }, [columns, changed, setChanged, sorted, setSorted, usual]);
}

/** The names of the columns not shown, when those in `changed` are otherwise than at first; the first always shows. */
export function hiddenNames<R>(columns: readonly ListColumn<R>[], changed: string): readonly string[] {
  const others = changed.split(',');
  return columns
    .slice(1)
    .filter(({ name, hidden = false }) => hidden !== others.includes(name))
    .map(({ name }) => name);
}

/** Names, as one word, with one more or one less. */
export function toggled(names: string, name: string): string {
  const known = names.split(',').filter(Boolean);
  return (known.includes(name) ? known.filter((other) => other !== name) : [...known, name]).join(',');
}

/** A sort as one word, to be remembered. */
export function sortWord({ column, down }: TableSort): string {
  return `${column},${down ? 'down' : 'up'}`;
}

/** A sort from its word; `usual` when there is none, or its column is gone. */
export function readSort(word: string, columns: readonly { readonly name: string }[], usual: TableSort): TableSort {
  const [column = '', way] = word.split(',');
  return columns.some(({ name }) => name === column) ? { column, down: way === 'down' } : usual;
}
