import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Keeps sheets of paper as wide as there is room, but never larger than they are; or as large as they are. */
export function useFitting(host: RefObject<HTMLElement | null>) {
  const [isActual, setActual] = useState(false);
  const [isShrunk, setShrunk] = useState(false);
  /** The width of the widest sheet in pixels. */
  const widest = useRef(0);
  const wanted = useRef(isActual);
  const shrink = useCallback(() => {
    const [element, around] = [host.current, host.current?.parentElement];
    if (!element || !around || widest.current === 0) return;
    const { paddingLeft, paddingRight } = getComputedStyle(around);
    const room = around.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    setShrunk(room < widest.current);
    element.style.setProperty('--scale', String(wanted.current ? 1 : Math.min(1, room / widest.current)));
  }, [host]);
  /** Makes room for a sheet of a width in points. */
  const widen = useCallback(
    (points: number) => {
      const width = (points * 96) / 72;
      if (width <= widest.current) return;
      widest.current = width;
      shrink();
    },
    [shrink],
  );
  useEffect(() => {
    wanted.current = isActual;
    shrink();
  }, [isActual, shrink]);
  useEffect(() => {
    const around = host.current?.parentElement;
    if (!around) return;
    const observer = new ResizeObserver(shrink);
    observer.observe(around);
    return () => observer.disconnect();
  }, [host, shrink]);
  return { isActual, isShrunk, setActual, widen };
}
