import { placeholdersIn } from './placeholders';
import { childAt, childrenOf, type XmlElement } from './readXml';

/**
 * The paragraph of a document's running text that holds the place for the report; null when there is none, or when it
 * stands in a table or a text box, where no report fits. Controls for content around it are taken away.
 */
export function placeOf(body: XmlElement): XmlElement | null {
  for (const child of childrenOf(body)) {
    if (child.name === 'w:p') {
      const holds = placeholdersIn(child).known.some(({ name, paragraph }) => name === 'inhoud' && paragraph === child);
      if (holds) return child;
    }
    if (child.name === 'w:sdt') {
      const content = childAt(child, 'w:sdtContent');
      if (!content || !placeOf(content)) continue;
      body.children.splice(body.children.indexOf(child), 1, ...content.children);
      return placeOf(body);
    }
  }
  return null;
}
