import { type RefObject, useEffect, useRef } from 'react';

/** Gives the keyboard back to the row whose panel was just closed; gives a list's `focusRef`. */
export function useRowFocus(openId: string | null): RefObject<((id: string) => void) | null> {
  const focusRow = useRef<((id: string) => void) | null>(null);
  const wasOpen = useRef<string | null>(null);
  useEffect(() => {
    if (openId === null && wasOpen.current !== null) focusRow.current?.(wasOpen.current);
    wasOpen.current = openId;
  }, [openId]);
  return focusRow;
}
