import { Document, Packer, Paragraph, TableOfContents, TextRun } from 'docx';
import { dateInFull } from '../domain/dateWords';
import type { Snapshot } from '../domain/nouns';
import { dateAt, type Instant } from '../domain/time';
import type { Texts } from '../texts/nl';
import { account, appendix } from './annualAccount';
import { activities, funnel, spread } from './annualActivities';
import { appreciation, outlook } from './annualAppreciation';
import { goals, keyMessage, outcomes, results } from './annualChapters';
import { cost } from './annualCost';
import { annualFigures, type Version } from './annualFigures';
import { factOf, inherited, ownFacts } from './annualGaps';
import { broadcasts, help, partners, stories } from './annualHelp';
import type { ChartData } from './chart';
import { cleanLine } from './cleanText';
import { Draft, footerOf, markingOf } from './draft';
import { finish } from './finish';
import { properNames } from './properNames';
import { steps } from './steps';
import { numbering, page, styles, theme } from './styles';
import { wordingIn } from './wording';
import type { Writing } from './writing';

/** What a user chooses for an annual report. */
export interface AnnualReportOptions {
  readonly year: number;
  /** Outcomes are those known on this date, as `yyyy-mm-dd`. */
  readonly referenceDate: string;
  readonly version: Version;
  /** The moment of making: the date on the title page and in the file. */
  readonly now: Instant;
  /**
   * Draws a chart as a PNG, for readers that can't draw charts of Word; null when it can't be drawn. Without it such
   * readers show an empty place.
   */
  readonly drawChart?: (chart: ChartData) => Promise<Uint8Array | null>;
  /** False leaves the page numbers of the contents out, which saves most of the time. True when not given. */
  readonly pageNumbers?: boolean;
}

/** Told how far a report is, from 0 to 1. */
export type Progress = (done: number) => void;

/**
 * Makes the annual report to the council as a Word document. Throws the signal's reason when it is aborted.
 */
export async function annualReport(
  snapshot: Snapshot,
  options: AnnualReportOptions,
  texts: Texts,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const step = steps(progress, signal);
  await step(0);
  const estimate = options.pageNumbers === false ? null : await estimator();
  const { draft, document } = annualDocument(snapshot, options, texts, estimate);
  await step(0.2);
  const packed = await Packer.toArrayBuffer(document);
  await step(0.9);
  const pictures = await Promise.all(draft.charts.map((chart) => options.drawChart?.(chart) ?? null));
  await step(0.95);
  const bytes = finish(new Uint8Array(packed), {
    language: texts.language === 'nl' ? 'nl-NL' : 'en-GB',
    now: options.now,
    pictures,
    names: properNames(snapshot),
  });
  await step(1);
  return bytes;
}

type Estimator = NonNullable<ConstructorParameters<typeof Document>[0]['pageNumbers']>;

async function estimator(): Promise<Estimator> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  // Guesses the width of signs it does not know, such as an emoji in a venue's name, instead of leaving pages blank.
  return estimatePageNumbersWith({ guess: true });
}

function annualDocument(snapshot: Snapshot, options: AnnualReportOptions, texts: Texts, pageNumbers: Estimator | null) {
  const words = texts.reports.annualReport;
  const figures = annualFigures(snapshot, options.year, options.referenceDate, {
    version: options.version,
    today: dateAt(options.now),
  });
  const draft = new Draft(words.caption, true);
  const writing: Writing = { draft, figures, texts, wording: wordingIn(texts) };
  const internal = options.version === 'internal';
  titleBlock(writing, options);
  keyMessage(writing);
  contents(writing);
  goals(writing);
  results(writing);
  outcomes(writing);
  help(writing);
  stories(writing);
  activities(writing);
  funnel(writing);
  broadcasts(writing);
  cost(writing);
  spread(writing);
  partners(writing);
  appreciation(writing);
  outlook(writing);
  account(writing, snapshot);
  appendix(writing, snapshot);
  const title = words.title(options.year);
  const author = cleanLine(factOf(figures.own, 'author') || factOf(figures.settings, 'organisation')) || 'Podium';
  const document = new Document({
    title,
    subject: words.subject(options.year),
    keywords: words.keywords(options.year),
    description: '',
    creator: author,
    lastModifiedBy: author,
    styles,
    numbering,
    theme,
    ...(pageNumbers ? { pageNumbers } : {}),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              bottom: page.margin,
              left: page.margin,
              right: page.margin,
              header: 700,
              footer: 700,
            },
          },
        },
        ...(internal ? { headers: { default: markingOf(words.marking) } } : {}),
        footers: { default: footerOf(title, words.footer) },
        children: draft.parts,
      },
    ],
  });
  return { draft, document };
}

function titleBlock({ draft, figures, texts, wording }: Writing, { now, year }: AnnualReportOptions): void {
  const words = texts.reports.annualReport;
  draft.add(new Paragraph({ style: 'Title', children: [new TextRun(words.title(year))] }));
  draft.line(words.subject(year), 'Subtitle');
  // What is not filled in is told in the account of the figures, not on the title page.
  draft.facts(
    [
      ...inherited.map((name) => [words.facts[name], factOf(figures.settings, name)] as const),
      [words.facts.author, factOf(figures.own, ownFacts[0])] as const,
      [words.facts.date, dateInFull(dateAt(now), texts.language)] as const,
      [words.facts.referenceDate, wording.date(figures.records.referenceDate)] as const,
      [words.facts.reference, factOf(figures.own, ownFacts[1])] as const,
      [words.facts.status, texts.choices.reportStatus[figures.own?.reportStatus ?? 'concept']] as const,
    ].filter(([, value]) => value !== ''),
  );
}

function contents({ draft, texts }: Writing): void {
  const words = texts.reports.annualReport;
  draft.line(words.contents, 'TOCHeading');
  // Clean even without page numbers: a field marked as dirty makes Word ask whether to update it.
  draft.add(new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-1', beginDirty: false }));
}
