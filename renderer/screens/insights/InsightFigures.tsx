import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { InsightName } from '../../domain/insights';
import { type InsightFigure, type InsightTable, shareInPercent } from '../../domain/insightTable';
import { rowName } from '../../exports/insightOut';
import { useTexts } from '../../texts/useTexts';
import { figureText } from './figureText';

interface InsightFiguresProps {
  readonly insight: InsightName;
  readonly table: InsightTable<InsightFigure>;
  /** Behind the chart it is there for who hears the page; then its figures are no buttons, as those would be unseen. */
  readonly isShown: boolean;
  readonly onOpen: (row: string | null, column: number) => void;
}

/** Heard, not seen. */
const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

/** An insight as a table: the twin of its chart, in which every figure opens the records behind it. */
export function InsightFigures({ insight, table, isShown, onOpen }: InsightFiguresProps) {
  const t = useTexts();
  const { columns, rows, whole } = table;
  const share = t.insights.shares[insight];
  const lines = whole ? [...rows, whole] : rows;
  return (
    <Box sx={isShown ? { overflowX: 'auto' } : unseen}>
      <Table size="small" sx={{ width: 'auto', minWidth: 420 }} aria-label={t.insights.titles[insight]}>
        <TableHead>
          <TableRow>
            <TableCell>{t.insights.heads[insight]}</TableCell>
            {columns.map(({ name }) => (
              <TableCell key={name} align="right">
                {t.insights.columns[name]}
              </TableCell>
            ))}
            {share && <TableCell align="right">{share}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((row) => {
            const name = rowName(insight, row, t);
            const percent = shareInPercent(row.share);
            return (
              <TableRow key={row.key}>
                <TableCell component="th" scope="row" sx={{ fontWeight: row === whole ? 650 : 400 }}>
                  {name}
                </TableCell>
                {columns.map((column, at) => {
                  const figure = row.cells[at];
                  const text = figure ? figureText(insight, figure, t) : '';
                  const opens = isShown && figure !== undefined && figure.n > 0;
                  return (
                    <TableCell key={column.name} align="right" sx={{ py: 0, whiteSpace: 'nowrap' }}>
                      {opens ? (
                        <Button
                          size="small"
                          sx={{ minWidth: 0, px: 2, fontVariantNumeric: 'tabular-nums' }}
                          aria-label={t.insights.figureOf(name, t.insights.columns[column.name], text)}
                          onClick={() => onOpen(row === whole ? null : row.key, at)}
                        >
                          {text}
                        </Button>
                      ) : (
                        <Box component="span" sx={{ px: 2 }}>
                          {text}
                        </Box>
                      )}
                    </TableCell>
                  );
                })}
                {share && (
                  <TableCell align="right">
                    {percent === null ? (row.share?.whole ? t.insights.tooFew : '') : `${percent}%`}
                  </TableCell>
                )}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
}
