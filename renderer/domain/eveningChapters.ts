/** What of an evening could be chapters of its video. */
import type { ChapterCandidate } from './chapters';
import { chapterRules } from './chapters';
import { isAllowed } from './consent';
import type { CueKind } from './cue';
import type { EveningFacts } from './eveningFacts';
import { fullName, type Pitcher } from './pitcher';
import { folded } from './search';
import type { Span } from './span';
import type { VideoTime } from './syncPoints';

/** A word for each kind of cue, with a capital. */
export type KindWords = Readonly<Record<CueKind, string>>;

/**
 * What could be chapters: each pitch with its questions and gifts, and every other part. A name is said only of who
 * agreed, up to `today`, to be named in public.
 */
export function chapterCandidates(
  facts: EveningFacts,
  video: VideoTime,
  kinds: KindWords,
  today: string,
): ChapterCandidate[] {
  const agrees = (person: Pitcher) => isAllowed(facts.consents, person.id, 'nameInReport', today);
  return stretches(facts).map(({ first, last }) => {
    const cue = facts.run.sequence.find((one) => one.id === first.cueId);
    const pitch = facts.pitches.get(cue?.pitchId ?? '');
    const kind = kinds[cue?.kind ?? 'other'];
    const title = pitch?.title || cue?.title || kind;
    const own = (pitch?.people ?? []).filter(agrees);
    const secret = facts.pitchers.filter((person) => !agrees(person));
    const open = own.flatMap(({ givenName, familyName }) => [givenName, familyName]);
    return {
      startMs: video.msAt(first.startedAt),
      endMs: last.endedAt === null ? null : video.msAt(last.endedAt),
      title: own.length === pitch?.people.length ? withNames(title, own) : title,
      instead: pitch ? `${kinds.pitch} ${pitch.number}` : kind,
      namesSomeone: names(title, secret, open),
    };
  });
}

/** Spans that are one for who watches: a pitch with what follows it, and a part that was done again at once. */
function stretches({ run }: EveningFacts): { readonly first: Span; readonly last: Span }[] {
  const pitchOf = new Map(run.sequence.map((cue) => [cue.id, cue.pitchId]));
  const all: { first: Span; last: Span }[] = [];
  for (const span of run.spans) {
    const before = all.at(-1);
    const pitchId = pitchOf.get(span.cueId) ?? null;
    const follows =
      before && (before.last.cueId === span.cueId || (pitchId !== null && pitchOf.get(before.last.cueId) === pitchId));
    if (follows) before.last = span;
    else all.push({ first: span, last: span });
  }
  return all;
}

function withNames(title: string, people: readonly Pitcher[]): string {
  const named = [title, people.map(fullName).join(', ')].filter(Boolean).join(' – ');
  return named.length <= chapterRules.longestTitle ? named : title;
}

/**
 * Whether a title names one of some people: in full, or by a given or family name as a word of its own. Names that are
 * `open` are no one's secret here.
 */
export function names(title: string, people: readonly Pitcher[], open: readonly string[] = []): boolean {
  const words = new Set(title.split(/[^\p{L}\p{M}]+/u).flatMap((word) => [word, word.replace(/s$/, '')]));
  const plain = ` ${folded(title)} `;
  return people.some((person) => {
    if (person.familyName && plain.includes(folded(fullName(person)))) return true;
    return [person.givenName, ...person.familyName.split(/\s+/)].some(
      (name) => name.length > 1 && words.has(name) && !open.includes(name),
    );
  });
}
