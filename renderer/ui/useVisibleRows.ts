import { type RefObject, useEffect, useState } from 'react';

/** Rows drawn above and below what is in sight, so that scrolling shows no gap. */
const spare = 12;

/**
 * Which rows of a long list with rows of one height are to be drawn: from (inclusive) to (exclusive). `lead` is the
 * height of what stands above the first row.
 */
export function useVisibleRows(
  box: RefObject<HTMLElement | null>,
  { count, rowHeight, lead }: { readonly count: number; readonly rowHeight: number; readonly lead: number },
): { readonly from: number; readonly to: number } {
  const [sight, setSight] = useState({ top: 0, height: 1_200 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const top = Math.floor(element.scrollTop / rowHeight) * rowHeight;
      const height = element.clientHeight;
      setSight((old) => (old.top === top && old.height === height ? old : { top, height }));
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box, rowHeight]);
  const first = Math.floor((sight.top - lead) / rowHeight);
  const from = Math.max(0, Math.min(first - spare, count - 1));
  const to = Math.min(count, first + Math.ceil((sight.height + lead) / rowHeight) + spare);
  return { from, to: Math.max(to, from) };
}
