/** What the viewer does not read of tables: which rows are their head, and the lines between their cells. */
import type { Part } from './wordModel';

/** The children of an element that have a name, whatever its prefix. */
export const childrenNamed = (element: Element, name: string) =>
  [...element.children].filter(({ localName }) => localName === name);

/** How many rows at the top of a table are its head. */
export function headRows(table: Element): number {
  const rows = childrenNamed(table, 'tr');
  const isHead = (row: Element) => {
    const head = childrenNamed(row, 'trPr').flatMap((properties) => childrenNamed(properties, 'tblHeader'))[0];
    return head !== undefined && !['0', 'false', 'off'].includes(head.getAttribute('w:val') ?? '');
  };
  const at = rows.findIndex((row) => !isHead(row));
  return at === -1 ? 0 : at;
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
type Lines = Partial<Record<(typeof sides)[number], string>>;

/** Gives a table its columns as they are: the viewer lets their text decide. */
export function fixColumns(part: Part, table: Element): void {
  const layout = childrenNamed(table, 'tblPr').flatMap((properties) => childrenNamed(properties, 'tblLayout'))[0];
  if (layout?.getAttribute('w:type') !== 'fixed') return;
  part.cssStyle ??= {};
  part.cssStyle['table-layout'] = 'fixed';
}

/** Gives each cell the lines of its table, where it has none of its own: the viewer gives all of them those of the outside. */
export function drawLines(
  part: Part,
  table: Element,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): void {
  const [borders] = childrenNamed(table, 'tblPr').flatMap((properties) => childrenNamed(properties, 'tblBorders'));
  if (!borders) return;
  const lines: Lines = Object.fromEntries(
    sides.flatMap((side) => {
      const [line] = childrenNamed(borders, side);
      return line ? [[side, lineOf((name) => line.getAttribute(`w:${name}`))]] : [];
    }),
  );
  for (const side of ['top', 'left', 'bottom', 'right']) delete part.cellStyle?.[`border-${side}`];
  const rows = part.children ?? [];
  for (const [y, row] of rows.entries()) {
    const cells = row.children ?? [];
    for (const [x, cell] of cells.entries()) {
      const own: Record<string, string | undefined> = {
        'border-top': isFirst && y === 0 ? lines.top : lines.insideH,
        'border-bottom': isLast && y === rows.length - 1 ? lines.bottom : lines.insideH,
        'border-left': x === 0 ? lines.left : lines.insideV,
        'border-right': x === cells.length - 1 ? lines.right : lines.insideV,
      };
      cell.cssStyle ??= {};
      for (const [name, line] of Object.entries(own)) if (line) cell.cssStyle[name] ??= line;
    }
  }
}

const looks: Readonly<Record<string, string>> = {
  nil: 'none',
  none: 'none',
  double: 'double',
  dotted: 'dotted',
  dashed: 'dashed',
};

/** A line of a table as a style sheet says it; its width is in eighths of a point. */
export function lineOf(attribute: (name: string) => string | null): string {
  const look = looks[attribute('val') ?? ''] ?? 'solid';
  if (look === 'none') return 'none';
  const colour = attribute('color') ?? 'auto';
  const width = Math.min(12, Math.max(0.25, Number(attribute('sz') ?? 4) / 8));
  return `${width}pt ${look} ${/^[\da-f]{6}$/i.test(colour) ? `#${colour}` : '#000'}`;
}
