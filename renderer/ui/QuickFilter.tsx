import ClearIcon from '@mui/icons-material/Clear';
import FilterListIcon from '@mui/icons-material/FilterList';
import { IconButton, InputAdornment, TextField } from '@mui/material';

interface QuickFilterProps {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** The field that narrows a list as one types; Escape empties it. */
export function QuickFilter({ label, clearLabel, value, onChange }: QuickFilterProps) {
  return (
    <TextField
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !value) return;
        event.stopPropagation();
        onChange('');
      }}
      placeholder={label}
      sx={{ flex: '1 1 240px', maxWidth: 400, '& input': { py: 1.5 } }}
      slotProps={{
        htmlInput: { 'aria-label': label },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <FilterListIcon fontSize="small" />
            </InputAdornment>
          ),
          endAdornment: value ? (
            <IconButton size="small" aria-label={clearLabel} onClick={() => onChange('')} edge="end">
              <ClearIcon fontSize="small" />
            </IconButton>
          ) : null,
        },
      }}
    />
  );
}
