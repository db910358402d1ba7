import { type SyntheticEvent, useMemo, useState } from 'react';

/**
 * Which pitch the pointer or the keyboard is at, within what is given the handlers; a pitch is an element with its id in
 * `data-card`.
 */
export function useHinted() {
  const [hintedId, setHinted] = useState<string | null>(null);
  const handlers = useMemo(() => {
    const at = ({ target }: SyntheticEvent) =>
      setHinted(target instanceof Element ? (target.closest<HTMLElement>('[data-card]')?.dataset.card ?? null) : null);
    return { onMouseOver: at, onFocus: at, onMouseLeave: () => setHinted(null) };
  }, []);
  return { hintedId, handlers };
}
