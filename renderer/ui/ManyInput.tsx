import { Autocomplete, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import type { PickOption } from './inputs';

interface ManyInputProps {
  readonly label: string;
  /** All that can be chosen; undefined while it is being read. */
  readonly options: readonly PickOption[] | undefined;
  readonly value: readonly string[];
  readonly save: (value: readonly string[]) => Promise<unknown>;
  readonly noOptionsText: string;
  readonly hint?: string;
}

/** What was chosen and is being written: a second choice builds on it, not on what is stored still. */
interface Pending {
  readonly values: readonly string[];
  readonly isWritten: boolean;
}

/** Any number of options, found by typing and saved at once. What is no option any more keeps its place, unseen. */
export function ManyInput({ label, options, value: stored, save, noOptionsText, hint }: ManyInputProps) {
  const [pending, setPending] = useState<Pending | null>(null);
  useEffect(
    () => setPending((old) => (old && (old.isWritten || old.values.join() === stored.join()) ? null : old)),
    [stored],
  );
  const value = pending?.values ?? stored;
  const choose = (values: readonly string[]) => {
    const made = { values, isWritten: false };
    setPending(made);
    const end = (by: Pending | null) => setPending((old) => (old === made ? by : old));
    // What went wrong was told; what is stored still is shown again.
    save(values).then(
      () => end({ values, isWritten: true }),
      () => end(null),
    );
  };
  const unseen = options ? value.filter((one) => !options.some((option) => option.value === one)) : [];
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      size="small"
      options={options ?? []}
      value={value.flatMap((one) => options?.find((option) => option.value === one) ?? [])}
      onChange={(_event, chosen) => choose([...chosen.map((option) => option.value), ...unseen])}
      getOptionLabel={(option) => option.label}
      isOptionEqualToValue={(a, b) => a.value === b.value}
      noOptionsText={noOptionsText}
      renderInput={(params) => <TextField {...params} label={label} helperText={hint ?? null} />}
    />
  );
}
