import type { ChartData } from '../../reports/chart';

const scale = 2;
const family = 'Calibri, Carlito, Arial, sans-serif';
const gap = 0.45;

/**
 * Draws a chart of a report as a PNG, for readers that can't draw Word's own charts; the preview is one. Needs
 * `OffscreenCanvas`, so a page or a worker; null when the picture can't be made.
 */
export async function drawChart(chart: ChartData): Promise<Uint8Array | null> {
  const canvas = new OffscreenCanvas(chart.width * scale, chart.height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.scale(scale, scale);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, chart.width, chart.height);
  const top = drawLegend(pen, chart);
  drawBars(pen, chart, top);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

type Pen = OffscreenCanvasRenderingContext2D;

/** The legend, in the middle above the bars; returns where it ends. */
function drawLegend(pen: Pen, chart: ChartData): number {
  pen.font = `13px ${family}`;
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  const widths = chart.series.map(({ name }) => pen.measureText(name).width + 32);
  let x = (chart.width - widths.reduce((sum, width) => sum + width, 0)) / 2;
  chart.series.forEach(({ name, color }, at) => {
    pen.fillStyle = `#${color}`;
    pen.fillRect(x, 11, 10, 10);
    pen.fillStyle = '#1d2422';
    pen.fillText(name, x + 16, 17);
    x += widths[at] ?? 0;
  });
  return 34;
}

function drawBars(pen: Pen, chart: ChartData, top: number): void {
  pen.font = `14px ${family}`;
  const left = Math.max(0, ...chart.categories.map((name) => pen.measureText(name).width)) + 16;
  const totals = chart.categories.map((_, at) => chart.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const perUnit = (chart.width - left - 8) / Math.max(1, ...totals);
  const row = (chart.height - top - 6) / Math.max(1, chart.categories.length);
  const thickness = row / (1 + gap);
  chart.categories.forEach((name, at) => {
    const middle = top + row * (at + 0.5);
    pen.fillStyle = '#1d2422';
    pen.textAlign = 'right';
    pen.fillText(name, left - 8, middle);
    let x = left;
    for (const { values, color } of chart.series) {
      const value = values[at];
      if (!value) continue;
      pen.fillStyle = `#${color}`;
      pen.fillRect(x, middle - thickness / 2, value * perUnit, thickness);
      pen.fillStyle = '#000000';
      pen.textAlign = 'center';
      if (value * perUnit > 14) pen.fillText(String(value), x + (value * perUnit) / 2, middle);
      x += value * perUnit;
    }
  });
}
