/** A short report as a Word document: a working paper without contents, standing or lying. */
import {
  convertMillimetersToTwip,
  Document,
  type Header,
  type IPropertiesOptions,
  Packer,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Snapshot } from '../domain/nouns';
import type { Instant } from '../domain/time';
import type { Texts } from '../texts/nl';
import type { Progress } from './annualReport';
import type { ChartData } from './chart';
import { cleanLine } from './cleanText';
import { Draft, footerOf, markingOf } from './draft';
import { finish } from './finish';
import { properNames } from './properNames';
import { numbering, page, styles, theme } from './styles';

/** What every short report is made with. */
export interface Making {
  readonly now: Instant;
  /** Draws a chart as a PNG; see the annual report. */
  readonly drawChart?: (chart: ChartData) => Promise<Uint8Array | null>;
}

/** What every paper of an evening is asked with. */
export interface PaperOptions extends Making {
  readonly editionId: string;
}

/** What a paper is, beside its parts. */
export interface Paper {
  readonly title: string;
  readonly subject: string;
  /** Names are in it: every page says so. */
  readonly isInternal: boolean;
  readonly isLying: boolean;
  /** Its own page, where it is not a page of A4. */
  readonly sheet?: Sheet;
}

/** A page of another size, with its own styles; lengths in twips. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** From the edge of the paper to what stands at the head and foot; as on A4 when not given. */
  readonly edge?: number;
  readonly styles: NonNullable<IPropertiesOptions['styles']>;
  /** What stands at the head of every page; null for nothing, what an internal paper says there when not given. */
  readonly header?: Header | null;
  /** False for a page without its title and number at the foot. */
  readonly hasFooter: boolean;
}

const edge = convertMillimetersToTwip(9);
const lyingMargin = convertMillimetersToTwip(16);
/** The width of the text on a page that lies, in twips. */
const lyingText = page.height - 2 * lyingMargin;
/** The width of a table over a page that lies, as a part of the width that tables know. */
export const lyingWidth = lyingText / page.text;

/** A draft that opens with the title of a paper. */
export function paperDraft({ title, subject }: Paper, texts: Texts): Draft {
  const draft = new Draft(texts.reports.annualReport.caption);
  draft.add(new Paragraph({ style: 'Title', children: [new TextRun(cleanLine(title))] }));
  draft.line(subject, 'Subtitle');
  return draft;
}

/** A draft as the bytes of a document. Throws the signal's reason when it is aborted. */
export async function paperBytes(
  draft: Draft,
  paper: Paper,
  { snapshot, options, texts }: { snapshot: Snapshot; options: Making; texts: Texts },
  progress: Progress = () => {},
  signal?: AbortSignal,
): Promise<Uint8Array> {
  progress(0.2);
  const author = organisation(snapshot) || 'Podium';
  const { title, subject } = paper;
  const document = new Document({
    title: cleanLine(title),
    subject: cleanLine(subject),
    ...{ creator: author, lastModifiedBy: author, description: '', numbering, theme },
    styles: paper.sheet?.styles ?? styles,
    sections: [{ ...pageOf(paper, texts), children: draft.parts }],
  });
  const packed = await Packer.toArrayBuffer(document);
  progress(0.8);
  signal?.throwIfAborted();
  const pictures = await Promise.all(draft.charts.map((chart) => options.drawChart?.(chart) ?? null));
  const language = texts.language === 'nl' ? 'nl-NL' : 'en-GB';
  const bytes = finish(new Uint8Array(packed), { language, now: options.now, pictures, names: properNames(snapshot) });
  progress(1);
  return bytes;
}

/** The page of a paper, with what stands at its head and foot. */
function pageOf({ title, isInternal, isLying, sheet }: Paper, texts: Texts) {
  const words = texts.reports.annualReport;
  const { width, height } = sheet ?? page;
  const around = isLying ? lyingMargin : page.margin;
  const margin = sheet?.margin ?? { top: around, bottom: around, left: around, right: around };
  const text = (isLying ? height : width) - margin.left - margin.right;
  const header = sheet?.header === undefined ? (isInternal ? markingOf(words.marking) : null) : sheet.header;
  const hasFooter = sheet?.hasFooter ?? true;
  return {
    properties: {
      page: {
        size: { width, height, orientation: isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { ...margin, header: sheet?.edge ?? edge, footer: sheet?.edge ?? edge },
      },
    },
    ...(header ? { headers: { default: header } } : {}),
    ...(hasFooter ? { footers: { default: footerOf(title, words.footer, text) } } : {}),
  };
}

/** The organisation as the latest year that names one has it. */
function organisation({ years }: Snapshot): string {
  const named = years.filter((year) => year.organisation.trim());
  return cleanLine([...named].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0]?.organisation ?? '');
}
