import type { SxProps, Theme } from '@mui/material/styles';

/** How the grid under a `DataTable` looks: `opens` when a row leads somewhere, `wraps` when rows grow with their text. */
export function tableLook({ opens, wraps }: { readonly opens: boolean; readonly wraps: boolean }): SxProps<Theme> {
  return (theme) => {
    const colour = theme.vars?.palette ?? theme.palette;
    return {
      height: '100%',
      fontSize: '0.9375rem',
      fontVariantNumeric: 'tabular-nums',
      '--DataGrid-t-color-border-base': colour.divider,
      '--DataGrid-t-color-background-base': colour.background.paper,
      '--DataGrid-t-header-background-base': colour.background.paper,
      '--DataGrid-t-color-interactive-hover': colour.sunken,
      '& .MuiDataGrid-columnHeaderTitle': { color: colour.text.secondary, fontWeight: 600, fontSize: '0.84375rem' },
      '& .MuiDataGrid-columnSeparator': { opacity: 0 },
      '& .MuiDataGrid-columnHeaders:hover .MuiDataGrid-columnSeparator': { opacity: 1 },
      '& .MuiDataGrid-row': { cursor: opens ? 'pointer' : 'default' },
      '& .MuiDataGrid-row:hover': { backgroundColor: colour.sunken },
      '& .MuiDataGrid-row.marked': { backgroundColor: colour.sunken },
      '& .MuiDataGrid-row.marked [data-colindex="0"]': { fontWeight: 600 },
      '& .MuiDataGrid-row.Mui-selected, & .MuiDataGrid-row.Mui-selected:hover': {
        backgroundColor: colour.sunken,
        boxShadow: `inset 3px 0 ${colour.primary.main}`,
      },
      // The keyboard goes from row to row here; a line around the whole row says where it is.
      '& .MuiDataGrid-cell:focus, & .MuiDataGrid-cell:focus-within': { outline: 'none' },
      '& .MuiDataGrid-row:has(.MuiDataGrid-cell:focus-visible)': {
        outline: `2px solid ${colour.primary.main}`,
        outlineOffset: -2,
      },
      '& .MuiDataGrid-columnHeader:focus, & .MuiDataGrid-columnHeader:focus-within': {
        outline: `2px solid ${colour.primary.main}`,
        outlineOffset: -2,
      },
      '& .MuiDataGrid-columnHeader:focus:not(:focus-visible)': { outline: 'none' },
      ...(wraps && {
        '& .MuiDataGrid-cell': {
          py: '10px',
          minHeight: 44,
          lineHeight: 1.5,
          whiteSpace: 'normal',
          alignItems: 'start',
        },
      }),
      '& .MuiDataGrid-overlay': { color: colour.text.secondary },
    };
  };
}
