import { Box, Button, MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { Fragment, useState } from 'react';
import { type SheetKind, sheetKindNames, targets } from '../../imports/sheetKinds';
import { sheetKindWords, targetWords } from '../../imports/wording';
import { useTexts } from '../../texts/useTexts';
import type { SheetSummary } from './importMessages';
import type { Import } from './useImport';

const notRead = '-';

/** What each sheet was taken for; the kind and every column can be changed, and what was changed is remembered. */
export function Sheets({ sheets, work }: { readonly sheets: readonly SheetSummary[]; readonly work: Import }) {
  const t = useTexts();
  const [open, setOpen] = useState<number | null>(null);
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>{t.importing.sheet}</TableCell>
          <TableCell sx={{ width: 300 }}>{t.importing.kind}</TableCell>
          <TableCell align="right">{t.importing.rows}</TableCell>
          <TableCell>{t.importing.columns}</TableCell>
          <TableCell component="td" />
        </TableRow>
      </TableHead>
      <TableBody>
        {sheets.map((sheet, at) => {
          const read = sheet.recognition.columns.filter((key) => key !== null).length;
          return (
            // Sheets of one file, or of several, may share a name.
            // biome-ignore lint/suspicious/noArrayIndexKey: the order of sheets never changes
            <Fragment key={at}>
              <TableRow>
                <TableCell>{sheet.name}</TableCell>
                <TableCell>
                  <TextField
                    select
                    value={sheet.recognition.kind ?? notRead}
                    // The options are the kinds and "not read".
                    onChange={({ target }) =>
                      work.setKind(at, target.value === notRead ? null : (target.value as SheetKind))
                    }
                    slotProps={{ htmlInput: { 'aria-label': `${t.importing.kind}: ${sheet.name}` } }}
                  >
                    {sheetKindNames.map((kind) => (
                      <MenuItem key={kind} value={kind}>
                        {sheetKindWords(kind, t.imports)}
                      </MenuItem>
                    ))}
                    <MenuItem value={notRead}>{t.importing.notASheet}</MenuItem>
                  </TextField>
                </TableCell>
                <TableCell align="right">{sheet.rows.toLocaleString(t.language)}</TableCell>
                <TableCell>{t.importing.columnsRead(read, sheet.headings.length)}</TableCell>
                <TableCell align="right">
                  {sheet.recognition.kind && (
                    <Button size="small" aria-expanded={open === at} onClick={() => setOpen(open === at ? null : at)}>
                      {open === at ? t.importing.hideColumns : t.importing.showColumns}
                    </Button>
                  )}
                </TableCell>
              </TableRow>
              {open === at && sheet.recognition.kind && (
                <TableRow>
                  <TableCell colSpan={5} sx={{ bgcolor: 'sunken' }}>
                    <Columns
                      sheet={sheet}
                      kind={sheet.recognition.kind}
                      onSet={(column, target) => work.setColumn(at, column, target)}
                    />
                  </TableCell>
                </TableRow>
              )}
            </Fragment>
          );
        })}
      </TableBody>
    </Table>
  );
}

interface ColumnsProps {
  readonly sheet: SheetSummary;
  readonly kind: SheetKind;
  readonly onSet: (column: number, target: string | null) => void;
}

function Columns({ sheet, kind, onSet }: ColumnsProps) {
  const t = useTexts();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(160px, 1fr) minmax(160px, 1.4fr) 280px',
        gap: 2,
        alignItems: 'center',
        py: 3,
        maxWidth: 960,
      }}
    >
      {[t.importing.heading, t.importing.sample, t.importing.readAs].map((word) => (
        <Box key={word} sx={{ typography: 'caption', color: 'text.secondary', fontWeight: 600 }}>
          {word}
        </Box>
      ))}
      {sheet.headings.map((heading, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name that is sure to be unique, and never move
        <Fragment key={column}>
          <Box sx={{ overflowWrap: 'anywhere' }}>{heading || t.importing.noHeading(column + 1)}</Box>
          <Box sx={{ color: 'text.secondary', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
            {sheet.samples[column]}
          </Box>
          <TextField
            select
            value={sheet.recognition.columns[column] ?? notRead}
            onChange={({ target }) => onSet(column, target.value === notRead ? null : target.value)}
            slotProps={{ htmlInput: { 'aria-label': `${t.importing.readAs}: ${heading}` } }}
          >
            <MenuItem value={notRead}>{t.imports.notRead}</MenuItem>
            {targets[kind].map((target) => (
              <MenuItem key={target.key} value={target.key}>
                {targetWords(target, kind, t)}
              </MenuItem>
            ))}
          </TextField>
        </Fragment>
      ))}
    </Box>
  );
}
