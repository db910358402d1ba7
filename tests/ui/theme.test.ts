import { describe, expect, it } from 'vitest';
import { colours } from '../../renderer/ui/theme';

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const texts = 4.5;
const parts = 3;

describe.each(['light', 'dark'] as const)('the %s scheme', (scheme) => {
  const c = colours[scheme];
  it.each<[string, string, string, number]>([
    ['ink on paper', c.ink, c.paper, texts],
    ['ink on surface', c.ink, c.surface, texts],
    ['ink on sunken', c.ink, c.sunken, texts],
    ['quiet on paper', c.quiet, c.paper, texts],
    ['quiet on surface', c.quiet, c.surface, texts],
    ['quiet on sunken', c.quiet, c.sunken, texts],
    ['primary on paper, as of links', c.primary, c.paper, texts],
    ['primary on surface', c.primary, c.surface, texts],
    ['primary on sunken', c.primary, c.sunken, texts],
    ['words on a primary button', c.onPrimary, c.primary, texts],
    ['words on a primary button that is pointed at', c.onPrimary, c.primaryHover, texts],
    ['words that ask for attention', c.onAttention, c.attention, texts],
    ['what went wrong on surface', c.wrong, c.surface, texts],
    ['what went wrong on paper', c.wrong, c.paper, texts],
    ['words on what went wrong', c.onWrong, c.wrong, texts],
    ['what went well on surface', c.good, c.surface, texts],
    ['notices: paper on ink', c.paper, c.ink, texts],
    ['edges of controls on paper', c.edge, c.paper, parts],
    ['edges of controls on surface', c.edge, c.surface, parts],
  ])('%s', (_name, front, back, least) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least);
  });
});
