import type { PlaceholderValues } from './placeholders';
import { childrenOf } from './readXml';
import type { Template } from './template';

/** What a report is called. */
export type ReportTitle = Pick<PlaceholderValues, 'titel' | 'ondertitel'>;

/** The title and subject of a report, as it says them of itself. */
export function titleOf(report: Template): ReportTitle {
  const core = report.part('docProps/core.xml');
  const fact = (name: string) =>
    childrenOf(core, name)
      .flatMap(({ children }) => children)
      .join('');
  return { titel: fact('dc:title'), ondertitel: fact('dc:subject') };
}
