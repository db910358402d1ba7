/** Frames of a Word document: paragraphs that stand at a place of their own on the page. Lengths in points. */

/** Where a frame stands and how large it is, as the document says it. */
export interface Frame {
  /** Equal for paragraphs of one frame. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly isExact: boolean;
  readonly across: 'page' | 'margin' | 'text';
  readonly down: 'page' | 'margin' | 'text';
  readonly alignAcross: 'left' | 'center' | 'right' | null;
  readonly alignDown: 'top' | 'center' | 'bottom' | null;
}

/** A page that frames stand on. */
export interface FramePage {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const points = (twips: string | null) => (twips === null || !/^-?\d+$/.test(twips) ? null : Number(twips) / 20);
const names = ['w', 'h', 'hRule', 'x', 'y', 'hAnchor', 'vAnchor', 'xAlign', 'yAlign'] as const;

/** A frame by the attributes of its `w:framePr`; null for a drop cap, which is drawn in its line. */
export function readFrame(attribute: (name: string) => string | null): Frame | null {
  const dropCap = attribute('dropCap');
  if (dropCap !== null && dropCap !== 'none') return null;
  const anchor = (name: string) => {
    const value = attribute(name);
    return value === 'page' || value === 'margin' ? value : 'text';
  };
  const xAlign = attribute('xAlign');
  const yAlign = attribute('yAlign');
  return {
    key: names.map((name) => attribute(name) ?? '').join(' '),
    x: points(attribute('x')) ?? 0,
    y: points(attribute('y')) ?? 0,
    width: points(attribute('w')),
    height: points(attribute('h')),
    isExact: attribute('hRule') === 'exact',
    across: anchor('hAnchor'),
    down: anchor('vAnchor'),
    alignAcross: xAlign === 'center' ? 'center' : outer(xAlign),
    alignDown: yAlign === 'top' || yAlign === 'center' || yAlign === 'bottom' ? yAlign : null,
  };
}

/** Inside and outside are meant for the right-hand pages of a book, as all pages on screen are. */
function outer(align: string | null): 'left' | 'right' | null {
  if (align === 'left' || align === 'inside') return 'left';
  return align === 'right' || align === 'outside' ? 'right' : null;
}

/** How a frame stands on a sheet, as styles; a frame beside its text has no `top`, and stands where it is in the text. */
export function frameStyle(frame: Frame, page: FramePage): Readonly<Record<string, string>> {
  const { width, height, isExact } = frame;
  const across =
    frame.across === 'page' ? { from: 0, to: page.width } : { from: page.left, to: page.width - page.right };
  const down = frame.down === 'page' ? { from: 0, to: page.height } : { from: page.top, to: page.height - page.bottom };
  const [left, moveX] = place(across, frame.x, parts[frame.alignAcross ?? '']);
  const [top, moveY] = place(down, frame.y, parts[frame.alignDown ?? '']);
  const hasTop = frame.down !== 'text' || frame.alignDown !== null;
  return {
    left: `${left}pt`,
    ...(hasTop ? { top: `${top}pt` } : { marginTop: `${frame.y}pt` }),
    ...(width === null ? { width: 'max-content' } : { width: `${width}pt` }),
    ...(height === null ? {} : { [isExact ? 'height' : 'minHeight']: `${height}pt` }),
    ...(isExact ? { overflow: 'hidden' } : {}),
    ...(moveX || (hasTop && moveY) ? { translate: `${-100 * moveX}% ${hasTop ? -100 * moveY : 0}%` } : {}),
  };
}

const parts: Readonly<Record<string, number | undefined>> = { left: 0, top: 0, center: 0.5, right: 1, bottom: 1 };

/** A place in a room, and by which part of its own size what stands there is moved back. */
function place({ from, to }: { from: number; to: number }, at: number, part: number | undefined): [number, number] {
  return part === undefined ? [from + at, 0] : [from + (to - from) * part, part];
}
