import { useTheme } from '@mui/material/styles';
import { useDrawingArea, useYScale } from '@mui/x-charts/hooks';

interface SeriesNamesProps {
  readonly isStacked: boolean;
  /** The last category, beside which the names stand. */
  readonly category: string;
  readonly series: readonly { readonly name: string; readonly colour: string; readonly value: number }[];
}

const linePx = 18;

/** The names of parts beside the last bar, each at the height of its part, so that no legend has to be looked up. */
export function SeriesNames({ isStacked, series }: SeriesNamesProps) {
  const { left, width, top, height } = useDrawingArea();
  const yOf = useYScale<'linear'>();
  const theme = useTheme();
  let below = 0;
  const wanted = series.map(({ value, ...one }) => {
    const at = isStacked ? below + value / 2 : value;
    below += value;
    return { ...one, y: yOf(at) };
  });
  // Of bars side by side that are equally high, the first is named on top, as one reads them.
  const fromFoot = isStacked ? wanted : wanted.reverse();
  return (
    <g aria-hidden>
      {apart(fromFoot, top + 6, top + height).map(({ name, colour, y }) => (
        <g key={name}>
          <rect x={left + width + 8} y={y - 6} width={12} height={12} rx={2} fill={colour} />
          <text
            x={left + width + 26}
            y={y}
            dominantBaseline="central"
            fontSize={13}
            fill={theme.vars?.palette.text.primary ?? 'currentColor'}
          >
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The same in the same order from the bottom up, moved as little as it takes to stand clear of each other. */
function apart<N extends { readonly y: number }>(names: readonly N[], highest: number, lowest: number): N[] {
  const sorted = [...names].sort((a, b) => b.y - a.y);
  let last = lowest + linePx;
  const placed = sorted.map((one) => {
    last = Math.min(one.y, last - linePx);
    return { ...one, y: last };
  });
  const over = highest - Math.min(...placed.map(({ y }) => y), highest);
  let floor = lowest + linePx;
  return placed.map((one) => {
    floor = Math.min(one.y + over, floor - linePx);
    return { ...one, y: Math.max(floor, highest) };
  });
}
