/** Where a stage or room screen goes, from the display it belongs on and the displays that are there. */
import type { AudienceRole, Bounds } from './contract';

/** What of a display decides where a window goes; Electron's own displays fit. */
export interface DisplayFacts {
  readonly id: number;
  readonly label: string;
  readonly bounds: Bounds;
  readonly workArea: Bounds;
}

/** By what a display is known again, also when it comes back under another number. */
export interface DisplayPrint {
  readonly id: number;
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

/** Where a screen goes; `displayId` is where it fills the whole display, null when it stands in a window. */
export interface Placement {
  readonly displayId: number | null;
  readonly bounds: Bounds;
  readonly isLost: boolean;
}

/** By what this display is known again. */
export function printOf({ id, label, bounds }: DisplayFacts): DisplayPrint {
  return { id, label, width: bounds.width, height: bounds.height };
}

/** The display with this print; by its number, else by its name and size. */
export function displayOf<D extends DisplayFacts>(print: DisplayPrint, displays: readonly D[]): D | undefined {
  const isLike = ({ label, bounds }: D) =>
    label !== '' && label === print.label && bounds.width === print.width && bounds.height === print.height;
  return displays.find(({ id }) => id === print.id) ?? displays.find(isLike);
}

/**
 * Where a screen goes that belongs on a display, or in a window of its own when that is null. When its display is not
 * there, it stands small on the primary display, which comes first in `displays`.
 */
export function placement(role: AudienceRole, home: DisplayPrint | null, displays: readonly DisplayFacts[]): Placement {
  const display = home ? displayOf(home, displays) : undefined;
  if (display) return { displayId: display.id, bounds: display.bounds, isLost: false };
  const isLost = home !== null;
  const area = displays[0]?.workArea ?? { x: 0, y: 0, width: 1280, height: 800 };
  return { displayId: null, bounds: corner(area, isLost ? 0.25 : 0.5, role), isLost };
}

/** The right-hand corners: the stage at the bottom, the room at the top, so that neither covers the other. */
function corner(area: Bounds, share: number, role: AudienceRole): Bounds {
  const [width, height] = [Math.round(area.width * share), Math.round(area.height * share)];
  const y = role === 'stage' ? area.y + area.height - height : area.y;
  return { x: area.x + area.width - width, y, width, height };
}
