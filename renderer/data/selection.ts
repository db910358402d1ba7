/** Choosing who will be on stage: the applications of an edition with what they bring to its line-up. */
import { type BalanceLine, isFirstTime } from '../domain/balance';
import { grouped } from '../domain/group';
import type { Row } from '../domain/nouns';
import { dateAt, yearOf } from '../domain/time';
import { type LineUpRule, lineUpRule } from '../domain/year';
import { type PitchLine, pitchLines } from './pitches';
import { all, byIds, having, now, one } from './records';
import { lastAct } from './snapshot';

/** A pitch with what counts for the balance of its evening. */
export type Candidate = PitchLine & BalanceLine;

/** The pitches of an edition to choose among. */
export interface Selection {
  readonly edition: Row<'editions'>;
  readonly rule: LineUpRule;
  /** All pitches of the edition in their own order. */
  readonly lines: readonly Candidate[];
}

/** The pitches of an edition with what counts for its balance; null when the edition is gone. */
export async function selectionOf(editionId: string): Promise<Selection | null> {
  // The last act is read along: what is read after waiting for other reads is not watched, and every write is an act.
  const [edition, lines, years, editions, neighbourhoods] = await Promise.all([
    one('editions', editionId),
    pitchLines(editionId),
    all('years'),
    all('editions'),
    all('neighbourhoods'),
    lastAct(),
  ]);
  if (!edition) return null;
  const speakers = await having(
    'speakers',
    'pitchId',
    lines.map(({ pitch }) => pitch.id),
  );
  const people = [...new Set(speakers.flatMap(({ pitcherId }) => pitcherId ?? []))];
  const elsewhere = await having('speakers', 'pitcherId', people);
  const pitches = await byIds(
    'pitches',
    elsewhere.map(({ pitchId }) => pitchId),
  );
  const pitched = new Map(pitches.filter(({ stage }) => stage === 'pitched').map((pitch) => [pitch.id, pitch]));
  const dates = new Map(editions.map(({ id, date }) => [id, date]));
  const appearances = elsewhere.flatMap(({ pitchId, pitcherId }) => {
    const pitch = pitched.get(pitchId ?? '');
    if (!pitch || pitcherId === null || pitch.editionId === editionId) return [];
    return [{ pitcherId, date: dates.get(pitch.editionId ?? '') ?? null }];
  });
  const peopleOf = grouped(speakers, ({ pitchId }) => pitchId);
  return {
    edition,
    rule: lineUpRule(years, yearOf(edition.date ?? dateAt(now()))),
    lines: lines.map((line) => {
      const districtId = line.initiative?.districtId ?? null;
      const isPlace = neighbourhoods.length === 0 || neighbourhoods.some((one) => one.districtId === districtId);
      const ids = (peopleOf.get(line.pitch.id) ?? []).flatMap(({ pitcherId }) => pitcherId ?? []);
      // The whole city, or nobody knows where, is no district: nothing lies in it.
      return {
        ...line,
        districtName: isPlace ? line.districtName : '',
        isFirstTime: isFirstTime(ids, appearances, edition.date),
      };
    }),
  };
}
