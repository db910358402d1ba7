import { useCallback, useMemo, useState } from 'react';
import type { Audience, AudienceWindow, DisplayInfo } from '../../desktop';
import type { AudienceScreens } from './useScreens';

const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
const displays: readonly DisplayInfo[] = [
  { id: 1, label: '', bounds, isPrimary: true, isOwn: true, lastUsedFor: [] },
  { id: 2, label: '', bounds, isPrimary: false, isOwn: false, lastUsedFor: ['stage'] },
];
const closed: AudienceWindow = { isOpen: false, displayId: null, isLost: false, isFullScreen: false };

/** Screens that are not there: the stage screen stands on an invented projector, until that `isGone`. */
export function usePracticeScreens(isGone: boolean): { readonly screens: AudienceScreens; readonly isBack: boolean } {
  const [isBack, setBack] = useState(false);
  const open = useCallback(() => {
    if (isGone) setBack(true);
  }, [isGone]);
  const isLost = isGone && !isBack;
  const screens = useMemo((): AudienceScreens => {
    const displayId = isBack ? null : 2;
    const audience: Audience = {
      stage: { isOpen: true, displayId, isLost, isFullScreen: displayId !== null },
      room: closed,
    };
    return { displays: isGone ? displays.slice(0, 1) : displays, audience, open, close: () => {} };
  }, [isGone, isBack, isLost, open]);
  return { screens, isBack };
}
