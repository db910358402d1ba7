import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import type { TableName } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { ManyInput } from '../../ui/ManyInput';

interface ReferencesFieldProps {
  readonly label: string;
  readonly of: TableName;
  readonly value: readonly string[];
  readonly save: (value: readonly string[]) => Promise<unknown>;
  readonly hint?: string;
}

/** Any number of records of another table. */
export function ReferencesField({ of, ...field }: ReferencesFieldProps) {
  const t = useTexts();
  const options = useLive(() => references(of), [of]);
  return <ManyInput {...field} options={options} noOptionsText={options ? t.shell.none : t.shell.loading} />;
}
