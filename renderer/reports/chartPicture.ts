import { digits } from '../domain/length';
import type { ChartData } from './chart';
import { colour, typeface } from './styles';

/** Pixels drawn for each pixel of the page: sharp on print and on dense screens. */
const density = 2;
const margin = { top: 44, right: 8, bottom: 8, left: 52 } as const;
const dayMs = 86_400_000;
/** The part of a bar's room that the bar takes. */
const thickness = 0.68;

/**
 * Draws a chart as a PNG, alike to what Word makes of it; null where nothing can be drawn on. Works in a worker. For
 * readers that don't draw charts of Word, such as the preview.
 */
export async function chartPicture(data: ChartData): Promise<Uint8Array | null> {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const canvas = new OffscreenCanvas(data.width * density, data.height * density);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.scale(density, density);
  drawChart(pen, data);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

type Pen = Pick<
  OffscreenCanvasRenderingContext2D,
  'fillRect' | 'fillText' | 'measureText' | 'fillStyle' | 'font' | 'textAlign' | 'textBaseline'
>;

/** Draws with a pen whose unit is a pixel of the page. */
export function drawChart(pen: Pen, data: ChartData): void {
  const { width, height, categories, series } = data;
  const left = data.labelWidth ?? margin.left;
  const written = (value: number) => (data.unit === 'days' ? digits(value * dayMs) : String(value));
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  const font = (points: number) => `${(points * 96) / 72}px ${typeface}, Carlito, sans-serif`;
  pen.textBaseline = 'middle';
  if (series.length > 1) legend(pen, series, width, font(9.5));
  const totals = categories.map((_, at) => series.reduce((sum, s) => sum + (s.values[at] ?? 0), 0));
  const unit = (width - left - margin.right) / Math.max(data.unit === 'days' ? 0 : 1, ...totals);
  const top = series.length > 1 ? margin.top : margin.bottom;
  const room = (height - top - margin.bottom) / Math.max(1, categories.length);
  for (const [at, category] of categories.entries()) {
    const middle = top + room * (at + 0.5);
    pen.font = font(10);
    pen.textAlign = 'right';
    pen.fillStyle = `#${colour.ink}`;
    pen.fillText(category, left - 8, middle);
    let x = left;
    for (const { color, values } of series) {
      const value = values[at] ?? 0;
      if (value <= 0) continue;
      pen.fillStyle = `#${color}`;
      pen.fillRect(x, middle - (room * thickness) / 2, value * unit, room * thickness);
      pen.font = font(9.5);
      pen.textAlign = 'center';
      pen.fillStyle = `#${colour.ink}`;
      // A part too small for its label goes without.
      if (data.unit !== 'days' || pen.measureText(written(value)).width + 4 < value * unit)
        pen.fillText(written(value), x + (value * unit) / 2, middle);
      x += value * unit;
    }
  }
}

function legend(pen: Pen, series: ChartData['series'], width: number, font: string): void {
  const [square, gap, between] = [10, 6, 22];
  pen.font = font;
  pen.textAlign = 'left';
  const widths = series.map(({ name }) => square + gap + pen.measureText(name).width);
  let x = (width - widths.reduce((sum, w) => sum + w + between, -between)) / 2;
  for (const [at, { name, color }] of series.entries()) {
    pen.fillStyle = `#${color}`;
    pen.fillRect(x, 20 - square / 2, square, square);
    pen.fillStyle = `#${colour.ink}`;
    pen.fillText(name, x + square + gap, 20);
    x += (widths[at] ?? 0) + between;
  }
}
