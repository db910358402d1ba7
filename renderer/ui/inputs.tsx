import { Autocomplete, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { type Read, useDraft } from './useDraft';

interface InputProps<V> {
  readonly label: string;
  readonly value: V;
  readonly save: (value: V) => Promise<unknown>;
  readonly required?: boolean;
  /** Words under the field when nothing is wrong. */
  readonly hint?: string;
  readonly autoFocus?: boolean;
}

interface TypedProps<V> extends InputProps<V> {
  readonly read: (typed: string) => Read<V>;
  readonly write: (value: V) => string;
  readonly multiline?: boolean;
  readonly type?: 'text' | 'date' | 'time' | 'email' | 'tel' | 'url';
  readonly inputMode?: 'numeric' | 'decimal';
  readonly suffix?: string;
}

/** A field one types in; it saves itself, and says under it what does not fit. */
export function TypedInput<V>(props: TypedProps<V>) {
  const {
    label,
    value,
    save,
    read,
    write,
    multiline,
    type = 'text',
    inputMode,
    hint,
    required,
    suffix,
    autoFocus,
  } = props;
  const draft = useDraft({ stored: value, save, read, write });
  const held = type === 'date' || type === 'time';
  return (
    <TextField
      label={label}
      value={draft.typed}
      // An url or email input would judge by rules of its own.
      type={held ? type : 'text'}
      multiline={multiline ?? false}
      {...(multiline && { minRows: 2, maxRows: 14 })}
      required={required ?? false}
      autoFocus={autoFocus ?? false}
      error={draft.problem !== null || draft.state === 'failed'}
      helperText={draft.problem ?? hint ?? null}
      onChange={(event) => draft.type(event.target.value)}
      onBlur={draft.store}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !multiline) draft.store();
        if (event.key === 'Escape' && draft.isDirty) {
          event.preventDefault();
          draft.forget();
        }
      }}
      slotProps={{
        inputLabel: { required: false, ...(held && { shrink: true }) },
        htmlInput: { 'data-dirty': draft.isDirty || undefined, inputMode, 'aria-required': required },
        ...(suffix && { input: { endAdornment: suffix } }),
      }}
    />
  );
}

interface ChoiceProps<V extends string> extends InputProps<V> {
  readonly options: readonly { readonly value: V; readonly label: string }[];
}

/** One of a closed list, saved at once. */
export function ChoiceInput<V extends string>({ label, value, save, options, hint }: ChoiceProps<V>) {
  return (
    <TextField
      select
      label={label}
      value={value}
      helperText={hint ?? null}
      // The options are the only values the list can give.
      onChange={(event) => void save(event.target.value as V).catch(() => {})}
    >
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** A record to pick, under the heading of its group if it has one. */
export interface PickOption {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

interface PickProps extends InputProps<string | null> {
  readonly options: readonly PickOption[];
  readonly noOptionsText: string;
}

/** A record of another list, found by typing; empty means none. */
export function PickInput({ label, value, save, options, hint, noOptionsText, required }: PickProps) {
  const grouped = options.some((option) => option.group);
  return (
    <Autocomplete
      options={[...options]}
      value={options.find((option) => option.value === value) ?? null}
      onChange={(_event, option) => void save(option?.value ?? null).catch(() => {})}
      getOptionLabel={(option) => option.label}
      isOptionEqualToValue={(a, b) => a.value === b.value}
      {...(grouped && { groupBy: (option: PickOption) => option.group ?? '' })}
      noOptionsText={noOptionsText}
      size="small"
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={required ?? false}
          helperText={hint ?? null}
          slotProps={{ ...params.slotProps, inputLabel: { ...params.slotProps?.inputLabel, required: false } }}
        />
      )}
    />
  );
}

/** Yes or no, saved at once. */
export function YesNoInput({ label, value, save }: InputProps<boolean>) {
  return (
    <FormControlLabel
      label={label}
      control={<Checkbox checked={value} onChange={(_event, checked) => void save(checked).catch(() => {})} />}
    />
  );
}
