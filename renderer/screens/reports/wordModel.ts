/** What the viewer keeps of a Word document, so far as it is used here: it comes without types of its own. */

/** A part of a document as the viewer keeps it. The viewer comes without types: only what is used here. */
export interface Part {
  readonly type: string;
  className?: string;
  children?: Part[];
  text?: string;
  readonly break?: string;
  readonly charType?: string;
  cssStyle?: Record<string, string>;
  /** Of a table: how its cells look. */
  readonly cellStyle?: Record<string, string>;
  readonly styleName?: string;
  readonly tabs?: readonly TabStop[];
  readonly verticalMerge?: string;
  sectionProps?: SectionProps | undefined;
  readonly pageBreakBefore?: boolean;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
}

/** A place where a tab ends; its position is a length with its unit, in points. */
export interface TabStop {
  readonly position: string;
  readonly leader: string | null;
  readonly style: string;
}

/** What a section says of its pages; lengths with their unit, in points. */
export interface SectionProps {
  readonly type?: string;
  readonly pageSize?: { readonly width: string; readonly height: string };
  readonly pageMargins?: {
    readonly left: string;
    readonly right: string;
    readonly top: string;
    readonly bottom: string;
  };
  readonly headerRefs?: readonly Reference[];
  readonly footerRefs?: readonly Reference[];
  readonly titlePage?: boolean;
  readonly pageNumber?: { readonly start: number | null };
  readonly columns?: { readonly numberOfColumns: number | null };
}

/** A head or foot, and on which pages it stands: `first`, `even` or `default`. */
export interface Reference {
  readonly id: string;
  readonly type: string;
}

/** A file within the document. */
export interface FilePart {
  readonly path: string;
  readonly rootElement?: Part;
  readonly _xmlDocument?: Document;
}

/** The document as the viewer keeps it. */
export interface Parsed {
  readonly documentPart: FilePart & { readonly body: { readonly children: Part[]; readonly props: SectionProps } };
  readonly stylesPart?: { readonly styles: readonly Style[] };
  readonly settingsPart?: {
    readonly settings?: { readonly defaultTabStop?: string; readonly evenAndOddHeaders?: boolean };
  };
  readonly parts: readonly FilePart[];
  readonly _parser: { readonly parseBodyElements: (element: Element) => Part[] };
}

/** A style of the document. */
export interface Style {
  readonly id: string | null;
  readonly basedOn: string | null;
  readonly paragraphProps?: Partial<Pick<Part, 'keepNext' | 'keepLines' | 'pageBreakBefore' | 'tabs'>>;
}
