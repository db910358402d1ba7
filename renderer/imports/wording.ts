/** Words for what imports tell. Here the compiler sees to it that every code has its words in every language. */
import type { Texts } from '../texts/nl';
import type { Remark } from './importPlan';
import type { Problem, ProblemCode, Severity } from './problem';
import type { RefusalReason } from './refusal';
import type { SheetKind } from './sheetKinds';
import type { SpecialTarget, Target } from './target';

type Words = Texts['imports'];

/** Why a file was refused: what happened, what is safe, what to do now. */
export function refusalWords(reason: RefusalReason, words: Words): { what: string; safe: string; now: string } {
  const refusals: Readonly<Record<RefusalReason, { what: string; now: string }>> = words.refusals;
  return { ...refusals[reason], safe: words.nothingWritten };
}

/** What a problem says, without its place. */
export function problemWords(problem: Pick<Problem, 'code' | 'value' | 'detail'>, words: Words): string {
  const problems: Readonly<Record<ProblemCode, (value: string, detail: string) => string>> = words.problems;
  return problems[problem.code](problem.value, problem.detail);
}

/** Where a problem is, such as `rij 17, kolom “Tijdstempel”`; empty when it concerns the whole table. */
export function placeWords({ row, column }: Pick<Problem, 'row' | 'column'>, words: Words): string {
  const parts = [row === null ? '' : words.place.row(row), column === null ? '' : words.place.column(column)];
  return parts.filter(Boolean).join(', ');
}

/** How severe a problem is, in words. */
export function severityWords(severity: Severity, words: Words): string {
  return words.severities[severity];
}

/** What a kind of sheet is called. */
export function sheetKindWords(kind: SheetKind, words: Words): string {
  return words.sheetKinds[kind];
}

/** What a target is called in a list to choose from: "Titel", "Contactpersoon: e-mail". */
export function targetWords(target: Target, kind: SheetKind, texts: Texts): string {
  const specials: Readonly<Record<SpecialTarget, string>> = texts.imports.targets;
  if (target.kind === 'special') return specials[target.key];
  if (target.kind === 'number') return texts.exports.number(texts.imports.nouns[target.table]);
  const labels: Readonly<Record<string, string>> = texts.fields[target.table];
  const label = labels[target.field] ?? target.field;
  const own = kind === target.table;
  const nouns: Readonly<Record<string, string>> = texts.imports.nouns;
  const noun = nouns[target.table] ?? '';
  return own || noun === '' ? label : texts.imports.targetOfNoun(noun.charAt(0).toUpperCase() + noun.slice(1), label);
}

/** What was concluded for many rows at once. */
export function remarkWords({ code, count }: Remark, words: Words): string {
  return words.remarks[code](count);
}
