/** What the room screen shows to who sits there: who is on, what comes next, and in the end what is still looked for. */
import { type Consent, isAllowed } from './consent';
import { cueKinds } from './cue';
import type { Offer } from './offer';
import type { Ask, Speaker } from './pitch';
import type { Pitcher } from './pitcher';
import type { Run, RunCue } from './run';
import type { CueView, RunView } from './runView';
import type { Instant } from './time';

/** What a room screen can show: the evening is to begin, someone is on, between two, a break, the board, or a notice. */
export type RoomState = 'before' | 'onStage' | 'changeOver' | 'break' | 'board' | 'black' | 'emergency';

/** The room screen at a moment. */
export interface RoomFace {
  readonly state: RoomState;
  /** What is on. */
  readonly cue: RunCue | null;
  /** What the room waits for, or what comes next. */
  readonly next: RunCue | null;
  /** How long the room waits, in ms, never negative; null when it does not, or nobody knows. */
  readonly waitMs: number | null;
  /** When the wait ends. */
  readonly until: Instant | null;
}

/** What the room screen shows at the moment of a view. */
export function roomFace(view: RunView): RoomFace {
  const { run, running, phase, now } = view;
  const next = view.next?.cue ?? null;
  const plain = { cue: running?.cue ?? null, next, waitMs: null, until: null };
  if (run.emergencySince !== null) return { ...plain, state: 'emergency' };
  if (run.isBlack) return { ...plain, state: 'black' };
  if (phase === 'over' || running?.cue.kind === 'drinks') return { ...plain, state: 'board' };
  if (phase === 'changeOver') return { ...plain, state: 'changeOver' };
  if (running && cueKinds[running.cue.kind].onStage) return { ...plain, state: 'onStage' };
  const first = firstOnStage(view);
  const until = first?.planned || phase !== 'before' ? (first?.expectedStart ?? null) : null;
  return {
    state: running?.cue.kind === 'break' ? 'break' : 'before',
    cue: running?.cue ?? null,
    next: first?.cue ?? next,
    until,
    waitMs: until === null ? null : Math.max(0, until - now),
  };
}

/** The first cue to come in which someone is on stage; what was passed over comes last. */
function firstOnStage({ cues, next }: RunView): CueView | undefined {
  const at = Math.max(0, next ? cues.indexOf(next) : 0);
  const waits = ({ cue, state }: CueView) => state === 'waiting' && cueKinds[cue.kind].onStage;
  return cues.slice(at).find(waits) ?? cues.find(waits);
}

/** Records that the board of asks is made from. */
export interface BoardParts {
  readonly pitches: readonly { readonly pitch: { readonly id: string }; readonly title: string }[];
  readonly speakers: readonly Speaker[];
  readonly pitchers: readonly Pitcher[];
  readonly consents: readonly Consent[];
  readonly asks: readonly Ask[];
}

/** An idea that still looks for someone. */
export interface BoardEntry {
  readonly pitchId: string;
  readonly title: string;
  readonly names: string;
  readonly asks: readonly Ask[];
  /** What a telephone reads from the code beside it; null unless who pitched agreed to that. */
  readonly contact: string | null;
}

/** What is still looked for. */
export interface Board {
  /** The ideas that nobody offered anything to yet, in the order they were on. */
  readonly entries: readonly BoardEntry[];
  /** Ideas that looked for someone and were offered something. */
  readonly helped: number;
}

/** The board of an evening. `today` is a date (`yyyy-mm-dd`) by which consents are read. */
export function boardOf(
  parts: BoardParts,
  run: Run,
  offers: readonly Pick<Offer, 'pitchId' | 'status'>[],
  today: string,
): Board {
  const shown = run.sequence.filter((cue) => cue.kind === 'pitch' && !run.skipped.has(cue.id));
  const offeredTo = new Set([
    ...offers.filter(({ status }) => status !== 'lapsed').map(({ pitchId }) => pitchId),
    ...run.marks.filter(({ kind }) => kind === 'offer').map(({ pitchId }) => pitchId),
  ]);
  const asking = [...new Set(shown.map((cue) => cue.pitchId))].flatMap((pitchId) => {
    const line = parts.pitches.find(({ pitch }) => pitch.id === pitchId);
    const asks = parts.asks.filter((ask) => ask.pitchId === pitchId);
    return pitchId === null || !line || asks.length === 0 ? [] : [{ pitchId, line, asks }];
  });
  const waiting = asking.filter(({ pitchId }) => !offeredTo.has(pitchId));
  const entries = waiting.map(({ pitchId, line, asks }) => {
    const people = peopleOf(parts, pitchId);
    const contact = people.map((person) => contactOf(person, line.title, parts.consents, today)).find(Boolean);
    return {
      pitchId,
      title: withoutContact(line.title),
      names: givenNames(people),
      asks: asks.map((ask) => ({ ...ask, text: withoutContact(ask.text) })),
      contact: contact ?? null,
    };
  });
  return { entries, helped: asking.length - waiting.length };
}

/** Who is on stage for a pitch. */
export function peopleOf({ speakers, pitchers }: Pick<BoardParts, 'speakers' | 'pitchers'>, pitchId: string | null) {
  const ids = speakers.filter((speaker) => speaker.pitchId === pitchId).map(({ pitcherId }) => pitcherId);
  return ids.flatMap((id) => pitchers.find((pitcher) => pitcher.id === id) ?? []);
}

/** People as an audience meets them: by their given names alone. */
export function givenNames(people: readonly Pick<Pitcher, 'givenName'>[]): string {
  return people
    .map(({ givenName }) => withoutContact(givenName))
    .filter(Boolean)
    .join(', ');
}

/** Letters of a title in a code: more would make its squares too small to read from afar. */
const longestSubject = 60;

function contactOf(person: Pitcher, title: string, consents: readonly Consent[], today: string): string | null {
  if (person.email === '' || !isAllowed(consents, person.id, 'contactCode', today)) return null;
  return `mailto:${encodeURI(person.email)}?subject=${encodeURIComponent(withoutContact(title).slice(0, longestSubject))}`;
}

const mailAddress = /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/gi;
const phoneNumber = /(?:\+|\b0)\d(?:[\s().\-/]{0,2}\d){7,}/g;

/** A text for all to see, without the mail addresses and phone numbers that were written in it. */
export function withoutContact(text: string): string {
  return text.replace(mailAddress, '…').replace(phoneNumber, '…');
}
