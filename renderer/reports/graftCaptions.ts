/** Numbers of tables and figures where a template has some of its own. */
import type { XmlElement } from './readXml';
import { allOf } from './soundXml';

/**
 * Has Word count on from the number that each caption shows: a report's tables keep the numbers that its text calls them
 * by, whatever stands before them, and so do those of the template.
 */
export function keepCaptionNumbers(body: XmlElement): void {
  const counts = new Map<string, number>();
  for (const paragraph of allOf(body, 'w:p')) {
    for (const { code, shown } of sequencesOf(paragraph)) {
      const [, label = ''] = sequence.exec(codeOf(code)) ?? [];
      // What is hidden, repeated or set already is counted by Word as it is told there.
      if (/\\[chr]/.test(codeOf(code)) || !Number.isInteger(shown)) continue;
      const next = (counts.get(label) ?? 0) + 1;
      if (shown !== next) writeCode(code, `${codeOf(code).trimEnd()} \\r ${shown} `);
      counts.set(label, shown);
    }
  }
}

const sequence = /^\s*SEQ\s+(\S+)/;

interface Sequence {
  readonly code: XmlElement;
  readonly shown: number;
}

/** The counting fields of a paragraph, each with the number that stands there. */
function sequencesOf(paragraph: XmlElement): Sequence[] {
  const found: Sequence[] = [];
  let code: XmlElement | null = null;
  let shown: string | null = null;
  for (const one of allOf(paragraph, 'w:fldSimple', 'w:fldChar', 'w:instrText', 'w:t')) {
    const mark = one.attributes['w:fldCharType'];
    if (one.name === 'w:fldSimple' && sequence.test(codeOf(one))) found.push({ code: one, shown: Number(textOf(one)) });
    else if (one.name === 'w:instrText' && sequence.test(codeOf(one))) code = one;
    else if (mark === 'separate' && code) shown = '';
    else if (one.name === 'w:t' && shown !== null) shown += one.children.join('');
    else if (mark === 'end' && code) {
      if (shown) found.push({ code, shown: Number(shown) });
      [code, shown] = [null, null];
    }
  }
  return found;
}

const codeOf = (one: XmlElement) => one.attributes['w:instr'] ?? one.children.join('');
const textOf = (one: XmlElement) =>
  allOf(one, 'w:t')
    .flatMap(({ children }) => children)
    .join('');

function writeCode(one: XmlElement, code: string): void {
  if (one.name === 'w:fldSimple') one.attributes['w:instr'] = code;
  else {
    one.children.splice(0, one.children.length, code);
    one.attributes['xml:space'] = 'preserve';
  }
}
