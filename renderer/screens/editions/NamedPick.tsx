import { Autocomplete, createFilterOptions, TextField } from '@mui/material';
import { folded } from '../../domain/search';
import type { PickOption } from '../../ui/inputs';

interface NamedPickProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly PickOption[];
  readonly onPick: (id: string | null) => void;
  /** Makes a record by the name that was typed. */
  readonly onCreate: (name: string) => void;
  readonly createLabel: (name: string) => string;
  readonly nothing: string;
  readonly hint?: string;
  readonly autoFocus?: boolean;
  readonly onEscape?: () => void;
}

const creating = 'create:';
const filter = createFilterOptions<PickOption>({ stringify: (option) => folded(option.label) });

/** A record found by typing its name; a name that is not there yet can be added on the spot. */
export function NamedPick(props: NamedPickProps) {
  const { label, value, options, onPick, onCreate, createLabel, nothing, hint, autoFocus, onEscape } = props;
  const grouped = options.some((option) => option.group);
  return (
    <Autocomplete
      options={[...options]}
      value={options.find((option) => option.value === value) ?? null}
      onChange={(_event, option) => {
        if (option?.value.startsWith(creating)) onCreate(option.value.slice(creating.length));
        else onPick(option?.value ?? null);
      }}
      filterOptions={(all, state) => {
        const name = state.inputValue.trim();
        const found = filter(all, { ...state, inputValue: folded(name) });
        const known = name === '' || all.some((option) => folded(option.label) === folded(name));
        return known ? found : [...found, { value: `${creating}${name}`, label: createLabel(name) }];
      }}
      getOptionLabel={(option) => option.label}
      isOptionEqualToValue={(a, b) => a.value === b.value}
      {...(grouped && { groupBy: (option: PickOption) => option.group ?? '' })}
      autoHighlight
      openOnFocus={autoFocus ?? false}
      noOptionsText={nothing}
      size="small"
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          autoFocus={autoFocus ?? false}
          helperText={hint ?? null}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onEscape?.();
          }}
          slotProps={{ ...params.slotProps, inputLabel: { ...params.slotProps?.inputLabel, required: false } }}
        />
      )}
    />
  );
}
