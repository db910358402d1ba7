import type { CSSProperties } from 'react';
import type { StageState } from '../../domain/stageFace';

/** The ground of a state and what stands on it; `hatch` is the second colour of a striped ground. */
export interface StageColours {
  readonly ground: string;
  readonly ink: string;
  readonly hatch?: string;
}

const dark: StageColours = { ground: '#0b0f14', ink: '#ffffff' };
const warning: StageColours = { ground: '#F0E442', ink: '#000000' };

/**
 * The colours of the stage screen. A state is told by its brightness too: these stay apart in the eyes of the
 * colour-blind and in grey, which the tests measure.
 */
export const stageColours: Readonly<Record<StageState, StageColours>> = {
  idle: dark,
  running: dark,
  soon: warning,
  wrapUp: warning,
  time: { ground: '#D55E00', ink: '#000000' },
  paused: { ground: '#575c63', hatch: '#63686f', ink: '#ffffff' },
  black: { ground: '#000000', ink: '#ffffff' },
  emergency: { ground: '#ffffff', ink: '#101010' },
  changeOver: dark,
  over: dark,
};

/** The colours of a state as a style, with the names that the shapes use. */
export function groundOf(state: StageState): CSSProperties {
  const { ground, hatch = ground, ink } = stageColours[state];
  // Its type knows no custom properties.
  return { '--ground': ground, '--hatch': hatch, color: ink } as CSSProperties;
}

/** The edge around the notice of an emergency, and the sign in it. */
export const exitGreen = '#00663d';

/** Share of the screen's width that the digits are high, as a font size, and of its height that the words are. */
const sizes = { digits: 28, word: 16 };

/** The widest a letter of the bundled font is on average, in its own size; digits are all this wide at most. */
const letter = 0.56;
const digit = 0.63;

/** Font size for a text that must stay on one line and within a share of the width, as large as the height allows. */
export function fitted(text: string, heightShare: number, widthShare = 92): string {
  return `min(${heightShare}cqh, ${(widthShare / (letter * Math.max(1, text.length))).toFixed(2)}cqw)`;
}

/** Font size for a text that may take two lines. */
export function fittedInTwo(text: string, heightShare: number, widthShare = 92): string {
  const longest = Math.max(...text.split(/\s+/).map((word) => word.length));
  return fitted('m'.repeat(Math.max(longest, Math.ceil(text.length / 2) + 2)), heightShare, widthShare);
}

/** Font size of the digits: as large as ever, or smaller when there are hours in front. */
export function digitsSize(text: string, widthShare = sizes.digits): string {
  return `min(${widthShare}cqw, 56cqh, ${(92 / (digit * Math.max(1, text.length))).toFixed(2)}cqw)`;
}

/** Font size of the word that tells a state. */
export const wordSize = (word: string) => fitted(word, sizes.word);
