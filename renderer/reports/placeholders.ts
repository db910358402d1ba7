/** The places in a template that a report fills: `{{titel}}`. Word cuts texts into runs as it likes, so runs are joined. */
import { childrenOf, type XmlElement } from './readXml';
import { allOf } from './soundXml';

/** All placeholders, in the order in which they are explained. `inhoud` is where the report itself goes. */
export const placeholderNames = [
  'inhoud',
  'titel',
  'ondertitel',
  'jaar',
  'datum',
  'peildatum',
  'organisatie',
  'afdeling',
  'portefeuillehouder',
  'opsteller',
  'kenmerk',
  'status',
] as const;
/** One of `placeholderNames`. */
export type PlaceholderName = (typeof placeholderNames)[number];
/** What stands in a report for each placeholder; empty for what is not known. */
export type PlaceholderValues = Readonly<Record<Exclude<PlaceholderName, 'inhoud'>, string>>;

const english: Readonly<Record<string, PlaceholderName>> = {
  content: 'inhoud',
  title: 'titel',
  subtitle: 'ondertitel',
  year: 'jaar',
  date: 'datum',
  referencedate: 'peildatum',
  organisation: 'organisatie',
  department: 'afdeling',
  portfolioholder: 'portefeuillehouder',
  author: 'opsteller',
  reference: 'kenmerk',
};

/** What stands for a value that is not known, where a word before it would be left alone. */
export const nothingKnown = '–';

const whole = /\{\{([^{}]{0,80})\}\}/g;

/** The placeholder that is meant by what stands between the braces. */
export function placeholderOf(inside: string): PlaceholderName | null {
  const word = inside.replace(/\s+/g, '').toLowerCase();
  return (
    placeholderNames.find((name) => name === word) ?? (Object.hasOwn(english, word) ? (english[word] ?? null) : null)
  );
}

/** A paragraph's own text with where each piece of it stands. */
interface Line {
  readonly text: string;
  readonly pieces: readonly { readonly from: number; readonly element: XmlElement }[];
}

/** Joins the runs of a paragraph; what stands in a text box in it is a paragraph of its own. */
function lineOf(paragraph: XmlElement): Line {
  let text = '';
  const pieces: { from: number; element: XmlElement }[] = [];
  const walk = (one: XmlElement) => {
    if (one.name === 'w:t') {
      pieces.push({ from: text.length, element: one });
      text += one.children.join('');
    } else if (one.name === 'w:tab' || one.name === 'w:br' || one.name === 'w:cr') text += '\n';
    else if (one.name !== 'w:p' && one.name !== 'w:pPr') for (const child of childrenOf(one)) walk(child);
  };
  for (const child of childrenOf(paragraph)) walk(child);
  return { text, pieces };
}

/** What stands between braces in a part. */
export interface FoundPlaceholders {
  readonly known: readonly { readonly name: PlaceholderName; readonly paragraph: XmlElement }[];
  /** As it stands there, braces and all. */
  readonly unknown: readonly string[];
  /** The beginning of what lacks one of its braces. */
  readonly half: readonly string[];
}

/** All placeholders in and below an element. */
export function placeholdersIn(root: XmlElement): FoundPlaceholders {
  const known: { name: PlaceholderName; paragraph: XmlElement }[] = [];
  const unknown: string[] = [];
  const half: string[] = [];
  for (const paragraph of allOf(root, 'w:p')) {
    const { text } = lineOf(paragraph);
    if (!/\{\{|\}\}/.test(text)) continue;
    for (const [all, inside = ''] of text.matchAll(whole)) {
      const name = placeholderOf(inside);
      if (name) known.push({ name, paragraph });
      else unknown.push(all);
    }
    for (const [loose] of text.replace(whole, '\n').matchAll(/\{\{[^\n{}]{0,30}\}?|[^\s{}]{0,30}\}\}/g))
      half.push(loose.trim());
  }
  return { known, unknown, half };
}

/** Fills the placeholders of a paragraph; the report's own place is taken away. What is not known stays as it stands. */
export function fillParagraph(paragraph: XmlElement, values: PlaceholderValues, unknownValue: string): void {
  const { text, pieces } = lineOf(paragraph);
  const found = [...text.matchAll(whole)].flatMap((match) => {
    const name = placeholderOf(match[1] ?? '');
    if (!name) return [];
    return [
      {
        from: match.index,
        to: match.index + match[0].length,
        value: name === 'inhoud' ? '' : values[name] || unknownValue,
      },
    ];
  });
  if (found.length === 0) return;
  for (const { from, element } of pieces) {
    const own = element.children.join('');
    let [written, at] = ['', from];
    for (const one of found) {
      const [start, end] = [Math.max(one.from, from), Math.min(one.to, from + own.length)];
      if (start >= end) continue;
      written += text.slice(at, start);
      // The value goes where the placeholder begins; of the runs after it only the placeholder's end is taken away.
      if (one.from >= from) written += one.value;
      at = end;
    }
    written += text.slice(at, from + own.length);
    if (written === own) continue;
    element.children.splice(0, element.children.length, ...(written ? [written] : []));
    element.attributes['xml:space'] = 'preserve';
  }
}

/** Whether nothing stands in a paragraph but placeholders, of which none has a value. */
export function isOnlyEmpty(paragraph: XmlElement, values: PlaceholderValues): boolean {
  const { text } = lineOf(paragraph);
  const rest = text.replace(whole, (all, inside: string) => {
    const name = placeholderOf(inside);
    return name && (name === 'inhoud' || !values[name]) ? '' : all;
  });
  const bears = allOf(paragraph, 'w:drawing', 'w:pict', 'w:object', 'w:sectPr', 'w:fldChar', 'w:br');
  return rest.trim() === '' && text.trim() !== '' && bears.length === 0;
}
