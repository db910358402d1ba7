import { Autocomplete, TextField } from '@mui/material';
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

/** Any number of records of another table, found by typing. What went to the bin since keeps its place, unseen. */
export function ReferencesField({ label, of, value, save, hint }: ReferencesFieldProps) {
  const t = useTexts();
  const options = useLive(() => references(of), [of]);
  const unseen = options ? value.filter((id) => !options.some((option) => option.value === id)) : [];
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      size="small"
      options={options ?? []}
      value={value.flatMap((id) => options?.find((option) => option.value === id) ?? [])}
      onChange={(_event, chosen) => void save([...chosen.map((option) => option.value), ...unseen]).catch(() => {})}
      getOptionLabel={(option) => option.label}
      isOptionEqualToValue={(a, b) => a.value === b.value}
      noOptionsText={options ? t.shell.none : t.shell.loading}
      renderInput={(params) => <TextField {...params} label={label} helperText={hint ?? null} />}
    />
  );
}
