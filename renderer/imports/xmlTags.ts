import { ImportRefused } from './refusal';

const special = /<(?:!--[\s\S]*?--|!\[CDATA\[[\s\S]*?\]\]|\?[\s\S]*?\?)>/y;
const tag = /<\/?[\w.:-]+[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*>/y;

/** No cell holds more than 32,767 characters, each of which can be written in 8. */
const longest = { text: 256 * 1024, tag: 64 * 1024 } as const;

/**
 * Refuses XML with a text or tag that never ends. The reading library goes through those again for every bit of the
 * file that follows: ten megabytes took it a minute. Short files can't hold enough of it to matter.
 */
export function refuseEndless(xml: string): void {
  if (xml.length <= longest.text) return;
  let end = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', end)) {
    if (at - end > longest.text) throw new ImportRefused('bomb');
    tag.lastIndex = at;
    if (tag.test(xml)) {
      end = tag.lastIndex;
      if (end - at > longest.tag) throw new ImportRefused('bomb');
    } else {
      special.lastIndex = at;
      // Declarations of a document type are not part of the format; a sound workbook has none.
      if (!special.test(xml)) throw new ImportRefused('damaged');
      end = special.lastIndex;
      if (end - at > longest.text) throw new ImportRefused('bomb');
    }
  }
  if (xml.length - end > longest.text) throw new ImportRefused('bomb');
}
