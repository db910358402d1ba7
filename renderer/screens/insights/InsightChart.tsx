import { Box } from '@mui/material';
import { BarChart, type BarItem, type BarLabelContext } from '@mui/x-charts/BarChart';
import type { InsightName } from '../../domain/insights';
import type { InsightFigure, InsightTable } from '../../domain/insightTable';
import { measureOf, rowName } from '../../exports/insightOut';
import { useTexts } from '../../texts/useTexts';
import { chartHeight, chartKinds, columnColours } from './chartLook';
import { bareNumber } from './figureText';
import { SeriesNames } from './SeriesNames';

interface InsightChartProps {
  readonly insight: InsightName;
  readonly table: InsightTable<InsightFigure>;
  /** Opens what is behind a bar. */
  readonly onOpen: (row: string, column: number) => void;
}

/** Pixels that a number takes: its height, and its width for each digit. */
const [lineHigh, digitWide] = [15, 7];
/** Room behind the longest lying bar for its number and name, as a part of that bar. */
const roomBehind = 1.2;

/** An insight as bars from zero, each with its number; parts are named where they stand. Its twin is the table. */
export default function InsightChart({ insight, table, onOpen }: InsightChartProps) {
  const t = useTexts();
  const kind = chartKinds[insight];
  const isLying = kind === 'lying';
  const measure = measureOf(insight);
  const drawn = table.columns.flatMap((column, at) => (column.isDrawn ? [{ ...column, at }] : []));
  const names = table.rows.map((row) => rowName(insight, row, t));
  const longest = Math.max(...drawn.flatMap(({ at }) => table.rows.map(({ cells }) => cells[at]?.value ?? 0)), 0);
  const isNamedAtBar = isLying && drawn.length > 1;
  const label =
    (name: string) =>
    (item: BarItem, { bar }: BarLabelContext) => {
      if (item.value === null || (item.value === 0 && !isLying)) return null;
      const number = bareNumber(insight, item.value, t);
      // A number that would run into its neighbour is left to the table.
      const isTight = bar.width < number.length * digitWide;
      if (kind === 'stacked') return bar.height < lineHigh || isTight ? null : number;
      if (kind === 'grouped') return isTight ? null : number;
      // Said once, at the first name: what the bars below it stand for is then known.
      return isNamedAtBar && item.dataIndex === 0 ? `${number} ${name}` : number;
    };
  const categories = {
    data: names,
    scaleType: 'band' as const,
    categoryGapRatio: isLying ? 0.3 : 0.35,
    barGapRatio: 0.1,
  };
  const numbers = { min: 0, ...(measure === 'grade' ? { max: 10 } : { tickMinStep: 1 }) };
  return (
    <Box sx={look(kind === 'stacked')}>
      <BarChart
        height={chartHeight(insight, table.rows.length, drawn.length)}
        layout={isLying ? 'horizontal' : 'vertical'}
        hideLegend
        skipAnimation
        // Its twin is what the keyboard goes through.
        disableKeyboardNavigation
        margin={isLying ? { left: 0, right: 8, top: 4, bottom: 0 } : { left: 0, right: 150, top: 16, bottom: 4 }}
        xAxis={
          isLying
            ? [{ min: 0, max: Math.max(longest, 1) * roomBehind, position: 'none' }]
            : [{ ...categories, height: 28 }]
        }
        yAxis={
          isLying ? [{ ...categories, width: 232, disableLine: true, disableTicks: true }] : [{ ...numbers, width: 52 }]
        }
        grid={isLying ? {} : { horizontal: true }}
        axisHighlight={{ x: 'none', y: 'none' }}
        slotProps={{ tooltip: { trigger: 'item' } }}
        series={drawn.map(({ name, at }) => ({
          id: String(at),
          label: t.insights.columns[name],
          data: table.rows.map(({ cells }) => cells[at]?.value ?? null),
          color: columnColours[name],
          valueFormatter: (value) => (value === null ? t.insights.none : bareNumber(insight, value, t)),
          barLabel: label(t.insights.columns[name]),
          barLabelPlacement: kind === 'stacked' ? 'center' : 'outside',
          ...(kind === 'stacked' && { stack: 'all' }),
        }))}
        onItemClick={(_event, { seriesId, dataIndex }) => {
          const row = table.rows[dataIndex];
          if (row) onOpen(row.key, Number(seriesId));
        }}
      >
        {!isLying && drawn.length > 1 && (
          <SeriesNames
            isStacked={kind === 'stacked'}
            category={names.at(-1) ?? ''}
            series={drawn.map(({ name, at }) => ({
              name: t.insights.columns[name],
              colour: columnColours[name],
              value: table.rows.at(-1)?.cells[at]?.value ?? 0,
            }))}
          />
        )}
      </BarChart>
    </Box>
  );
}

/** Parts are kept apart by a line of the paper, for who can't tell their colours. */
const look = (isStacked: boolean) => ({
  '& .MuiBarChart-element': { stroke: 'var(--mui-palette-background-default)', strokeWidth: 1, cursor: 'pointer' },
  '& .MuiBarChart-label': {
    fontSize: 13,
    fill: isStacked ? '#000000' : 'var(--mui-palette-text-primary)',
    pointerEvents: 'none',
  },
  '& .MuiChartsAxis-tickLabel': { fontSize: '13px !important' },
});
