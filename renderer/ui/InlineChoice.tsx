import { MenuItem, Select } from '@mui/material';

interface InlineChoiceProps<V extends string> {
  /** What a listener hears: what is chosen, and of what. */
  readonly label: string;
  readonly value: V | '';
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
  /** Shown while nothing is chosen. */
  readonly emptyText?: string;
}

/** A choice in a row of a list: reads as a word, opens as a menu. */
export function InlineChoice<V extends string>({ label, value, options, onChange, emptyText }: InlineChoiceProps<V>) {
  return (
    <Select
      variant="standard"
      disableUnderline
      displayEmpty
      value={value}
      // The options are the only values the list can give.
      onChange={(event) => onChange(event.target.value as V)}
      renderValue={(chosen) => options.find((o) => o.value === chosen)?.label ?? emptyText ?? ''}
      SelectDisplayProps={{ 'aria-label': label }}
      sx={{
        minWidth: 128,
        fontSize: '0.9375rem',
        borderRadius: 1,
        '& .MuiSelect-select': { pl: 2, py: 1.5, borderRadius: 1 },
        '& .MuiSelect-select:focus': { bgcolor: 'transparent' },
        '& .MuiSelect-select:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </Select>
  );
}
