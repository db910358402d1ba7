/**
 * How colours look to the colour-blind, and how far colours are apart. The matrices are those of Machado, Oliveira and
 * Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (IEEE TVCG 15(6), 2009), severity
 * 1.0, on linear sRGB; they are the ones Chromium's own emulation uses.
 */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const luminance: Triple = [0.2126, 0.7152, 0.0722];

/** Eyes, and how each sees linear red, green and blue. */
export const eyes = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [luminance, luminance, luminance],
} as const satisfies Record<string, Matrix>;
/** One of `eyes`. */
export type Eyes = keyof typeof eyes;

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const times = (m: Matrix, [r, g, b]: Triple): Triple => {
  const row = ([x, y, z]: Triple) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(m[0]), row(m[1]), row(m[2])];
};

/** A colour as these eyes see it, in CIE Lab (D65). */
function lab(hex: string, of: Eyes): Triple {
  const [r, g, b] = times(eyes[of], linear(hex));
  const f = (t: number) => (t > 216 / 24_389 ? Math.cbrt(t) : ((24_389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far two colours are apart to these eyes: ΔE of 1976; about 2 can just be seen side by side. */
export function difference(one: string, other: string, of: Eyes): number {
  const [a, b] = [lab(one, of), lab(other, of)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The contrast of WCAG between two colours as these eyes see them, from 1 to 21. */
export function contrast(one: string, other: string, of: Eyes): number {
  const bright = (hex: string) => {
    const [r, g, b] = times(eyes[of], linear(hex));
    return luminance[0] * r + luminance[1] * g + luminance[2] * b + 0.05;
  };
  const [a, b] = [bright(one), bright(other)];
  return Math.max(a, b) / Math.min(a, b);
}
