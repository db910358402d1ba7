import type { FieldHint } from '../../domain/field';
import { digits } from '../../domain/length';
import { euros } from '../../domain/money';
import type { Texts } from '../../texts/nl';
import { digitDate } from '../../ui/dates';

const longest = 120;

/** A stored value as people read it; references by the names given, and long texts cut. */
export function valueText(
  hint: FieldHint | undefined,
  value: unknown,
  names: ReadonlyMap<string, string>,
  t: Texts,
): string {
  if (value === null || value === undefined || value === '') return t.editions.history.empty;
  switch (hint?.kind) {
    case 'reference':
      return names.get(String(value)) ?? t.editions.history.gone;
    case 'references':
      // The schema holds a list of ids here.
      return (value as readonly string[]).map((id) => names.get(id) ?? t.editions.history.gone).join(', ');
    case 'picture':
      return t.shell.yes;
    case 'length':
      return digits(Number(value));
    case 'date':
      return digitDate(String(value));
    case 'cents':
      return euros(Number(value));
    case 'yesNo':
      return value === true ? t.shell.yes : t.shell.no;
    case 'grade':
    case 'number':
      return Number(value).toLocaleString(t.language, { useGrouping: false });
    case 'choice':
    case 'choices': {
      const words: Record<string, string> = hint.choice ? t.choices[hint.choice] : {};
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      return values.map((one) => words[String(one)] ?? String(one)).join(', ') || t.editions.history.empty;
    }
    default: {
      const text = String(value);
      return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
    }
  }
}
