import { dateInFigures } from '../domain/dateWords';
import type { FieldHint } from '../domain/field';
import { digits } from '../domain/length';
import type { Texts } from '../texts/nl';
import type { Wording } from './wording';

/** What a field's value is as people read it on paper; empty for nothing. `nameOf` names what a reference points to. */
export function fieldText(
  value: unknown,
  { kind, choice, of = '' }: FieldHint,
  {
    texts,
    wording,
    nameOf,
  }: {
    readonly texts: Texts;
    readonly wording: Wording;
    readonly nameOf: (table: string, id: string) => string;
  },
): string {
  if (value === null || value === undefined || value === '') return '';
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  switch (kind) {
    case 'reference':
    case 'references':
      return all.map((id) => nameOf(of, String(id))).join(', ');
    case 'choice':
    case 'choices': {
      const words: Readonly<Record<string, string>> = choice ? texts.choices[choice] : {};
      return all.map((one) => words[String(one)] ?? String(one)).join(', ');
    }
    case 'yesNo':
      return value === true ? texts.shell.yes : texts.shell.no;
    case 'date':
      return dateInFigures(String(value));
    case 'cents':
      return wording.euros(Number(value));
    case 'length':
      return digits(Number(value));
    case 'number':
    case 'grade':
      return wording.number(Number(value), 2);
    // Not to be read on paper: pictures, and what only programs need.
    case 'picture':
    case 'hidden':
      return '';
    default:
      return String(value);
  }
}
