/** The report of an edition on its pitches: what was asked, given and offered, and what became of the ideas. */
import { choices } from '../domain/choices';
import { partName } from '../domain/eveningFacts';
import { indicators } from '../domain/indicators';
import type { Row } from '../domain/nouns';
import { latestOutcome } from '../domain/pitch';
import { countChart } from './countChart';
import { anyTold } from './editionFigures';
import { type EditionWriting, editionNote, peopleOf, titleOf, typedText } from './editionWriting';
import type { EveningStory } from './eveningPitches';
import { capital, numberColumn, textColumn } from './writing';

/** Each pitch with its asks, gifts and offers. */
export function pitches(writing: EditionWriting): void {
  const { draft, figures, texts } = writing;
  const words = texts.papers.editionReport;
  for (const story of figures.pitches) {
    draft.heading(2, words.pitch(story.number, titleOf(writing, story)));
    draft.facts(
      pitchFacts(writing, story).filter(([, value]) => value.trim() !== ''),
      { together: true },
    );
  }
}

function pitchFacts(writing: EditionWriting, story: EveningStory): (readonly [string, string])[] {
  const { figures, texts } = writing;
  const { labels, ...words } = texts.papers.editionReport;
  const isPublic = figures.version === 'public';
  const typed = (text: string) => typedText(writing, text) ?? words.hidden;
  return [
    [labels.people, isPublic ? '' : peopleOf(story)],
    [labels.idea, typed(story.idea?.summary ?? '')],
    ...story.asks.map(({ kind, text }) => [labels.ask, helpText(writing, kind, typed(text))] as const),
    ...story.gifts.map(({ text, from }) => [labels.gift, isPublic ? typed(text) : words.from(text, from)] as const),
    ...story.offers.map((offer) => [labels.offer, offerText(writing, offer)] as const),
  ];
}

function helpText({ texts }: EditionWriting, kind: Row<'asks'>['kind'], text: string): string {
  return partName(capital(texts.choices.helpKind[kind]), text);
}

/** An offer: for the team who and what; for everyone its kind, and the organisation it is from. */
function offerText(
  writing: EditionWriting,
  { kind, text, from, partnerId, contactId, amountCents, status }: Row<'offers'>,
) {
  const { figures, snapshot, texts, wording } = writing;
  const words = texts.papers.editionReport;
  const organisation = snapshot.partners.find(({ id }) => id === partnerId)?.name ?? '';
  const isPublic = figures.version === 'public';
  const person = snapshot.contacts.find(({ id }) => id === contactId);
  const own = isPublic
    ? ''
    : [from, person ? [person.givenName, person.prefix, person.familyName].filter(Boolean).join(' ') : ''].find(
        Boolean,
      );
  const amount = amountCents === null || isPublic ? '' : wording.euros(amountCents);
  const what = helpText(writing, kind, isPublic ? '' : [text, amount].filter(Boolean).join(', '));
  const who = [organisation, own].filter(Boolean).join(', ') || words.visitor;
  return words.offer(what, who, texts.choices.offerStatus[status]);
}

/** Asks and offers by kind of help. */
export function help(writing: EditionWriting): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.papers.editionReport;
  const { offers } = figures.records;
  const asks = figures.pitches.flatMap((story) => story.asks);
  draft.heading(2, words.sections.help);
  if (asks.length + offers.length === 0) {
    draft.line(words.help.none);
    return;
  }
  const helped = indicators.asksWithOffer({ ...figures.records, asks }).value ?? 0;
  draft.intro(words.help.asked(asks.length, helped));
  const delivered = offers.filter(({ status }) => status === 'delivered');
  const of = (rows: readonly { readonly kind: Row<'asks'>['kind'] }[], kind: Row<'asks'>['kind']) =>
    rows.filter((row) => row.kind === kind).length;
  const kinds = choices.helpKind.filter((kind) => of(asks, kind) + of(offers, kind) > 0);
  const counts = (...values: number[]) => values.map((value) => wording.number(value));
  draft.table({
    caption: words.help.table,
    columns: [
      textColumn(words.help.heads.kind, 50),
      numberColumn(words.help.heads.asks, 23),
      numberColumn(words.help.heads.offers, 23),
      numberColumn(words.help.heads.delivered, 24),
    ],
    rows: [
      ...kinds.map((kind) => [
        capital(texts.choices.helpKind[kind]),
        ...counts(of(asks, kind), of(offers, kind), of(delivered, kind)),
      ]),
      [words.grades.total, ...counts(asks.length, offers.length, delivered.length)],
    ],
    total: true,
    width: 0.75,
    note: editionNote(writing, []),
  });
}

/** Whether enough pitches were by young people. */
export function young({ draft, figures, texts }: EditionWriting): void {
  const words = texts.papers.editionReport;
  const { count, enough, want } = figures.young;
  draft.heading(2, words.sections.young);
  if (!figures.isHeld) draft.line(words.outcomes.ahead);
  else if (figures.pitches.length === 0) draft.line(words.young.none);
  else if (count !== null) draft.line(words.young.counted(count, figures.pitches.length, want));
  else if (enough === null) draft.line(words.young.withheld);
  else draft.line(enough ? words.young.enough(want) : words.young.short(want));
}

/** What became of the ideas, as known at the reference date. */
export function outcomes(writing: EditionWriting): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.papers.editionReport;
  const { pitches: all, outcomes: shown } = figures;
  draft.heading(2, words.sections.outcomes);
  if (!figures.isHeld || all.length === 0) {
    draft.line(figures.isHeld ? words.noPitches : words.outcomes.ahead);
    return;
  }
  const counts = choices.outcome.map((outcome) => ({
    name: capital(texts.choices.outcome[outcome]),
    count: shown.parts[outcome],
  }));
  draft.intro(words.outcomes.intro(wording.date(figures.referenceDate)));
  if (!anyTold(counts) && shown.good.kind !== 'count') {
    draft.line(words.outcomes.few);
    return;
  }
  if (shown.good.kind === 'count') draft.intro(words.outcomes.good(wording.number(shown.good.value)));
  const chart = countChart(counts, words.outcomes.chart, texts, wording);
  if (chart) draft.chart(chart);
  draft.table({
    caption: words.outcomes.counts,
    columns: [textColumn(words.outcomes.heads.outcome, 60), numberColumn(words.outcomes.heads.n, 30)],
    rows: [
      ...counts.map(({ name, count }) => [name, wording.shown(count)]),
      [words.grades.total, wording.number(all.length)],
    ],
    total: true,
    width: 0.5,
    note: editionNote(
      writing,
      counts.map(({ count }) => count),
    ),
  });
  if (figures.version === 'internal') perPitch(writing);
}

/** What became of each idea: for the team alone. */
function perPitch(writing: EditionWriting): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.papers.editionReport;
  const { heads } = words.outcomes;
  draft.intro(words.outcomes.perPitch);
  draft.table({
    caption: words.outcomes.table,
    columns: [
      textColumn(heads.pitch, 62),
      textColumn(heads.outcome, 36),
      textColumn(heads.date, 32),
      textColumn(heads.source, 40),
    ],
    rows: figures.pitches.map((story) => {
      const last = latestOutcome(story.outcomes, figures.referenceDate);
      return [
        titleOf(writing, story) ?? words.unknown,
        capital(texts.choices.outcome[last?.outcome ?? 'unknown']),
        last?.date ? wording.date(last.date) : words.none,
        last?.source || words.none,
      ];
    }),
    note: editionNote(writing, []),
  });
}
