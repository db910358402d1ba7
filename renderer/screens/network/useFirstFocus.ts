import { type RefObject, useEffect, useRef } from 'react';

/** Puts the keyboard in the first field of a panel; a frame later, as the panel itself first takes it to its title. */
export function useFirstFocus<E extends HTMLElement>(): RefObject<E | null> {
  const field = useRef<E>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return field;
}
