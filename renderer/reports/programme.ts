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
import { eveningFacts } from '../domain/eveningFacts';
import type { Snapshot } from '../domain/nouns';
import { dateAt } from '../domain/time';
import type { Texts } from '../texts/nl';
import type { Progress } from './annualReport';
import { cleanLine } from './cleanText';
import { Draft } from './draft';
import { leafText } from './leaf';
import { type Paper, type PaperOptions, paperBytes } from './paper';
import { leafletSheet, timeWidth } from './programmeLook';
import { type LeafletPlan, leafletPlan } from './programmePlan';
import { type Leaflet, leafletOf } from './programmeText';
import { colour } from './styles';

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
  const draft = new Draft(texts.reports.annualReport.caption);
  const title = texts.eveningPapers.titled(words.title, facts?.edition.number ?? null);
  const leaflet = facts && leafletOf({ snapshot, facts, texts }, dateAt(options.now));
  const plan = leafletPlan(leaflet ? roomFor(leaflet, texts) : nothing);
  const paper: Paper = {
    ...{ title, subject: words.subject, isInternal: false, isLying: false },
    sheet: leafletSheet({ ...plan, isCoverAlone: plan.hasOrderPage }),
  };
  draft.add(new Paragraph({ style: 'Title', children: [new TextRun(texts.papers.evening)] }));
  draft.add(
    new Paragraph({
      style: 'CoverEdition',
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 10, color: colour.spruce } },
      children: [new TextRun(texts.papers.edition(facts?.edition.number ?? null))],
    }),
  );
  if (leaflet) write({ draft, leaflet, plan, texts });
  else {
    draft.heading(1, words.ideas);
    draft.line(words.none);
  }
  return paperBytes(draft, paper, { snapshot, options, texts }, progress, signal);
}

const nothing = { welcome: '', when: [], access: '', order: [], ideas: [], help: [], after: [] } as const;

/** The texts of a leaflet, by the room they need. */
function roomFor({ steps, drinks, order, after, ...same }: Leaflet, texts: Texts) {
  return {
    ...same,
    order: order.length === 0 ? [texts.papers.programme.noOrder] : order.map(({ text }) => text),
    help: [...steps, drinks],
    after: after.map(({ lines }) => lines),
  };
}

interface Setting {
  readonly draft: Draft;
  readonly leaflet: Leaflet;
  readonly plan: LeafletPlan;
  readonly texts: Texts;
}

function write(setting: Setting): void {
  const { draft, leaflet, plan, texts } = setting;
  const words = texts.papers.programme;
  draft.line(leaflet.welcome, 'Welcome');
  for (const line of leaflet.when) draft.line(line, 'When');
  draft.line(leaflet.access);
  chapter(setting, words.order, plan.hasOrderPage);
  order(setting);
  if (plan.isThankedEarly) after(setting);
  chapter(setting, words.ideas, true);
  ideas(setting);
  if (plan.hasPlanPage) chapter(setting, words.plan.title, true);
  if (plan.hasPlanPage) plans(setting);
  if (plan.hasNotesPage) notes(setting);
  chapter(setting, words.help, !plan.isOneSheet);
  draft.bullets(leaflet.steps);
  draft.line(leaflet.drinks);
  if (!plan.hasPlanPage && plan.planned > 0) {
    draft.heading(2, words.plan.title);
    plans(setting);
  }
  if (!plan.isThankedEarly) after(setting);
}

/** A heading that may open a page. */
function chapter({ draft }: Setting, title: string, pageBreakBefore: boolean): void {
  draft.add(new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore, children: [new TextRun(title)] }));
}

function order({ draft, leaflet, texts }: Setting): void {
  if (leaflet.order.length === 0) draft.line(texts.papers.programme.noOrder);
  for (const { time, text } of leaflet.order) {
    const tabStops = [{ type: TabStopType.LEFT, position: timeWidth }];
    const runs = [new TextRun({ text: time, bold: true }), new TextRun({ children: [new Tab(), cleanLine(text)] })];
    draft.add(new Paragraph({ style: 'Order', tabStops, children: runs }));
  }
}

function ideas({ draft, leaflet, plan, texts }: Setting): void {
  const words = texts.papers.programme;
  if (leaflet.ideas.length === 0) draft.line(words.none);
  for (const [at, { title, told, asks }] of leaflet.ideas.entries()) {
    const opens = plan.opensPage.has(at);
    const heading = [new TextRun(cleanLine(title))];
    draft.add(new Paragraph({ heading: HeadingLevel.HEADING_2, pageBreakBefore: opens, children: heading }));
    if (told) draft.add(new Paragraph({ style: 'Idea', children: [new TextRun(told)] }));
    for (const ask of asks)
      draft.add(
        new Paragraph({
          style: 'Idea',
          keepLines: true,
          children: [new TextRun({ text: words.ask, bold: true }), new TextRun(ask)],
        }),
      );
  }
}

/** Lines to write on what one will do. */
function plans({ draft, plan, texts }: Setting): void {
  const words = texts.papers.programme.plan;
  for (let line = 0; line < plan.planned; line++)
    ruled(draft, [words.idea, new Tab(), words.deed, new Tab()], [convertMillimetersToTwip(34)]);
}

/** A page to write on: a folded sheet has as many pages as it has. */
function notes(setting: Setting): void {
  chapter(setting, setting.texts.papers.programme.notes, true);
  for (let line = 0; line < setting.plan.planned; line++) ruled(setting.draft, [new Tab()], []);
}

/** A line to write on; it goes on to the edge of the text. */
function ruled(draft: Draft, children: readonly (string | Tab)[], stops: readonly number[]): void {
  const leader = LeaderType.UNDERSCORE;
  const tabStops = [
    ...stops.map((position) => ({ type: TabStopType.LEFT, position, leader })),
    { type: TabStopType.RIGHT, position: leafText.width, leader },
  ];
  draft.add(new Paragraph({ style: 'Plan', tabStops, children: [new TextRun({ children: [...children] })] }));
}

/** Where to watch, and whom to thank. */
function after({ draft, leaflet }: Setting): void {
  for (const { title, lines } of leaflet.after) {
    draft.heading(1, title);
    for (const line of lines) draft.line(line);
  }
}
