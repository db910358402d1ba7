/** Tabs, drawn to where they end. */
import type { TabStop } from './wordModel';

/** Points of a length that the viewer gives in points. */
export const pointsOf = (length: string | null | undefined) => Number.parseFloat(length ?? '') || 0;

/** A stop as it is used: its place in points, how the text after it stands, and what fills the room before it. */
export interface Stop {
  readonly at: number;
  readonly align: 'left' | 'center' | 'right';
  readonly leader: 'dot' | 'line' | null;
}

/** The stop at which a tab ends that begins at a place; after the own stops there is one at each of the default steps. */
export function stopAfter(at: number, stops: readonly Stop[], step: number): Stop {
  const own = [...stops].sort((a, b) => a.at - b.at).find((stop) => stop.at > at + 0.5);
  return own ?? { at: (Math.floor((at + 0.5) / step) + 1) * step, align: 'left', leader: null };
}

/** The stops of a paragraph; a hanging indent is one as well. */
export function stopsOf(stops: readonly TabStop[], indent: number): Stop[] {
  const own = stops
    .filter(({ style }) => style !== 'clear' && style !== 'bar')
    .map(({ position, style, leader }): Stop => {
      const align = style === 'center' ? 'center' : style === 'right' || style === 'end' ? 'right' : 'left';
      const line = leader === 'hyphen' || leader === 'underscore' || leader === 'heavy' ? 'line' : null;
      return { at: pointsOf(position), align, leader: leader === 'dot' || leader === 'middleDot' ? 'dot' : line };
    });
  return indent > 0 ? [...own, { at: indent, align: 'left', leader: null }] : own;
}

const perPoint = 96 / 72;

interface Tab {
  readonly span: HTMLElement;
  readonly paragraph: HTMLElement;
  readonly next: HTMLElement | undefined;
  readonly stops: readonly Stop[];
  /** Where stops are counted from. */
  readonly from: number;
}

/** Gives every tab within an element its width. What is drawn smaller than it is has a `scale`. */
export function layTabs(within: Element, stops: readonly (readonly TabStop[])[], step: number, scale = 1): void {
  const rounds: Tab[][] = [];
  for (const paragraph of within.querySelectorAll<HTMLElement>('p[class*="tabs-"]')) {
    const number = /(?:^| )tabs-(\d+)/.exec(paragraph.className)?.[1];
    const indent = Number.parseFloat(getComputedStyle(paragraph).marginLeft);
    const own = stopsOf(stops[Number(number)] ?? [], indent / perPoint);
    const spans = [...paragraph.querySelectorAll<HTMLElement>('.tab')];
    const from = paragraph.getBoundingClientRect().left - indent * scale;
    for (const [round, span] of spans.entries()) {
      span.style.width = '0';
      rounds[round] ??= [];
      rounds[round].push({ span, paragraph, next: spans[round + 1], stops: own, from });
    }
  }
  // All first tabs, then all second ones: where a tab begins is known when those before it are laid.
  for (const tabs of rounds) {
    const widths = tabs.map((tab) => widthOf(tab, step, scale));
    for (const [at, { span }] of tabs.entries()) {
      const { width, leader } = widths[at] ?? { width: 0, leader: null };
      span.style.width = `${Math.max(0, width).toFixed(2)}px`;
      if (leader) span.dataset.leader = leader;
    }
  }
}

function widthOf({ span, paragraph, next, stops, from }: Tab, step: number, scale: number) {
  const start = (span.getBoundingClientRect().left - from) / scale;
  const stop = stopAfter(start / perPoint, stops, step);
  const room = stop.at * perPoint - start;
  if (stop.align === 'left') return { width: room, leader: stop.leader };
  const range = document.createRange();
  range.setStartAfter(span);
  if (next) range.setEndBefore(next);
  else range.setEndAfter(paragraph.lastChild ?? span);
  const width = range.getBoundingClientRect().width / scale;
  return { width: room - width * (stop.align === 'center' ? 0.5 : 1), leader: stop.leader };
}
