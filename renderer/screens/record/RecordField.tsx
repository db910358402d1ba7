import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import { type Choice, type ChoiceName, choices } from '../../domain/choices';
import { type Changes, type FieldName, fieldsOf, misfit, type Row, type TableName } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { ChoiceInput, PickInput, TypedInput, YesNoInput } from '../../ui/inputs';
import { ManyInput } from '../../ui/ManyInput';
import { useAct } from '../shell/useAct';
import { ReferencesField } from './ReferencesField';
import { readTyped, writeTyped } from './readTyped';

interface RecordFieldProps<T extends TableName> {
  readonly table: T;
  readonly row: Row<T>;
  readonly field: FieldName<T>;
  /** Stores the one field that changed. */
  readonly save: (changes: Changes<T>) => Promise<unknown>;
  readonly label?: string;
  readonly hint?: string;
  readonly autoFocus?: boolean;
}

/** The form field of any noun, made from its schema's hint: the right control, check, words and saving. */
export function RecordField<T extends TableName>({
  table,
  row,
  field,
  save,
  label,
  hint,
  autoFocus,
}: RecordFieldProps<T>) {
  const t = useTexts();
  const run = useAct();
  const known = fieldsOf(table).find((f) => f.name === field);
  if (!known) throw new Error(`${table} has no field ${field}`);
  const words: Record<string, string> = t.fields[table];
  const keep = (value: unknown) =>
    // A computed key widens to string; it is the field's own name.
    run(() => save({ [field]: value } as Changes<T>), { rethrow: true });
  const common = {
    label: label ?? words[field] ?? field,
    save: keep,
    ...(hint !== undefined && { hint }),
    required: known.hint.required ?? false,
    autoFocus: autoFocus ?? false,
  };
  const value: unknown = row[field];
  const { kind, choice, of } = known.hint;
  switch (kind) {
    case 'choice':
      return choice ? <ChoiceField {...common} choice={choice} value={String(value)} /> : null;
    case 'yesNo':
      return <YesNoInput {...common} value={value === true} />;
    case 'reference':
      // `of` names a table by construction in the nouns.
      return <ReferenceField {...common} of={of as TableName} value={typeof value === 'string' ? value : null} />;
    case 'references':
      // The schema holds a list of ids here; `of` as above.
      return <ReferencesField {...common} of={of as TableName} value={value as readonly string[]} />;
    case 'choices':
      // The schema holds a list of the choice's values here.
      return choice ? <ChoicesField {...common} choice={choice} value={value as readonly string[]} /> : null;
    case 'picture':
    case 'hidden':
      return null;
    default: {
      const misfits: Record<string, string> = t.shell.misfits;
      const say = (code: string) => misfits[code] ?? t.shell.misfits.invalid;
      return (
        <TypedInput
          {...common}
          value={value}
          write={(stored) => writeTyped(kind, stored)}
          read={(typed) => {
            const result = readTyped(kind, typed);
            if ('problem' in result) return { problem: say(result.problem) };
            const code = misfit(table, field, result.value);
            return code ? { problem: say(kind === 'grade' ? 'grade' : code) } : result;
          }}
          multiline={kind === 'longText'}
          type={kind === 'date' || kind === 'time' ? kind : 'text'}
          {...(kind === 'number' || kind === 'cents' ? { inputMode: 'numeric' as const } : {})}
          {...(kind === 'cents' ? { suffix: '€' } : {})}
        />
      );
    }
  }
}

interface Common<V> {
  readonly label: string;
  readonly save: (value: unknown) => Promise<unknown>;
  readonly hint?: string;
  readonly required: boolean;
  readonly value: V;
}

function ChoiceField({ choice, ...common }: Common<string> & { readonly choice: ChoiceName }) {
  return <ChoiceInput {...common} options={useOptions(choice)} />;
}

function ChoicesField({ choice, ...common }: Common<readonly string[]> & { readonly choice: ChoiceName }) {
  const t = useTexts();
  return <ManyInput {...common} options={useOptions(choice)} noOptionsText={t.shell.none} />;
}

function useOptions(choice: ChoiceName) {
  const words: Record<string, string> = useTexts().choices[choice];
  const values: readonly Choice<ChoiceName>[] = choices[choice];
  return values.map((value) => ({ value: String(value), label: words[value] ?? value }));
}

function ReferenceField({ of, ...common }: Common<string | null> & { readonly of: TableName }) {
  const options = useLive(() => references(of, common.value), [of, common.value]);
  const t = useTexts();
  return <PickInput {...common} options={options ?? []} noOptionsText={options ? t.shell.none : t.shell.loading} />;
}
