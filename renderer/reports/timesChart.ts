import { cueKinds } from '../domain/cue';
import { digits } from '../domain/length';
import type { KindTiming, TimeKind } from '../domain/timings';
import type { Texts } from '../texts/nl';
import { type ChartData, okabeIto } from './chart';

const leftOut: readonly TimeKind[] = ['doors', 'drinks'];

/** The kinds that can lose time: what comes before and after lasts as long as it lasts, and would dwarf the others. */
export function withinEvening(kinds: readonly KindTiming[]): KindTiming[] {
  return kinds.filter(({ kind, plannedMs, actualMs }) => !leftOut.includes(kind) && plannedMs + actualMs > 0);
}

/**
 * What each kind took as a bar: the part that was planned, and beside it what was too long or left over. Null when there
 * is nothing to draw.
 */
export function timesChart(
  kinds: readonly KindTiming[],
  name: (kind: TimeKind) => string,
  words: Texts['eveningPapers']['timesReport']['chart'],
): ChartData | null {
  const shown = withinEvening(kinds);
  if (shown.length === 0) return null;
  const order = Object.keys(cueKinds);
  const place = (kind: TimeKind) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const bars = shown.sort((a, b) => place(a.kind) - place(b.kind));
  // A part of nothing is not drawn, and needs no label.
  const days = (ms: number) => (ms >= 500 ? Math.round(ms / 1_000) / 86_400 : null);
  return {
    title: words.title,
    description: words.alt(
      bars.map(({ kind, plannedMs, actualMs }) => words.bar(name(kind), digits(plannedMs), digits(actualMs))),
    ),
    unit: 'days',
    categories: bars.map(({ kind }) => name(kind)),
    series: [
      {
        name: words.within,
        color: okabeIto.blue,
        values: bars.map(({ plannedMs, actualMs }) => days(Math.min(plannedMs, actualMs))),
      },
      {
        name: words.longer,
        color: okabeIto.orange,
        values: bars.map(({ plannedMs, actualMs }) => days(actualMs - plannedMs)),
      },
      {
        name: words.shorter,
        color: okabeIto.grey,
        values: bars.map(({ plannedMs, actualMs }) => days(plannedMs - actualMs)),
      },
    ],
    width: 600,
    height: 66 + 25 * bars.length,
    labelWidth: 130,
  };
}
