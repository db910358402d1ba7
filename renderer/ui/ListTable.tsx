import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow, TableSortLabel } from '@mui/material';
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import { type ListColumn, leastWidth } from './listColumns';
import { type Sort, sortedBy } from './sorting';
import { useVisibleRows } from './useVisibleRows';

interface ListTableProps<R> {
  readonly label: string;
  readonly columns: readonly ListColumn<R>[];
  readonly rows: readonly R[];
  readonly idOf: (row: R) => string;
  readonly hrefOf: (row: R) => string;
  /** What a listener hears of a row's link, when its first cell says too little. */
  readonly nameOf: (row: R) => string;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly isMarked?: (row: R) => boolean;
}

const rowHeight = 44;

/** A long list as a table: sorted by its headings, walked with the arrows, opened with Enter; draws what is in sight. */
export function ListTable<R>(props: ListTableProps<R>) {
  const { label, columns, rows, idOf, hrefOf, nameOf, sort, onSort, isMarked } = props;
  const box = useRef<HTMLDivElement>(null);
  const column = columns.find((c) => c.key === sort.key);
  const sorted = useMemo(
    () => (column ? sortedBy(rows, column.sortBy, sort.descending) : rows),
    [rows, column, sort.descending],
  );
  const { from, to } = useVisibleRows(box, { count: sorted.length, rowHeight, lead: rowHeight });
  const [active, setActive] = useState(0);
  const walked = useRef(false);
  const stop = active >= from && active < to ? active : from;

  useEffect(() => {
    if (!walked.current) return;
    const link = box.current?.querySelector<HTMLElement>(`[data-row="${active}"]`);
    if (!link) return;
    walked.current = false;
    link.focus({ preventScroll: true });
  });

  const walk = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 2);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const last = sorted.length - 1;
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? last : stop + (steps[event.key] ?? Number.NaN);
    if (Number.isNaN(next) || event.altKey || event.ctrlKey || last < 0) return;
    event.preventDefault();
    const target = Math.min(Math.max(next, 0), last);
    walked.current = true;
    setActive(target);
    const element = box.current;
    if (!element) return;
    const top = target * rowHeight;
    // The heading stays in place over the first row's height.
    if (top < element.scrollTop) element.scrollTop = top;
    const under = top + 2 * rowHeight - element.clientHeight;
    if (under > element.scrollTop) element.scrollTop = under;
  };

  return (
    <Box
      ref={box}
      sx={{
        flex: '0 1 auto',
        minHeight: 0,
        overflow: 'auto',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
      }}
    >
      <Table
        stickyHeader
        aria-label={label}
        aria-rowcount={sorted.length + 1}
        sx={{ tableLayout: 'fixed', minWidth: leastWidth(columns) }}
      >
        <TableHead>
          <TableRow sx={{ height: rowHeight }}>
            {columns.map((c) => (
              <TableCell
                key={c.key}
                align={c.align ?? 'left'}
                sx={{ px: 2, width: c.width ?? 'auto', bgcolor: 'background.paper' }}
                sortDirection={c.key === sort.key ? (sort.descending ? 'desc' : 'asc') : false}
              >
                <TableSortLabel
                  active={c.key === sort.key}
                  // Beside a number the arrow stands in the margin, so that the heading ends where the numbers do.
                  sx={c.align ? { '& .MuiTableSortLabel-icon': { position: 'absolute', right: '100%', m: 0 } } : null}
                  direction={c.key === sort.key && sort.descending ? 'desc' : 'asc'}
                  onClick={() => onSort({ key: c.key, descending: c.key === sort.key && !sort.descending })}
                >
                  {c.label}
                </TableSortLabel>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody onKeyDown={walk}>
          <Gap height={from * rowHeight} span={columns.length} />
          {sorted.slice(from, to).map((row, n) => (
            <ListRow
              key={idOf(row)}
              row={row}
              columns={columns}
              href={hrefOf(row)}
              name={nameOf(row)}
              at={from + n}
              isStop={from + n === stop}
              isMarked={isMarked?.(row) ?? false}
              onReach={setActive}
            />
          ))}
          <Gap height={(sorted.length - to) * rowHeight} span={columns.length} />
        </TableBody>
      </Table>
    </Box>
  );
}

// Scrolling draws only the rows that come into sight; `memo` loses the type parameter of what it wraps.
const ListRow = memo(DrawnRow) as typeof DrawnRow;

function Gap({ height, span }: { readonly height: number; readonly span: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <Box component="td" colSpan={span} sx={{ p: 0, border: 0, height }} />
    </tr>
  );
}

/** What does not fit in a cell is read whole by pointing at it. */
function tellWhole({ currentTarget: cell }: MouseEvent<HTMLElement>): void {
  cell.title = cell.scrollWidth > cell.clientWidth ? (cell.textContent ?? '') : '';
}

interface RowProps<R> {
  readonly row: R;
  readonly columns: readonly ListColumn<R>[];
  readonly href: string;
  readonly name: string;
  readonly at: number;
  readonly isStop: boolean;
  readonly isMarked: boolean;
  readonly onReach: (at: number) => void;
}

function DrawnRow<R>({ row, columns, href, name, at, isStop, isMarked, onReach }: RowProps<R>) {
  return (
    <TableRow
      hover
      aria-rowindex={at + 2}
      sx={{ height: rowHeight, position: 'relative', ...(isMarked && { bgcolor: 'sunken' }) }}
    >
      {columns.map((column, n) => (
        <TableCell
          key={column.key}
          align={column.align ?? 'left'}
          onMouseEnter={tellWhole}
          sx={{ px: 2, py: 0, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' }}
        >
          {n === 0 ? (
            // The link lies over the whole row, so that a click anywhere in it opens the row.
            <Link
              href={href}
              aria-label={name}
              data-row={at}
              tabIndex={isStop ? 0 : -1}
              onFocus={() => onReach(at)}
              color="inherit"
              underline="none"
              sx={{
                fontWeight: 600,
                '&::after': { content: '""', position: 'absolute', inset: 0 },
                '&:focus-visible': { outline: 'none' },
                '&:focus-visible::after': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
              }}
            >
              {column.cell(row)}
            </Link>
          ) : (
            column.cell(row)
          )}
        </TableCell>
      ))}
    </TableRow>
  );
}
