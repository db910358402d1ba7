import { type RefObject, useEffect, useState } from 'react';

/** Whether something was in view, or nearly: a dozen charts at once would make the page wait for those far below. */
export function useSeen(of: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = of.current;
    if (isSeen || !element) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '300px' },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [of, isSeen]);
  return isSeen;
}
