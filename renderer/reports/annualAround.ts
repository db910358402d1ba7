/** What an annual report says of help, reach, partners, contributions, forms and stories, as its readers may see it. */
import type { Choice } from '../domain/choices';
import { choices } from '../domain/choices';
import { gradeTally } from '../domain/gradeTally';
import { grouped } from '../domain/group';
import type { YearRecords } from '../domain/indicators';
import { helpByKind } from '../domain/insightHelp';
import { noFilter, scopeOf } from '../domain/insightScope';
import type { Row, Snapshot } from '../domain/nouns';
import { kindAt } from '../domain/partner';
import type { Shown } from '../domain/privacy';
import { type Reach, reachOf } from '../domain/reach';
import { type Story, storiesOf } from '../domain/stories';
import { yearOf } from '../domain/time';
import type { Year } from '../domain/year';
import type { Version } from './annualFigures';
import { shownParts } from './annualSpread';
import { publicText, withoutContact } from './publicWords';

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
  /** Of how many the amount is not known. */
  readonly unknown: number;
}

/** Partners of a kind, as it was at the end of the year, that took part; and how many of them for the first time. */
export interface PartnerKindRow {
  readonly kind: Choice<'partnerKind'>;
  readonly all: number;
  readonly fresh: number;
}

/** A broadcast or article; its station or title is null when its readers may not see it. */
export interface BroadcastRow extends Omit<Row<'broadcasts'>, 'station'> {
  readonly station: string | null;
}

/** The figures of a year around its evenings. */
export interface AroundFigures {
  readonly help: readonly HelpRow[];
  readonly broadcasts: readonly BroadcastRow[];
  readonly reach: readonly Reach[];
  readonly contributions: readonly ContributionRow[];
  /** Partners that took part: for the first time, again, and those of the year before that did not. */
  readonly partners: {
    readonly fresh: number;
    readonly returning: number;
    readonly left: number;
    readonly kinds: readonly PartnerKindRow[];
  };
  readonly groups: readonly GroupRow[];
  /** Forms of the audience with a grade beside the visitors of the year; null when not all were counted. */
  readonly response: { readonly forms: number; readonly visitors: number } | null;
  /** What was improved, in words; `untold` are those whose words its readers may not see. */
  readonly improvements: { readonly done: readonly string[]; readonly untold: number; readonly open: number };
  readonly stories: readonly Story[];
}

/** Computes them for the editions of a year. */
export function aroundFigures(
  snapshot: Snapshot,
  records: YearRecords,
  { own, version, today }: { readonly own: Year | undefined; readonly version: Version; readonly today: string },
): AroundFigures {
  const { year, editions, referenceDate } = records;
  const ids = new Set(editions.map((edition) => edition.id));
  const ofYear = <R extends { readonly editionId: string | null }>(rows: readonly R[]) =>
    rows.filter((row) => ids.has(row.editionId ?? ''));
  const scope = scopeOf(snapshot, { ...noFilter, from: year, to: year }, referenceDate);
  const forms = ofYear(snapshot.evaluations);
  const typed = version === 'internal' ? (text: string) => text : withoutNames(snapshot, records);
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
        .sort((a, b) => inList(a.kind) - inList(b.kind) || (a.date ?? '').localeCompare(b.date ?? ''))
        .map((broadcast) => ({ ...broadcast, station: typed(broadcast.station) })),
    ),
    reach: reachOf(ofYear(snapshot.broadcasts)),
    contributions: contributionsOf(editions, ofYear(snapshot.contributions)),
    partners: partnersOf(snapshot, records),
    groups: groupsOf(forms, version),
    response: responseOf(editions, forms),
    improvements: improvementsOf(snapshot, records, typed),
    stories: own ? storiesOf(snapshot, own, today).map((story) => storyFor(version, story)) : [],
  };
}

/** A story as the readers of a version may have it: without contact data, or, for the team, names and all. */
function storyFor(version: Version, story: Story): Story {
  if (version === 'internal') return story.state === 'named' ? { ...story, state: 'told' } : story;
  return { ...story, pitch: { ...story.pitch, story: withoutContact(story.pitch.story) } };
}

/** What people typed, as strangers may read it; null when it names someone who pitched, or wanted to. */
function withoutNames(snapshot: Snapshot, { applications }: YearRecords): (text: string) => string | null {
  const pitches = new Set(applications.map(({ id }) => id));
  const speakers = snapshot.speakers.filter(({ pitchId }) => pitches.has(pitchId ?? ''));
  const ids = new Set(speakers.map(({ pitcherId }) => pitcherId));
  const people = snapshot.pitchers.filter(({ id }) => ids.has(id));
  return (text) => publicText(text, { people, open: [] });
}

function improvementsOf(
  { improvements }: Snapshot,
  { year, editions, referenceDate }: YearRecords,
  typed: (text: string) => string | null,
): AroundFigures['improvements'] {
  const ids = new Set(editions.map(({ id }) => id));
  const isLater = (date: string | null) => date !== null && date > referenceDate;
  const done = improvements.filter(
    ({ doneOn, doneEditionId }) =>
      !isLater(doneOn) &&
      (doneEditionId === null ? doneOn !== null && yearOf(doneOn) === year : ids.has(doneEditionId)),
  );
  const own = improvements.filter(({ editionId }) => ids.has(editionId ?? ''));
  const words = done.flatMap(({ text }) => typed(text) ?? []);
  return {
    done: words,
    untold: done.length - words.length,
    open: own.filter(({ doneOn }) => doneOn === null || isLater(doneOn)).length,
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
    const unknown = own.filter(({ amountCents }) => amountCents === null).length;
    return { editionId: id, money: sum('money'), inKind: sum('inKind'), unknown };
  });
}

/** Who took part in a year, against the year before it. */
function partnersOf(snapshot: Snapshot, records: YearRecords): AroundFigures['partners'] {
  const { all = [], fresh = [], returning = [], left = [] } = records.partners() ?? {};
  const here = new Set(all);
  const isNew = new Set(fresh);
  const former = grouped(snapshot.formerKinds, (one) => one.partnerId);
  const byKind = grouped(
    snapshot.partners.filter(({ id }) => here.has(id)),
    (partner) => kindAt(partner, former.get(partner.id) ?? [], `${records.year}-12-31`).kind,
  );
  const kinds = choices.partnerKind.flatMap((kind) => {
    const own = byKind.get(kind) ?? [];
    return own.length === 0 ? [] : [{ kind, all: own.length, fresh: own.filter(({ id }) => isNew.has(id)).length }];
  });
  // Without an evening nobody could come back.
  const gone = records.editions.length === 0 ? 0 : left.length;
  return { fresh: fresh.length, returning: returning.length, left: gone, kinds };
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

/**
 * Of all visitors of the year, so that it tells no more than both numbers do: at which evenings visitors filled in forms
 * would, beside the forms per evening, give the forms of others away.
 */
function responseOf(
  editions: YearRecords['editions'],
  forms: readonly Row<'evaluations'>[],
): AroundFigures['response'] {
  const filled = forms.filter(({ group, grade }) => group === 'audience' && grade !== null).length;
  const visitors = editions.reduce<number | null>(
    (sum, { attendance }) => (sum === null || attendance === null ? null : sum + attendance),
    0,
  );
  return filled === 0 || visitors === null ? null : { forms: filled, visitors };
}
