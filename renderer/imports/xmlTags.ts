import { ImportRefused } from './refusal';

const special = /<(?:!--[\s\S]*?--|!\[CDATA\[[\s\S]*?\]\]|\?[\s\S]*?\?)>/y;
const tag = /<(\/?)([\w.:-]+)([^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*)>/y;

/**
 * The reading library goes through a long text or an unclosed tag again for every bit of the file that follows: ten
 * megabytes of it took a minute. No cell holds more than 32,767 characters, each of which can be written in 8.
 */
const longest = { text: 256 * 1024, tag: 64 * 1024 } as const;

/** Calls `visit` for every opening tag of an XML text. Throws `ImportRefused` when tags don't close or never end. */
export function eachOpeningTag(xml: string, visit: (name: string, attributes: string) => void): void {
  let end = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', end)) {
    if (at - end > longest.text) throw new ImportRefused('bomb');
    tag.lastIndex = at;
    const match = tag.exec(xml);
    if (match) {
      const [whole, closing, name = '', attributes = ''] = match;
      if (whole.length > longest.tag) throw new ImportRefused('bomb');
      end = at + whole.length;
      if (!closing) visit(name, attributes);
    } else {
      special.lastIndex = at;
      const other = special.exec(xml);
      // Declarations of a document type are not part of the format; a sound workbook has none.
      if (!other) throw new ImportRefused('damaged');
      if (other[0].length > longest.text) throw new ImportRefused('bomb');
      end = at + other[0].length;
    }
  }
  if (xml.length - end > longest.text) throw new ImportRefused('bomb');
}
