import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Audience, type AudienceRole, type DisplayInfo, desktop } from '../../desktop';
import { heldEvening } from './heldEvening';

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
  return useMemo(() => ({ displays, audience, open, close }), [displays, audience, open, close]);
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

let awakeFor: string | null = null;

/** Keeps the display from going dark while an evening runs, also when one goes to another screen or evening meanwhile. */
export function useKeepAwake(editionId: string, runs: boolean): void {
  useEffect(() => {
    awakeFor = heldEvening(awakeFor, editionId, runs);
    void desktop.keepAwake(awakeFor !== null);
  }, [editionId, runs]);
}
