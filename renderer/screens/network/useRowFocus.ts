import { type RefObject, useEffect, useRef } from 'react';

/** Puts the keyboard back on the row whose panel was just closed; gives the table's `focusRef`. */
export function useRowFocus(openId: string | null, focusOn: string | null): RefObject<((id: string) => void) | null> {
  const focusRow = useRef<((id: string) => void) | null>(null);
  useEffect(() => {
    if (openId === null && focusOn !== null) focusRow.current?.(focusOn);
  }, [openId, focusOn]);
  return focusRow;
}
