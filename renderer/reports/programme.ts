/**
 * The leaflet for visitors. Its pages are of A5 and stand in the order in which they are read: that is the order a
 * screen reader follows, a telephone shows, and the preview draws. Two columns on A4 that fold into place would be read
 * back page first. Who prints it chooses "booklet" at the printer, which puts four pages on a sheet, in place.
 */
import {
  BorderStyle,
  convertMillimetersToTwip,
  HeadingLevel,
  LeaderType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { isAllowed } from '../domain/consent';
import { dateInFull } from '../domain/dateWords';
import { type EveningFacts, eveningFacts } from '../domain/eveningFacts';
import { isAccepted } from '../domain/lookBacks';
import type { Row, Snapshot } from '../domain/nouns';
import { clockAt, dateAt } from '../domain/time';
import type { Texts } from '../texts/nl';
import type { Progress } from './annualReport';
import { cleanLine } from './cleanText';
import { Draft } from './draft';
import { orderOf } from './eveningOrder';
import { fixedFirst, partnersOf } from './eveningPartners';
import { type EveningStory, type LookBackStory, lookBacksOf, pitchesOf } from './eveningPitches';
import { leaf, leafHeading, spaced } from './leaf';
import { type Paper, type PaperOptions, paperBytes, type Sheet } from './paper';
import { bareAddress, publicText, type Secret, withoutContact } from './publicWords';
import { colour, typeface } from './styles';
import { capital } from './writing';

interface ProgrammeWriting {
  readonly draft: Draft;
  readonly facts: EveningFacts;
  readonly stories: readonly EveningStory[];
  readonly lookBacks: readonly LookBackStory[];
  readonly secret: Secret;
  readonly snapshot: Snapshot;
  readonly texts: Texts;
}

/** So many pitches fill a page of their own; fewer stand between the rest. */
const fewestForPages = 3;
/** Up to so many fill one page; the order of the evening then has a page too, so that the leaflet has four. */
const mostOnOnePage = 4;
/** More than so many are set smaller, so that the leaflet stays one sheet. */
const mostAtEase = 8;

/** Makes the leaflet of an evening. Throws the signal's reason when it is aborted. */
export function programme(
  snapshot: Snapshot,
  options: PaperOptions,
  texts: Texts,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const words = texts.papers.programme;
  const facts = eveningFacts(snapshot, options.editionId);
  const stories = facts ? pitchesOf(snapshot, facts) : [];
  const draft = new Draft(texts.reports.annualReport.caption);
  const title = texts.eveningPapers.titled(words.title, facts?.edition.number ?? null);
  const paper: Paper = {
    ...{ title, subject: words.subject, isInternal: false, isLying: false },
    sheet: programmeLeaf(stories.length),
  };
  draft.add(new Paragraph({ style: 'Title', children: [new TextRun(texts.papers.evening)] }));
  draft.add(
    new Paragraph({
      style: 'CoverEdition',
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 10, color: colour.spruce } },
      children: [new TextRun(texts.papers.edition(facts?.edition.number ?? null))],
    }),
  );
  if (facts) {
    const today = dateAt(options.now);
    const agrees = (person: Row<'pitchers'>) => isAllowed(snapshot.consents, person.id, 'nameInReport', today);
    // A name that many have is open only where the one who agreed is meant.
    const secret: Secret = { people: snapshot.pitchers.filter((person) => !agrees(person)), open: [] };
    const lookBacks = lookBacksOf(snapshot, facts).filter(({ lookBack }) => isAccepted(lookBack));
    const writing = { draft, facts, stories, lookBacks, secret, snapshot, texts };
    cover(writing);
    ideas(writing);
    help(writing);
    watch(writing);
    thanks(writing);
  } else {
    draft.heading(1, words.ideas);
    draft.line(words.none);
  }
  return paperBytes(draft, paper, { snapshot, options, texts }, progress, signal);
}

function programmeLeaf(pitches: number): Sheet {
  const isFull = pitches > mostAtEase || pitches < fewestForPages;
  const hasCover = pitches >= fewestForPages && pitches <= mostOnOnePage;
  const size = pitches > mostAtEase ? 20 : isFull ? 22 : 24;
  const typed = (of: number, more = {}) => ({ font: typeface, size: of, ...more });
  return leaf({
    defaults: {
      document: { run: typed(size, { color: colour.ink }), paragraph: { spacing: spaced(0, isFull ? 40 : 80, 106) } },
      title: {
        run: typed(68, { bold: true, color: colour.spruce, characterSpacing: -10 }),
        // Alone on its page the title stands where the eye falls.
        paragraph: { spacing: spaced(hasCover ? convertMillimetersToTwip(48) : 0, 0, 95) },
      },
      heading1: leafHeading(1, 34, isFull ? 160 : 300, isFull ? 60 : 120, colour.spruce),
      heading2: leafHeading(2, isFull ? 23 : 28, isFull ? 90 : 200, isFull ? 10 : 40, colour.ink),
      listParagraph: { run: typed(size), paragraph: { spacing: spaced(0, 80, 106) } },
    },
    own: [
      {
        ...{ id: 'CoverEdition', name: 'Cover Edition', ...plain },
        run: { size: 36, color: colour.quiet },
        paragraph: { spacing: spaced(0, 200, 100) },
      },
      { id: 'Welcome', name: 'Welcome', ...plain, run: { size: 32 }, paragraph: { spacing: spaced(280, 280, 104) } },
      { id: 'When', name: 'When', ...plain, run: { size: 28 }, paragraph: { spacing: spaced(0, 60, 104) } },
      { id: 'Plan', name: 'Plan', ...plain, paragraph: { spacing: spaced(120, 120, 104) } },
      {
        ...{ id: 'Order', name: 'Order', ...plain },
        paragraph: {
          spacing: spaced(0, isFull ? 30 : 60, 104),
          indent: { left: timeWidth, hanging: timeWidth },
          keepLines: true,
        },
      },
    ],
  });
}

const plain = { basedOn: 'Normal', quickFormat: true } as const;
const timeWidth = convertMillimetersToTwip(23);

/** A heading that may open a page. */
function chapter({ draft }: ProgrammeWriting, title: string, pageBreakBefore: boolean): void {
  draft.add(new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore, children: [new TextRun(title)] }));
}

const hasPages = ({ stories }: ProgrammeWriting) => stories.length >= fewestForPages;

function cover(writing: ProgrammeWriting): void {
  const { draft, facts, secret, texts, stories } = writing;
  const { programme: words, clock } = texts.papers;
  const { edition, venue, plan, cues } = facts;
  draft.line(words.welcome(stories.length), 'Welcome');
  draft.line(edition.date === null ? words.noDate : capital(dateInFull(edition.date, texts.language)), 'When');
  const doors = cues.find(({ kind }) => kind === 'doors');
  const opens = doors ? plan.planned.get(doors.id)?.start : undefined;
  draft.line(
    capital(
      [
        opens === undefined ? '' : words.doors(clock(clockAt(opens))),
        edition.startTime === null ? '' : words.begin(clock(edition.startTime)),
        edition.endTime === null ? '' : words.end(clock(edition.endTime)),
      ]
        .filter(Boolean)
        .join(', '),
    ),
    'When',
  );
  if (venue) {
    draft.line(withoutContact([venue.name, venue.address].filter(Boolean).join(', ')), 'When');
    const access = publicText(venue.accessibility.trim(), secret);
    if (access) draft.line(words.access(access));
  }
  chapter(writing, words.order, hasPages(writing) && stories.length <= mostOnOnePage);
  const lines = orderOf(writing, (text) => publicText(text, secret));
  if (lines.length === 0) draft.line(words.noOrder);
  for (const { time, text } of lines) {
    const tabStops = [{ type: TabStopType.LEFT, position: timeWidth }];
    const runs = [new TextRun({ text: time, bold: true }), new TextRun({ children: [new Tab(), cleanLine(text)] })];
    draft.add(new Paragraph({ style: 'Order', tabStops, children: runs }));
  }
}

function ideas(writing: ProgrammeWriting): void {
  const { draft, stories, texts } = writing;
  const words = texts.papers.programme;
  chapter(writing, words.ideas, hasPages(writing));
  if (stories.length === 0) draft.line(words.none);
  for (const story of stories) {
    const secret = secretOf(writing, story);
    const title = publicText(story.idea?.title.trim() ?? '', secret);
    draft.heading(2, words.idea(story.number, title || words.untitled));
    const by = byWhom(writing, story);
    const told = cleanLine([publicText(story.idea?.summary ?? '', secret) ?? '', by].join(' '));
    if (told)
      draft.add(new Paragraph({ keepLines: true, keepNext: story.asks.length > 0, children: [new TextRun(told)] }));
    for (const [at, { kind, text }] of story.asks.entries()) {
      const asked = cleanLine(publicText(text, secret) ?? '');
      const runs = [new TextRun({ text: words.ask, bold: true }), new TextRun(asked || texts.choices.helpKind[kind])];
      draft.add(new Paragraph({ keepLines: true, keepNext: at < story.asks.length - 1, children: runs }));
    }
  }
}

/** What may not be told of an idea: those who had it and agreed are no secret there. */
function secretOf({ secret: { people } }: ProgrammeWriting, story: EveningStory): Secret {
  const open = story.people.filter((person) => !people.includes(person));
  return { people, open: open.flatMap(({ givenName, familyName }) => [givenName, familyName]) };
}

/** Who had an idea: by first name who agreed to that, others as residents. */
function byWhom({ secret, texts }: ProgrammeWriting, { people }: EveningStory): string {
  const words = texts.papers.programme;
  if (people.length === 0) return '';
  const hidden = new Set(secret.people);
  const named = people.filter((person) => !hidden.has(person)).flatMap(({ givenName }) => cleanLine(givenName) || []);
  const others = people.length - named.length;
  return words.by([...named, ...(others === 0 ? [] : [others === 1 ? words.resident : words.residents(others)])]);
}

function help(writing: ProgrammeWriting): void {
  const { draft, facts, texts } = writing;
  const { programme: words, clock } = texts.papers;
  chapter(writing, words.help, hasPages(writing));
  draft.bullets(words.helpSteps);
  const drinks = facts.cues.find(({ kind }) => kind === 'drinks');
  const start = drinks ? facts.plan.planned.get(drinks.id)?.start : undefined;
  draft.line(words.drinks(start === undefined ? null : clock(clockAt(start))));
  if (hasPages(writing)) plans(writing);
}

/** Lines to write on what one will do. */
function plans({ draft, texts }: ProgrammeWriting): void {
  const { plan } = texts.papers.programme;
  draft.heading(2, plan.title);
  for (let line = 0; line < plannedLines; line++) {
    const tabStops = [
      { type: TabStopType.LEFT, position: convertMillimetersToTwip(34), leader: LeaderType.UNDERSCORE },
      { type: TabStopType.RIGHT, position: convertMillimetersToTwip(120), leader: LeaderType.UNDERSCORE },
    ];
    const runs = [new TextRun({ children: [plan.idea, new Tab(), plan.deed, new Tab()] })];
    draft.add(new Paragraph({ style: 'Plan', tabStops, children: runs }));
  }
}

const plannedLines = 3;

/** Where to watch along or back, when that is known. */
function watch({ draft, facts, snapshot, texts }: ProgrammeWriting): void {
  const words = texts.papers.programme;
  const shown = snapshot.broadcasts.filter(
    ({ editionId, kind, address }) =>
      editionId === facts.edition.id && (kind === 'live' || kind === 'replay') && address.trim() !== '',
  );
  if (shown.length === 0) return;
  draft.heading(1, words.watch);
  for (const { kind, address } of shown)
    draft.line(words.watchAt(capital(texts.choices.broadcastKind[kind]), bareAddress(address)));
}

/** The partners that come; as long as none said so, the fixed ones. */
function thanks({ draft, facts, snapshot, texts }: ProgrammeWriting): void {
  const words = texts.papers.programme;
  const coming = partnersOf(snapshot, facts.edition.id);
  const partners = (
    coming.length > 0 ? coming : snapshot.partners.filter(({ fixed }) => fixed).sort(fixedFirst)
  ).flatMap(({ name }) => cleanLine(withoutContact(name)) || []);
  if (partners.length === 0) return;
  draft.heading(1, words.thanks);
  draft.line(`${texts.papers.listed(partners)}.`);
}
