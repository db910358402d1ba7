import type { ChartRunOptions } from 'docx/charts';
import { colour, typeface } from './styles';

/** A bar chart in stacked, horizontal bars: all that is needed to draw it, in Word or as a picture. */
export interface ChartData {
  readonly title: string;
  /** What the chart says, for who can't see it. */
  readonly description: string;
  /** One bar each, from top to bottom. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** In pixels, 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** Room for the names of the bars in its picture, in pixels; enough for a year when not given. */
  readonly labelWidth?: number;
  /** What the values are: counts, or lengths of time in days (as spreadsheets count them). Counts when not given. */
  readonly unit?: 'count' | 'days';
}

/** A part of each bar; null where there is nothing to draw. */
export interface ChartSeries {
  readonly name: string;
  /** Hexadecimal, without a hash. */
  readonly color: string;
  readonly values: readonly (number | null)[];
}

/** The set of Okabe and Ito, told apart by all kinds of eyes; black text can be read on each of these. */
export const okabeIto = { green: '009E73', orange: 'E69F00', blue: '56B4E9', grey: 'CCCCCC' } as const;

/** The chart as Word draws it, with its own workbook. */
export function chartOptions(data: ChartData): ChartRunOptions {
  const lengths = data.categories.map((_, at) => data.series.reduce((sum, s) => sum + (s.values[at] ?? 0), 0));
  const font = (size: number) => ({ size, color: colour.ink });
  return {
    type: 'bar',
    stacking: 'stacked',
    gapWidth: 45,
    categories: data.categories,
    series: data.series.map(({ name, color, values }) => ({ name, color, values })),
    font: { name: typeface, color: colour.ink },
    // One series is named by the caption.
    legend: data.series.length > 1 && { position: 'top', font: font(9.5) },
    categoryAxis: { reverseOrder: true, font: font(10) },
    valueAxis: {
      visible: false,
      gridlines: false,
      minimum: 0,
      maximum: Math.max(data.unit === 'days' ? 0 : 1, ...lengths),
    },
    dataLabels: {
      value: true,
      position: 'center',
      numberFormat: data.unit === 'days' ? '[m]:ss;;' : '0;;',
      font: font(9.5),
    },
    chartArea: { fill: 'FFFFFF', border: 'none' },
    transformation: { width: data.width, height: data.height },
    altText: { name: data.title, title: data.title, description: data.description },
  };
}
