import { useEffect, useState } from 'react';

/** Two clocks: the wall clock in epoch ms, and one in ms that nobody can set. */
export interface Clock {
  readonly now: () => number;
  readonly monoMs: () => number;
}

/** The clocks of this laptop. */
export const laptopClock: Clock = { now: () => Date.now(), monoMs: () => performance.now() };

/** How long a window that draws no frames may be behind, in ms. */
const unseenMs = 200;

/**
 * The wall clock, looked at in every frame; renders again only when `grain` of it gives another value, such as the
 * digits that are shown. Nothing is counted, so it is right at once after any pause.
 */
export function useNow(clock: Clock, grain: (now: number) => unknown): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    let shown = grain(clock.now());
    let frame = 0;
    setNow(clock.now());
    const look = () => {
      const at = clock.now();
      const value = grain(at);
      if (Object.is(value, shown)) return;
      shown = value;
      setNow(at);
    };
    const everyFrame = () => {
      look();
      frame = requestAnimationFrame(everyFrame);
    };
    frame = requestAnimationFrame(everyFrame);
    // A window that is not seen draws no frames.
    const unseen = setInterval(look, unseenMs);
    return () => {
      cancelAnimationFrame(frame);
      clearInterval(unseen);
    };
  }, [clock, grain]);
  return now;
}
