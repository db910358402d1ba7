import { type Choice, choices } from '../../domain/choices';
import { folded } from '../../domain/search';

/** Shorter beginnings fit by accident. */
const leastLetters = 3;

/** The outcome that a text begins with, before a colon: "gereal: de tuin is open". Null when it is none, or not sure. */
export function heardOutcome(
  typed: string,
  words: Readonly<Record<Choice<'outcome'>, string>>,
): Choice<'outcome'> | null {
  const said = folded(/^([^:\n]+):/.exec(typed)?.[1] ?? '');
  if (said.length < leastLetters) return null;
  const fitting = choices.outcome.filter((outcome) => folded(words[outcome]).startsWith(said));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
