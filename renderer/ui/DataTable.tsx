/**
 * A table for long lists: sorts, hides columns, shows only the rows in view, and goes by the arrow keys. It knows no
 * noun: give it rows, columns and how to tell rows apart.
 *
 *     <DataTable
 *       label="Pitches"                              read aloud
 *       language={t.language}
 *       rows={lines} idOf={(line) => line.pitch.id}
 *       columns={[{ name: 'title', header: 'Titel', value: (line) => line.title, grow: 2 }]}
 *       hidden={['appliedOn']}                       names of columns not shown; which ones is the screen's to remember
 *       sort={{ column: 'title', down: false }} onSort={setSort}
 *       openId={id} onOpen={(id) => …}               click, or Enter on a row; the open row is marked
 *       squeezed={id !== null}                       beside a panel: columns that do not fit are left out meanwhile
 *       focusRef={focusRow}                          gives a function that puts the keyboard on a row
 *       empty="Geen pitch past bij dit filter."      shown instead of rows
 *     />
 *
 * `value` is what a column sorts by and, unless `show` gives something else, what it shows. Filter and search the rows
 * before handing them over. Load it lazily, within a screen: the grid under it is large. It fills the height that it
 * is given, so its parent must have one.
 */
import { Box } from '@mui/material';
import { DataGrid, type GridColDef, type GridSortDirection, useGridApiRef } from '@mui/x-data-grid';
import { enUS, nlNL } from '@mui/x-data-grid/locales';
import { type MouseEvent, type ReactNode, type RefObject, useImperativeHandle, useMemo, useRef } from 'react';
import { pageNonce } from './nonce';
import { tableLook } from './tableLook';
import { useRoom } from './useRoom';

/** A column of a `DataTable`. */
export interface TableColumn<R> {
  readonly name: string;
  readonly header: string;
  /** What the column sorts by; numbers as numbers, texts in the order of the language. What is missing comes last. */
  readonly value: (row: R) => string | number | null;
  /** What the cell shows, when that is not `value`. */
  readonly show?: (row: R) => ReactNode;
  /** Share of the width that is left; 1 unless given. */
  readonly grow?: number;
  /** Least width in pixels. */
  readonly width?: number;
  /** Digits at the right. */
  readonly numeric?: boolean;
}

/** How a table is sorted. */
export interface TableSort {
  readonly column: string;
  readonly down: boolean;
}

interface DataTableProps<R> {
  readonly label: string;
  readonly language: 'nl' | 'en';
  readonly rows: readonly R[];
  readonly idOf: (row: R) => string;
  readonly columns: readonly TableColumn<R>[];
  readonly hidden?: readonly string[];
  readonly sort?: TableSort | null;
  readonly onSort?: (sort: TableSort | null) => void;
  readonly openId?: string | null;
  readonly onOpen?: (id: string) => void;
  readonly focusRef?: RefObject<((id: string) => void) | null>;
  /** A row that stands out, whether or not it is open. */
  readonly markedId?: string | undefined;
  readonly squeezed?: boolean;
  readonly empty: string;
  /** Rows grow with their text, for texts that must be read whole. */
  readonly wraps?: boolean;
}

const words = {
  nl: nlNL.components.MuiDataGrid.defaultProps.localeText,
  en: enUS.components.MuiDataGrid.defaultProps.localeText,
} as const;

const allRows = { page: 0, pageSize: -1 } as const;
const none: readonly string[] = [];
const leastWidth = 90;
const cellsThatTell = { cell: { onMouseEnter: tellWhole } };
const growing = () => 'auto' as const;

/** A table for long lists; see the head of this file. */
export function DataTable<R extends object>({
  label,
  language,
  rows,
  idOf,
  columns,
  hidden = none,
  sort = null,
  onSort,
  openId = null,
  onOpen,
  focusRef,
  markedId,
  squeezed = false,
  empty,
  wraps = false,
}: DataTableProps<R>) {
  const api = useGridApiRef();
  const collator = useMemo(() => new Intl.Collator(language, { numeric: true }), [language]);
  const definitions = useMemo(() => columns.map((column) => definition(column, collator)), [columns, collator]);
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box, squeezed);
  const shown = useMemo(() => {
    const chosen = columns.filter(({ name }) => !hidden.includes(name));
    const names = new Set(fitting(chosen, room).map(({ name }) => name));
    return Object.fromEntries(columns.map(({ name }) => [name, names.has(name)]));
  }, [columns, hidden, room]);
  const firstShown = columns.find(({ name }) => !hidden.includes(name))?.name;
  useImperativeHandle(
    focusRef,
    () => (id: string) => {
      const grid = api.current;
      const at = grid?.getRowIndexRelativeToVisibleRows(id);
      if (!grid || firstShown === undefined || at === undefined || at < 0) return;
      grid.scrollToIndexes({ rowIndex: at });
      grid.setCellFocus(id, firstShown);
    },
    [api, firstShown],
  );
  return (
    <Box ref={box} sx={{ flex: 1, minHeight: 0, minWidth: 0 }}>
      <DataGrid
        apiRef={api}
        aria-label={label}
        nonce={pageNonce()}
        localeText={{ ...words[language], noRowsLabel: empty, noResultsOverlayLabel: empty }}
        rows={rows}
        getRowId={idOf}
        columns={definitions}
        rowHeight={44}
        {...(wraps && { getRowHeight: growing })}
        columnHeaderHeight={44}
        paginationModel={allRows}
        hideFooter
        disableColumnMenu
        disableColumnFilter
        disableRowSelectionOnClick
        disableMultipleRowSelection
        columnVisibilityModel={shown}
        sortingOrder={['asc', 'desc']}
        sortModel={sort ? [{ field: sort.column, sort: sort.down ? 'desc' : 'asc' }] : []}
        onSortModelChange={([first]) => onSort?.(first ? { column: first.field, down: first.sort === 'desc' } : null)}
        rowSelectionModel={{ type: 'include', ids: new Set(openId === null ? [] : [openId]) }}
        slotProps={cellsThatTell}
        getRowClassName={({ id }) => (id === markedId ? 'marked' : '')}
        onRowClick={({ id }) => onOpen?.(String(id))}
        onCellKeyDown={({ id }, event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          onOpen?.(String(id));
        }}
        sx={tableLook({ opens: onOpen !== undefined, wraps })}
      />
    </Box>
  );
}

/** Text that does not fit is read whole by pointing at it. */
function tellWhole({ currentTarget: cell }: MouseEvent<HTMLElement>): void {
  cell.title = cell.scrollWidth > cell.clientWidth ? (cell.textContent ?? '') : '';
}

/** Columns from the left as long as there is room for them, in pixels; the first always. */
export function fitting<C extends { readonly width?: number }>(columns: readonly C[], room: number): readonly C[] {
  let left = room;
  return columns.filter(({ width = leastWidth }, at) => {
    if (at > 0 && width > left) return false;
    left -= width;
    return true;
  });
}

function definition<R extends object>(column: TableColumn<R>, collator: Intl.Collator): GridColDef<R> {
  const { name, header, value, show, grow = 1, width = leastWidth, numeric = false } = column;
  return {
    field: name,
    headerName: header,
    flex: grow,
    width,
    minWidth: width,
    ...(numeric && { align: 'right', headerAlign: 'right' }),
    valueGetter: (_value, row) => value(row),
    getSortComparator: (way) => comparison(collator, way),
    ...(show && { renderCell: ({ row }) => show(row) }),
  };
}

/** Compares what a column sorts by; what is missing comes last either way. */
export function comparison(collator: Intl.Collator, way: GridSortDirection) {
  const sign = way === 'desc' ? -1 : 1;
  return (a: string | number | null, b: string | number | null): number => {
    if (a === b) return 0;
    if (a === null || a === '') return 1;
    if (b === null || b === '') return -1;
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)));
  };
}
