import { countdown, digits } from '../../domain/length';
import type { RunRow } from '../../domain/runRow';
import { bigButton, type RunView } from '../../domain/runView';
import { soonMs } from '../../domain/stageFace';
import type { Texts } from '../../texts/nl';
import type { OperatorNames } from '../run/cueNames';

/** What the big button says. */
export function buttonWords(view: RunView, names: OperatorNames, t: Texts): string {
  const button = bigButton(view);
  if (!button) return '';
  const say = t.evening.button;
  if (button.does === 'emergencyOver') return say.emergencyOver;
  const isBeginning = button.does === 'start' || button.does === 'next';
  return say[button.does](isBeginning ? names.within(button.cue) : names.title(button.cue));
}

const ofWhatRuns: readonly RunRow['act'][] = ['end', 'pause', 'resume'];

/** A row of the log in words, such as "begonnen: Pitch 4". */
export function toldWords(row: RunRow, { cues, run }: RunView, names: OperatorNames, t: Texts): string {
  const cueId = row.cueId ?? (ofWhatRuns.includes(row.act) ? run.spans.at(-1)?.cueId : null);
  const of = cues.find(({ cue }) => cue.id === cueId);
  return t.evening.told(t.choices.runAct[row.act], of ? names.within(of.cue) : row.text);
}

/** What goes on, in words and digits. */
export interface Face {
  readonly title: string;
  readonly digits: string;
  readonly word: string;
  /** The part of the time that is left, from 1 to 0. */
  readonly fraction: number;
  readonly colour: string;
}

const wholeSeconds = (ms: number) => Math.floor(ms / 1_000) * 1_000;

/** What the operator's window says of what goes on. */
export function faceOf({ running, next, run, changeOverMs }: RunView, names: OperatorNames, t: Texts): Face {
  const say = t.evening.phase;
  if (!running) {
    const passed = digits(wholeSeconds(changeOverMs ?? 0));
    const title = next ? say.changeOverOf(names.within(next.cue)) : say.changeOver;
    return { title, digits: passed, word: say.passed, fraction: 0, colour: 'text.secondary' };
  }
  const { remainingMs, lengthMs } = running;
  const title = names.name(running.cue);
  const isOver = remainingMs <= 0;
  const fraction = lengthMs > 0 ? Math.min(1, Math.max(0, remainingMs / lengthMs)) : 0;
  const base = { title, digits: countdown(remainingMs), fraction };
  if (run.emergencySince !== null) return { ...base, word: say.emergency, colour: 'error.main' };
  if (run.isPaused) return { ...base, word: say.paused, colour: 'text.secondary' };
  if (isOver) return { ...base, word: say.overTime, colour: 'error.main' };
  const word = `${say.left} ${say.of(digits(lengthMs))}`;
  return { ...base, word, colour: remainingMs <= soonMs ? 'attention' : 'text.primary' };
}
