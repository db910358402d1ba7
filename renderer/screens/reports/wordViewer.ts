/** Parts of a document drawn by the viewer, one after another: it knows only whole documents, so each is given as one. */
import { defaultOptions, type HElement, renderDocument } from 'docx-preview';
import { pageLook, truerLine, truerStyles, withSpare } from './wordLook';
import type { Part, Reference, SectionProps } from './wordModel';
import { type ReadText, viewerOptions, type WordSource } from './wordSource';

/** Which head and foot a page has. */
export type PageKind = 'first' | 'even' | 'default';

/** Draws parts of one document. */
export class WordViewer {
  private natural = 1.2;

  constructor(private readonly source: WordSource) {}

  /** The styles of the document for the root in which it is drawn, set right by the type as it is on this machine. */
  async styles(root: ShadowRoot): Promise<string[]> {
    const nodes = await this.render({ children: [], props: {} });
    const styles = nodes.filter((node) => node instanceof HTMLStyleElement).map(({ textContent }) => textContent ?? '');
    this.natural = naturalLine(
      root,
      styles.map((css) => truerStyles(css, this.natural)),
    );
    return [...styles.map((css) => truerStyles(css, this.natural)), `:host { --natural: ${this.natural}; }`];
  }

  /** The drawn paragraphs and tables of what was read, in their order. */
  async text({ blocks: read, pictureTexts }: ReadText): Promise<HTMLElement[]> {
    const children = read.map(({ part }) => part);
    const nodes = await this.render({ children, props: {} }, { renderHeaders: false, renderFooters: false });
    const articles = nodes.flatMap((node) =>
      node instanceof HTMLElement ? [...node.querySelectorAll('article')] : [],
    );
    const blocks = articles.flatMap(({ children: drawn }) => [...drawn].filter((one) => one instanceof HTMLElement));
    const images = blocks.flatMap((block) => [...block.querySelectorAll('img')]);
    for (const [at, image] of images.entries()) image.alt = pictureTexts[at] ?? '';
    return blocks;
  }

  /** A page of a section without text: a `section` with its head, an empty `article` and its foot. */
  async page(props: SectionProps, kind: PageKind): Promise<HTMLElement> {
    const own = (refs: readonly Reference[] = []) => {
      const ref = refs.find(({ type }) => type === kind) ?? (kind === 'first' ? undefined : refs.find(isDefault));
      return ref ? [{ ...ref, type: 'default' }] : [];
    };
    const { pageSize = a4, pageMargins, headerRefs, footerRefs } = props;
    const bare = { pageSize, ...(pageMargins && { pageMargins }) };
    const nodes = await this.render(
      { children: [], props: { ...bare, headerRefs: own(headerRefs), footerRefs: own(footerRefs) } },
      { renderHeaders: true, renderFooters: true },
    );
    const page = nodes.find((node): node is HTMLElement => node instanceof HTMLElement && node.tagName === 'SECTION');
    if (!page) throw new Error('The viewer drew no page.');
    page.style.minHeight = '';
    page.style.height = pageSize.height;
    for (const image of page.querySelectorAll('img')) image.alt = '';
    return page;
  }

  private render(body: { children: Part[]; props: SectionProps }, more = {}): Promise<Node[]> {
    const { parsed } = this.source;
    const documentPart = Object.create(parsed.documentPart, { body: { value: { cssStyle: {}, ...body } } });
    const document = Object.create(parsed, { documentPart: { value: documentPart } });
    return renderDocument(document, { ...viewerOptions, ...more, h: (element) => this.element(element) });
  }

  private element(element: HElement | Node | string): Node {
    if (typeof element === 'string' || element instanceof Node) return defaultOptions.h(element);
    const { style, children } = element;
    // Nothing else that the viewer draws has just this sign, and as a string.
    if (element.tagName === 'span' && children?.[0] === '\u2003') element.className = 'tab';
    if (typeof style === 'object') {
      const { 'line-height': line, 'font-family': fonts } = style;
      if (line) style['line-height'] = truerLine(line, this.natural);
      if (fonts) style['font-family'] = withSpare(fonts);
    }
    const node = defaultOptions.h(element);
    if (node instanceof HTMLParagraphElement) sizeAsItsText(node);
    return node;
  }
}

const a4 = { width: '595.3pt', height: '841.9pt' };
const isDefault = ({ type }: Reference) => type === 'default';

/** Lines of text that is smaller than its style says are not as high as the style asks. */
function sizeAsItsText(paragraph: HTMLParagraphElement): void {
  const runs = [...paragraph.children].filter((run) => run.textContent !== '');
  const sizes = runs.map((run) => (run instanceof HTMLElement ? Number.parseFloat(run.style.fontSize) : Number.NaN));
  if (sizes.length > 0 && sizes.every((size) => size > 0)) paragraph.style.fontSize = `${Math.max(...sizes)}pt`;
}

/** The height of a line of the document's type, as a part of its size. */
function naturalLine(root: ShadowRoot, styles: readonly string[]): number {
  const probe = document.createElement('section');
  const [paragraph, span] = [document.createElement('p'), document.createElement('span')];
  probe.className = 'word';
  span.textContent = 'Mg';
  paragraph.append(span);
  probe.append(paragraph);
  const unseen = document.createElement('div');
  unseen.style.cssText = 'position: absolute; visibility: hidden';
  unseen.append(probe);
  const own = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [...styles, pageLook].map(sheetOf);
  root.append(unseen);
  for (const one of [paragraph, span]) {
    one.style.fontSize = '100px';
    one.style.lineHeight = 'normal';
  }
  paragraph.style.fontFamily = getComputedStyle(span).fontFamily;
  const { height } = paragraph.getBoundingClientRect();
  unseen.remove();
  root.adoptedStyleSheets = own;
  return height > 0 ? height / 100 : 1.2;
}

/** A style sheet made by script, which the content policy allows without a nonce. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
