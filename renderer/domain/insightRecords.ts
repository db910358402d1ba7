/** The records behind a figure, as lines that can be read and opened. */
import type { ChoiceName } from './choices';
import { grouped } from './group';
import type { InsightTables } from './insightScope';
import { type Counted, roundOf } from './insightTable';
import { outcomeAt } from './pitch';

/** A value of a closed list; its word is the language's. */
export interface ChoiceWord {
  readonly choice: ChoiceName;
  readonly value: string;
}

/** A record in a list: what it is called, what it belongs to, how it stands. Empty and null are not known. */
export interface RecordLine {
  readonly id: string;
  readonly title: string;
  /** What it is called when it has no title. */
  readonly kind: ChoiceWord | null;
  /** The title of the pitch that it belongs to. */
  readonly pitchTitle: string;
  /** The number of the edition that it belongs to, and the date of that evening. */
  readonly edition: number | null;
  readonly date: string | null;
  readonly state: ChoiceWord | null;
  readonly grade: number | null;
  /** What to open to see it. */
  readonly pitchId: string | null;
  readonly editionId: string | null;
}

const blankLine = {
  title: '',
  kind: null,
  pitchTitle: '',
  edition: null,
  date: null,
  state: null,
  grade: null,
  pitchId: null,
  editionId: null,
} satisfies Omit<RecordLine, 'id'>;

/** The lines of records of one table, in the order of the ids; those that are gone are left out. */
export function recordLines(tables: InsightTables, of: Counted, ids: readonly string[], today: string): RecordLine[] {
  const byId = <R extends { readonly id: string }>(rows: readonly R[]) => new Map(rows.map((row) => [row.id, row]));
  const wanted = new Set(ids);
  const chosen = <R extends { readonly id: string }>(rows: readonly R[]) => rows.filter(({ id }) => wanted.has(id));
  const [pitches, ideas, editions] = [byId(tables.pitches), byId(tables.initiatives), byId(tables.editions)];
  const atEdition = (editionId: string | null) => {
    const edition = editions.get(editionId ?? '');
    return { editionId: edition?.id ?? null, edition: edition?.number ?? null, date: edition?.date ?? null };
  };
  const titleOf = (pitchId: string | null) => ideas.get(pitches.get(pitchId ?? '')?.initiativeId ?? '')?.title ?? '';
  const ofPitch = (pitchId: string | null, editionId: string | null = null) => {
    const pitch = pitches.get(pitchId ?? '');
    return { pitchId: pitch?.id ?? null, ...atEdition(pitch?.editionId ?? editionId) };
  };
  const lines: { readonly [T in Counted]: () => RecordLine[] } = {
    pitches: () => {
      const outcomes = grouped(
        tables.outcomes.filter(({ pitchId }) => wanted.has(pitchId ?? '')),
        ({ pitchId }) => pitchId,
      );
      return chosen(tables.pitches).map(({ id, stage }) => ({
        ...blankLine,
        id,
        title: titleOf(id),
        ...ofPitch(id),
        state:
          stage === 'pitched'
            ? { choice: 'outcome', value: outcomeAt(outcomes.get(id) ?? [], today) }
            : { choice: 'pitchStage', value: stage },
      }));
    },
    asks: () =>
      chosen(tables.asks).map(({ id, text, kind, pitchId }) => ({
        ...blankLine,
        id,
        title: text,
        kind: { choice: 'helpKind', value: kind },
        pitchTitle: titleOf(pitchId),
        ...ofPitch(pitchId),
      })),
    offers: () =>
      chosen(tables.offers).map(({ id, text, kind, pitchId, editionId, status }) => ({
        ...blankLine,
        id,
        title: text,
        kind: { choice: 'helpKind', value: kind },
        pitchTitle: titleOf(pitchId),
        ...ofPitch(pitchId, editionId),
        state: { choice: 'offerStatus', value: status },
      })),
    partners: () =>
      chosen(tables.partners).map(({ id, name, kind }) => ({
        ...blankLine,
        id,
        title: name,
        state: { choice: 'partnerKind', value: kind },
      })),
    editions: () =>
      chosen(tables.editions).map(({ id, name, grade }) => ({
        ...blankLine,
        id,
        title: name,
        grade,
        ...atEdition(id),
      })),
    evaluations: () =>
      chosen(tables.evaluations).map(({ id, group, grade, editionId }) => ({
        ...blankLine,
        id,
        kind: { choice: 'evaluationGroup', value: group },
        grade,
        ...atEdition(editionId),
      })),
    rounds: () =>
      ids.map((id) => {
        const { round, pitchId } = roundOf(id);
        const state: ChoiceWord = { choice: 'followUpRound', value: round };
        return { ...blankLine, id, title: titleOf(pitchId), state, ...ofPitch(pitchId) };
      }),
  };
  const found = byId(lines[of]());
  return ids.flatMap((id) => found.get(id) ?? []);
}
