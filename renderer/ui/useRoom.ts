import { type RefObject, useLayoutEffect, useState } from 'react';

/** What the edges of a table and its scrollbar take, in pixels. */
const edgesPx = 18;

/** The width in pixels that columns have in a box; all the room there is while `measured` is false. */
export function useRoom(box: RefObject<HTMLElement | null>, measured: boolean): number {
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !measured) return setRoom(Number.POSITIVE_INFINITY);
    const look = () => setRoom(element.clientWidth - edgesPx);
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, [box, measured]);
  return room;
}
