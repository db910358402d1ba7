import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import type { PlanSummary } from './importMessages';

const columns = ['added', 'merged', 'unchanged', 'skipped'] as const;

/** What becomes of the rows, per kind of record; columns in which nothing happens are left out. */
export function Counts({ counts }: { readonly counts: PlanSummary['counts'] }) {
  const t = useTexts();
  const rows = Object.entries(counts);
  const shown = columns.filter((column) => rows.some(([, count]) => count[column] > 0));
  const names: Readonly<Record<string, string>> = t.importing.records;
  return (
    <Table size="small" sx={{ width: 'auto', minWidth: 420 }}>
      <TableHead>
        <TableRow>
          <TableCell>{t.importing.kindOfRecord}</TableCell>
          {shown.map((column) => (
            <TableCell key={column} align="right">
              {t.importing.happens[column]}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(([table, count]) => (
          <TableRow key={table}>
            <TableCell>{names[table] ?? table}</TableCell>
            {shown.map((column) => (
              <TableCell key={column} align="right">
                {count[column] === 0 ? '–' : count[column].toLocaleString(t.language)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
