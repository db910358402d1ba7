/** What an annual report says of help, reach, partners, contributions, forms and stories, as its readers may see it. */
import type { Choice } from '../domain/choices';
import { choices } from '../domain/choices';
import { gradeTally } from '../domain/gradeTally';
import { grouped } from '../domain/group';
import type { YearRecords } from '../domain/indicators';
import { helpByKind, partnersByYear } from '../domain/insightHelp';
import { noFilter, scopeOf } from '../domain/insightScope';
import type { Row, Snapshot } from '../domain/nouns';
import { kindAt } from '../domain/partner';
import type { Shown } from '../domain/privacy';
import { type Story, storiesOf } from '../domain/stories';
import { yearOf } from '../domain/time';
import type { Year } from '../domain/year';
import type { Version } from './annualFigures';
import { shownParts } from './annualSpread';

/** Offers of a kind of partner; `nobody` for those of no partner. */
export interface HelpRow {
  readonly kind: Choice<'partnerKind'> | 'nobody';
  readonly offered: number;
  readonly delivered: number;
}

/** The forms of one group of an evaluation. */
export interface GroupRow {
  readonly group: Choice<'evaluationGroup'>;
  readonly forms: Shown;
  /** Null when it may not be told or nobody gave a grade. */
  readonly mean: number | null;
}

/** Money and kind that partners gave towards an edition, in cents; null where an amount is not known. */
export interface ContributionRow {
  readonly editionId: string;
  readonly money: number | null;
  readonly inKind: number | null;
}

/** Partners of a kind, as it was at the end of the year, that took part; and how many of them for the first time. */
export interface PartnerKindRow {
  readonly kind: Choice<'partnerKind'>;
  readonly all: number;
  readonly fresh: number;
}

/** The figures of a year around its evenings. */
export interface AroundFigures {
  readonly help: readonly HelpRow[];
  readonly broadcasts: readonly Row<'broadcasts'>[];
  readonly contributions: readonly ContributionRow[];
  /** Partners that took part: for the first time, again, and those of the year before that did not. */
  readonly partners: {
    readonly fresh: number;
    readonly returning: number;
    readonly left: number;
    readonly kinds: readonly PartnerKindRow[];
  };
  readonly groups: readonly GroupRow[];
  /** Forms of the audience with a grade beside the visitors of those editions; null when not all were counted. */
  readonly response: { readonly editions: number; readonly forms: number; readonly visitors: number } | null;
  readonly improvements: { readonly done: readonly Row<'improvements'>[]; readonly open: number };
  readonly stories: readonly Story[];
}

/** Computes them for the editions of a year. */
export function aroundFigures(
  snapshot: Snapshot,
  { year, editions, referenceDate }: YearRecords,
  { own, version, today }: { readonly own: Year | undefined; readonly version: Version; readonly today: string },
): AroundFigures {
  const ids = new Set(editions.map((edition) => edition.id));
  const ofYear = <R extends { readonly editionId: string | null }>(rows: readonly R[]) =>
    rows.filter((row) => ids.has(row.editionId ?? ''));
  const scope = scopeOf(snapshot, { ...noFilter, from: year, to: year }, referenceDate);
  const forms = ofYear(snapshot.evaluations);
  return {
    help: helpByKind(scope).rows.map(({ key, cells }) => ({
      // The rows are named by the closed list, and by the one word beside it.
      kind: key as HelpRow['kind'],
      offered: cells[0]?.n ?? 0,
      delivered: cells[1]?.n ?? 0,
    })),
    broadcasts: editions.flatMap(({ id }) =>
      ofYear(snapshot.broadcasts)
        .filter((broadcast) => broadcast.editionId === id)
        .sort((a, b) => inList(a.kind) - inList(b.kind) || (a.date ?? '').localeCompare(b.date ?? '')),
    ),
    contributions: contributionsOf(editions, ofYear(snapshot.contributions)),
    partners: partnersOf(snapshot, year, referenceDate),
    groups: groupsOf(forms, version),
    response: responseOf(editions, forms),
    improvements: {
      done: snapshot.improvements.filter(({ doneOn, doneEditionId }) =>
        doneEditionId === null ? doneOn !== null && yearOf(doneOn) === year : ids.has(doneEditionId),
      ),
      open: ofYear(snapshot.improvements).filter(({ doneOn }) => doneOn === null || doneOn > referenceDate).length,
    },
    stories: own ? storiesOf(snapshot, own, today) : [],
  };
}

const inList = (kind: Choice<'broadcastKind'>) => choices.broadcastKind.indexOf(kind);

function contributionsOf(
  editions: YearRecords['editions'],
  contributions: readonly Row<'contributions'>[],
): ContributionRow[] {
  const byEdition = grouped(contributions, (one) => one.editionId);
  return editions.map(({ id }) => {
    const own = byEdition.get(id) ?? [];
    const sum = (kind: Choice<'contributionKind'>) => {
      const known = own.filter((one) => one.kind === kind).flatMap((one) => one.amountCents ?? []);
      return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
    };
    return { editionId: id, money: sum('money'), inKind: sum('inKind') };
  });
}

/** Who took part in a year, against the year before it. */
function partnersOf(snapshot: Snapshot, year: number, referenceDate: string): AroundFigures['partners'] {
  const two = scopeOf(snapshot, { ...noFilter, from: year - 1, to: year }, referenceDate);
  const rowOf = (of: number) => partnersByYear(two).rows.find(({ key }) => key === String(of))?.cells ?? [];
  const [fresh, returning, all] = rowOf(year);
  const here = new Set(all?.ids ?? []);
  const left = (rowOf(year - 1)[2]?.ids ?? []).filter((id) => !here.has(id)).length;
  const former = grouped(snapshot.formerKinds, (one) => one.partnerId);
  const isNew = new Set(fresh?.ids ?? []);
  const byKind = grouped(
    snapshot.partners.filter(({ id }) => here.has(id)),
    (partner) => kindAt(partner, former.get(partner.id) ?? [], `${year}-12-31`).kind,
  );
  const kinds = choices.partnerKind.flatMap((kind) => {
    const own = byKind.get(kind) ?? [];
    return own.length === 0 ? [] : [{ kind, all: own.length, fresh: own.filter(({ id }) => isNew.has(id)).length }];
  });
  return { fresh: fresh?.n ?? 0, returning: returning?.n ?? 0, left, kinds };
}

function groupsOf(forms: readonly Row<'evaluations'>[], version: Version): GroupRow[] {
  const byGroup = grouped(forms, (form) => form.group);
  const tallies = choices.evaluationGroup.map((group) => gradeTally(byGroup.get(group) ?? []));
  const counts = tallies.map(({ n }) => n);
  const shown = shownParts(version, counts);
  return choices.evaluationGroup.map((group, at) => {
    const own: Shown = shown[at] ?? { kind: 'withheld' };
    return { group, forms: own, mean: own.kind === 'count' ? (tallies[at]?.average ?? null) : null };
  });
}

function responseOf(
  editions: YearRecords['editions'],
  forms: readonly Row<'evaluations'>[],
): AroundFigures['response'] {
  const audience = grouped(
    forms.filter(({ group, grade }) => group === 'audience' && grade !== null),
    (form) => form.editionId,
  );
  const asked = editions.filter(({ id }) => audience.has(id));
  // All or none: what is left out of a sum would be told by the table that has all.
  if (asked.length === 0 || asked.some(({ attendance }) => attendance === null)) return null;
  return {
    editions: asked.length,
    forms: asked.reduce((sum, { id }) => sum + (audience.get(id)?.length ?? 0), 0),
    visitors: asked.reduce((sum, { attendance }) => sum + (attendance ?? 0), 0),
  };
}
