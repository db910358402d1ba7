/** Paragraphs as the viewer keeps them, made ready to be drawn on pages. */
import type { Part } from './wordModel';
import { childrenNamed } from './wordTables';

/** A paragraph, parted where it says that a page ends. */
export function partedAtPageEnds(part: Part): { readonly part: Part; readonly endsPage: boolean }[] {
  const runs = part.children ?? [];
  const isEnd = (one: Part) => one.type === 'break' && one.break === 'page';
  const at = runs.findIndex((run) => run.children?.some(isEnd));
  const run = runs[at];
  if (!run) return [{ part, endsPage: false }];
  const inside = run.children ?? [];
  const end = inside.findIndex(isEnd);
  const after = inside.slice(end + 1);
  const rest = [...(after.length > 0 ? [{ ...run, children: after }] : []), ...runs.slice(at + 1)];
  const first = { ...part, children: [...runs.slice(0, at), { ...run, children: inside.slice(0, end) }] };
  const isMore = rest.some((one) => (one.children ?? []).some(({ type }) => type !== 'bookmarkEnd'));
  if (!isMore) return [{ part: first, endsPage: true }];
  return [
    { part: { ...first, sectionProps: undefined }, endsPage: false },
    ...partedAtPageEnds({ ...part, children: rest }),
  ];
}

const fields: Readonly<Record<string, string>> = {
  PAGE: 'page-number',
  NUMPAGES: 'page-count',
  SECTIONPAGES: 'page-count',
};

/** Puts a run that is found again by its class in the place of each field that tells a page, whatever it says now. */
export function markPageFields(part: Part): void {
  for (const child of part.children ?? []) markPageFields(child);
  if (part.type !== 'paragraph') return;
  let [code, isResult, results]: [string | null, boolean, Part[]] = [null, false, []];
  part.children = (part.children ?? []).flatMap((run): Part[] => {
    const inside = run.children ?? [];
    const mark = inside.find(({ charType }) => charType !== undefined)?.charType;
    if (mark === 'begin') [code, isResult, results] = ['', false, []];
    else if (mark === 'separate') isResult = true;
    else if (mark === 'end') {
      const className = fields[code?.trim().split(/\s+/)[0]?.toUpperCase() ?? ''];
      const shown = results;
      const look = results[0] ?? run;
      [code, isResult, results] = [null, false, []];
      if (!className) return [...shown, run];
      const { cssStyle = {}, styleName } = look;
      return [
        {
          type: 'run',
          className,
          cssStyle,
          ...(styleName ? { styleName } : {}),
          children: [{ type: 'text', text: '0' }],
        },
      ];
    } else if (code !== null && isResult) {
      results.push(run);
      return [];
    } else if (code !== null) code += inside.map(({ text = '' }) => text).join('');
    return [run];
  });
}

/** Keeps the text of a paragraph as far from the lines around it as it asks. */
export function keepFromLines(part: Part, paragraph: Element): void {
  const borders = childrenNamed(paragraph, 'pPr').flatMap((properties) => childrenNamed(properties, 'pBdr'));
  for (const line of borders.flatMap(({ children }) => [...children])) {
    const space = Number(line.getAttribute('w:space'));
    if (!(space > 0)) continue;
    part.cssStyle ??= {};
    part.cssStyle[`padding-${line.localName}`] = `${space}pt`;
  }
}
