/** The broadcaster's cue sheet: what happened when, who speaks, and what may be shown of it. */
import { type EveningConsent, eveningConsent, isAllowed } from './consent';
import type { CueKind } from './cue';
import type { EveningFacts, EveningPitch } from './eveningFacts';
import { digits } from './length';
import { fullName } from './pitcher';
import type { Span } from './span';
import type { VideoTime } from './syncPoints';
import { clockWithSecondsAt, dateAt, type Instant, instant } from './time';

/** Something noted while a part went on. */
export interface CueSheetMoment {
  readonly at: Instant;
  /** In ms of the video; null without a way to it. */
  readonly videoMs: number | null;
  readonly text: string;
}

/** One row of the cue sheet. */
export interface CueSheetRow {
  readonly number: number;
  readonly kind: CueKind;
  readonly title: string;
  /** As clocks in the room showed it. */
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** In ms of the video; null without a way to it. */
  readonly inMs: number | null;
  readonly outMs: number | null;
  readonly lengthMs: number | null;
  /** It was done before. */
  readonly isReplay: boolean;
  readonly speakers: readonly string[];
  readonly pronunciations: readonly string[];
  /** What a caption says; names only of who may be broadcast. */
  readonly caption: string;
  /** Null where no one speaks whose answers are known. */
  readonly consent: EveningConsent | null;
  readonly music: string;
  readonly moments: readonly CueSheetMoment[];
}

/** The rows of a cue sheet, in the order in which it happened; `video` gives the times of the recording. */
export function cueSheet(facts: EveningFacts, video: VideoTime | null): CueSheetRow[] {
  const { run } = facts;
  const cues = new Map(run.sequence.map((cue) => [cue.id, cue]));
  const label = (moment: Instant) => instant(moment + run.labelMs);
  const videoMs = (moment: Instant) => (video ? video.msAt(moment) : null);
  const done = new Set<string>();
  return run.spans.map((span, at) => {
    const cue = cues.get(span.cueId);
    const kind = cue?.kind ?? 'other';
    const pitch = facts.pitches.get(cue?.pitchId ?? '') ?? null;
    const isReplay = done.has(span.cueId);
    done.add(span.cueId);
    return {
      number: at + 1,
      ...{ kind, isReplay },
      title: cue?.title || pitch?.title || '',
      startedAt: label(span.startedAt),
      endedAt: span.endedAt && label(span.endedAt),
      ...inAndOut(videoMs(span.startedAt), span.endedAt && videoMs(span.endedAt)),
      lengthMs: span.endedAt && span.endedAt - span.startedAt,
      ...spoken(facts, pitch),
      music: kind === 'music' ? facts.edition.musicAct : '',
      moments: momentsIn(facts, span).map((mark) => ({
        at: label(mark.at),
        videoMs: videoMs(mark.at),
        text: mark.text,
      })),
    };
  });
}

/** What began before the video and goes on in it, is in it from its start. */
function inAndOut(inMs: number | null, outMs: number | null) {
  return { inMs: inMs !== null && inMs < 0 && outMs !== null && outMs > 0 ? 0 : inMs, outMs };
}

function spoken(facts: EveningFacts, pitch: EveningPitch | null) {
  const people = pitch?.people ?? [];
  const date = facts.edition.date ?? dateAt(facts.run.spans[0]?.startedAt ?? instant(0));
  const ids = people.map((person) => person.id);
  const shown = people.filter((person) => isAllowed(facts.consents, person.id, 'broadcast', date));
  return {
    speakers: people.map(fullName),
    pronunciations: people.map((person) => person.pronunciation).filter(Boolean),
    caption: pitch ? [shown.map(fullName).join(', '), pitch.title].filter(Boolean).join(' · ') : '',
    consent: pitch ? eveningConsent(facts.consents, ids, date) : null,
  };
}

/** The moments of a span; those between two are of the one before. */
function momentsIn({ run }: EveningFacts, span: Span) {
  const next = run.spans[run.spans.indexOf(span) + 1];
  return run.marks.filter(
    (mark) => mark.kind === 'moment' && mark.at >= span.startedAt && (!next || mark.at < next.startedAt),
  );
}

/** A time of the video as digits, a dash before it begins; of the clock where there is no way to the video. */
export function timeOf(videoMs: number | null, moment: Instant): string {
  if (videoMs === null) return clockWithSecondsAt(moment);
  return videoMs < 0 ? '–' : digits(videoMs);
}

/** Something noted, with its time before it. */
export function momentText({ videoMs, at, text }: CueSheetMoment): string {
  return [timeOf(videoMs, at), text].filter(Boolean).join(' ');
}
