import { useCallback, useEffect, useState } from 'react';
import { type Audience, type AudienceRole, type DisplayInfo, desktop } from '../../desktop';

/** The screens for stage and room, as the operator's window sees and moves them. */
export interface AudienceScreens {
  readonly displays: readonly DisplayInfo[];
  readonly audience: Audience | null;
  readonly open: (role: AudienceRole, displayId: number | null) => void;
  readonly close: (role: AudienceRole) => void;
}

/** The real screens of this computer, for an edition's evening. */
export function useAudienceScreens(editionId: string): AudienceScreens {
  const [displays, setDisplays] = useState<readonly DisplayInfo[]>([]);
  const [audience, setAudience] = useState<Audience | null>(null);
  useEffect(() => {
    void desktop.displays().then(setDisplays);
    void desktop.audience().then(setAudience);
    const stops = [desktop.on('displays', setDisplays), desktop.on('audience', setAudience)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const open = useCallback(
    (role: AudienceRole, displayId: number | null) => void desktop.openAudience(role, editionId, displayId),
    [editionId],
  );
  const close = useCallback((role: AudienceRole) => void desktop.closeAudience(role), []);
  return { displays, audience, open, close };
}

/** Whether the computer runs on its battery; null until it is known. */
export function useOnBattery(): boolean | null {
  const [onBattery, setOnBattery] = useState<boolean | null>(null);
  useEffect(() => {
    void desktop.power().then((power) => setOnBattery(power.onBattery));
    return desktop.on('power', (power) => setOnBattery(power.onBattery));
  }, []);
  return onBattery;
}

/** Keeps the display from going dark while `isOn`, also when one goes to another screen meanwhile. */
export function useKeepAwake(isOn: boolean): void {
  useEffect(() => {
    void desktop.keepAwake(isOn);
  }, [isOn]);
}
