/** What keys and clickers mean in the operator's window. A clicker is a keyboard with a few keys, which differ by model. */

/** What a key or a button of the operator's window asks for. */
export type OperatorAct =
  | 'go'
  | 'back'
  | 'more'
  | 'less'
  | 'muchMore'
  | 'muchLess'
  | 'pause'
  | 'black'
  | 'offer'
  | 'gift'
  | 'idea'
  | 'moment'
  | 'record'
  | 'earlier'
  | 'emergency'
  | 'help'
  | { readonly message: number };

/** The buttons of a clicker that mean something here. */
export const clickerButtons = ['next', 'back', 'black'] as const;
/** One of `clickerButtons`. */
export type ClickerButton = (typeof clickerButtons)[number];

/** A clicker as this laptop knows it: whether its next button works, and the keys that each button sends. */
export interface Clicker {
  readonly isOn: boolean;
  readonly keys: { readonly [B in ClickerButton]: readonly string[] };
  /** Whether any of its buttons was pressed here to learn it. */
  readonly isLearned?: boolean;
}

/** A clicker before anything was learned: off, with the keys that most models send. */
export const usualClicker: Clicker = {
  isOn: false,
  keys: { next: ['PageDown', 'ArrowRight'], back: ['PageUp', 'ArrowLeft'], black: [] },
};

/** A key as it is pressed: its `key` and `code` as browsers name them. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shift: boolean;
  /** With Ctrl, Alt or the command key: none of ours. */
  readonly isCombined: boolean;
  /** Held down. */
  readonly isRepeat: boolean;
}

const letters: Readonly<Record<string, OperatorAct>> = {
  ' ': 'go',
  enter: 'go',
  p: 'pause',
  b: 'black',
  '.': 'black',
  a: 'offer',
  g: 'gift',
  i: 'idea',
  m: 'moment',
  r: 'record',
  l: 'earlier',
  f1: 'help',
};
/** The buttons that start and stop a slide show. */
const ignored: readonly string[] = ['F5', 'Escape'];
const buttonActs: { readonly [B in ClickerButton]: OperatorAct } = { next: 'go', back: 'back', black: 'black' };
const repeatable: readonly OperatorAct[] = ['more', 'less', 'muchMore', 'muchLess'];

/** What a key press asks for; null for nothing. */
export function actOfKey(press: KeyPress, clicker: Clicker): OperatorAct | null {
  if (press.isCombined || ignored.includes(press.key)) return null;
  const act =
    buttonAct(press, clicker) ??
    lengthAct(press) ??
    messageAct(press) ??
    emergencyAct(press) ??
    letters[press.key.toLowerCase()];
  if (act === undefined || (press.isRepeat && !repeatable.includes(act))) return null;
  return act;
}

function buttonAct({ key, shift }: KeyPress, { isOn, keys }: Clicker): OperatorAct | undefined {
  // A clicker holds no Shift; with it, arrows mean something else.
  if (shift && key.startsWith('Arrow')) return undefined;
  const button = clickerButtons.find((one) => keys[one].includes(key));
  // Only the next button has to be switched on: it would take PageDown from whoever scrolls.
  return button === undefined || (button === 'next' && !isOn) ? undefined : buttonActs[button];
}

/** Whether a key is what a clicker that is on sends for its next button. */
export function isClickerNext(key: string, { isOn, keys }: Clicker): boolean {
  return isOn && keys.next.includes(key);
}

/**
 * The keys with + and − on them: on many keyboards + itself needs Shift, so the place of the key decides, and Shift says
 * nothing. A whole minute has keys of its own.
 */
function lengthAct({ key, code, shift }: KeyPress): OperatorAct | undefined {
  if (shift && key === 'ArrowUp') return 'muchMore';
  if (shift && key === 'ArrowDown') return 'muchLess';
  if (code === 'Equal' || key === '+') return 'more';
  if (code === 'Minus' || key === '-') return 'less';
  return undefined;
}

/** Two keys at once, as nobody should press it by accident. */
function emergencyAct({ key, shift }: KeyPress): OperatorAct | undefined {
  return shift && key === 'F12' ? 'emergency' : undefined;
}

function messageAct({ key }: KeyPress): OperatorAct | undefined {
  return /^[1-6]$/.test(key) ? { message: Number(key) } : undefined;
}

/** Why a key can not be learned: it stops a slide show and is ignored, or it means something else here. */
export type Refusal = 'ignored' | 'taken';

/** A clicker that learned the key that one of its buttons sends, or why it can not. */
export function learned(clicker: Clicker, button: ClickerButton, press: KeyPress): Clicker | Refusal {
  if (ignored.includes(press.key)) return 'ignored';
  const others = { ...clicker, isOn: true, keys: { ...clicker.keys, [button]: [] } };
  const means = actOfKey({ ...press, isRepeat: false }, others);
  const isOther = means !== null && means !== buttonActs[button];
  if (press.isCombined || press.key === 'Tab' || isOther) return 'taken';
  const keys = clicker.keys[button];
  const all = { ...clicker.keys, [button]: keys.includes(press.key) ? keys : [...keys, press.key] };
  return { isOn: true, keys: all, isLearned: true };
}

/** Presses that come sooner after the one before are one press, in ms. */
export const doublePressMs = 800;
const onceEach: readonly OperatorAct[] = ['go', 'back', 'pause', 'black', 'record'];

/** When each act was last asked for, by a clock that nobody can set. */
export type Presses = ReadonlyMap<OperatorAct, number>;

/** Whether a press counts, and the presses with it. Each press that does not count keeps the next from counting too. */
export function pressed(presses: Presses, act: OperatorAct, atMs: number): { counts: boolean; presses: Presses } {
  if (!onceEach.includes(act)) return { counts: true, presses };
  const last = presses.get(act);
  return { counts: last === undefined || atMs - last > doublePressMs, presses: new Map([...presses, [act, atMs]]) };
}

/** How long the back button takes back without asking, in ms. */
const undoAtOnceMs = 10_000;

/** What the back button does about an act told at a moment: takes it back, or asks first. */
export function backDoes(toldAt: number, now: number): 'undo' | 'ask' {
  return Math.abs(now - toldAt) <= undoAtOnceMs ? 'undo' : 'ask';
}
