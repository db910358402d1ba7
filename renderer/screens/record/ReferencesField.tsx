import { Autocomplete, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import type { TableName } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';

interface ReferencesFieldProps {
  readonly label: string;
  readonly of: TableName;
  readonly value: readonly string[];
  readonly save: (value: readonly string[]) => Promise<unknown>;
  readonly hint?: string;
}

/** What was chosen and is being written: a second choice builds on it, not on what is stored still. */
interface Pending {
  readonly ids: readonly string[];
  readonly isWritten: boolean;
}

/** Any number of records of another table, found by typing. What went to the bin since keeps its place, unseen. */
export function ReferencesField({ label, of, value: stored, save, hint }: ReferencesFieldProps) {
  const t = useTexts();
  const options = useLive(() => references(of), [of]);
  const [pending, setPending] = useState<Pending | null>(null);
  useEffect(
    () => setPending((old) => (old && (old.isWritten || old.ids.join() === stored.join()) ? null : old)),
    [stored],
  );
  const value = pending?.ids ?? stored;
  const choose = (ids: readonly string[]) => {
    const made = { ids, isWritten: false };
    setPending(made);
    const end = (by: Pending | null) => setPending((old) => (old === made ? by : old));
    // What went wrong was told; what is stored still is shown again.
    save(ids).then(
      () => end({ ids, isWritten: true }),
      () => end(null),
    );
  };
  const unseen = options ? value.filter((id) => !options.some((option) => option.value === id)) : [];
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      size="small"
      options={options ?? []}
      value={value.flatMap((id) => options?.find((option) => option.value === id) ?? [])}
      onChange={(_event, chosen) => choose([...chosen.map((option) => option.value), ...unseen])}
      getOptionLabel={(option) => option.label}
      isOptionEqualToValue={(a, b) => a.value === b.value}
      noOptionsText={options ? t.shell.none : t.shell.loading}
      renderInput={(params) => <TextField {...params} label={label} helperText={hint ?? null} />}
    />
  );
}
