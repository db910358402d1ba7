import { expect, it } from 'vitest';
import type { ChartData } from '../../renderer/reports/chart';
import { chartPicture, drawChart } from '../../renderer/reports/chartPicture';

const chart: ChartData = {
  title: 'Uitkomsten',
  description: 'Wat er werd.',
  categories: ['2020', '2021'],
  series: [
    { name: 'goed', color: '009E73', values: [5, 10] },
    { name: 'niet bekend', color: '56B4E9', values: [15, null] },
  ],
  width: 600,
  height: 140,
};

/** A pen that writes down what it draws. */
function recorder() {
  const rects: { fill: string; x: number; y: number; w: number; h: number }[] = [];
  const texts: { text: string; x: number; y: number }[] = [];
  return {
    rects,
    texts,
    pen: {
      fillStyle: '' as string,
      font: '',
      textAlign: 'left' as const,
      textBaseline: 'middle' as const,
      measureText: (text: string) => ({ width: text.length * 6 }) as TextMetrics,
      fillText: (text: string, x: number, y: number) => void texts.push({ text, x, y }),
      fillRect(x: number, y: number, w: number, h: number) {
        rects.push({ fill: this.fillStyle, x, y, w, h });
      },
    },
  };
}

it('draws bars as long as their values, one beside the other, all within the picture', () => {
  const { pen, rects, texts } = recorder();
  drawChart(pen, chart);
  const bars = rects.filter((r) => r.h > 10 && r.fill !== '#ffffff');
  expect(bars.map((b) => b.fill)).toEqual(['#009E73', '#56B4E9', '#009E73']);
  const [first, second, third] = bars;
  expect((second?.w ?? 0) / (first?.w ?? 1)).toBeCloseTo(3);
  expect((third?.w ?? 0) / (first?.w ?? 1)).toBeCloseTo(2);
  expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.w ?? 0));
  expect(texts.map((t) => t.text)).toEqual(['goed', 'niet bekend', '2020', '5', '15', '2021', '10']);
  for (const r of rects) {
    expect(r.x).toBeGreaterThanOrEqual(0);
    expect(r.x + r.w).toBeLessThanOrEqual(600);
    expect(r.y + r.h).toBeLessThanOrEqual(140);
  }
});

it('draws nothing where there is nothing to draw on', async () => {
  expect(typeof OffscreenCanvas).toBe('undefined');
  expect(await chartPicture(chart)).toBeNull();
});
