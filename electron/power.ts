import { powerMonitor, powerSaveBlocker } from 'electron';
import type { DesktopEvents, PowerState } from './contract';

/** The computer's power, as the pages may know and ask of it. */
export interface PowerWatch {
  state(): PowerState;
  keepAwake(on: boolean): void;
}

/** Tells pages what happens with the computer's power. */
type Tell = <E extends 'power' | 'resumed'>(event: E, detail: DesktopEvents[E]) => void;

/** Watches the computer's power and sleep. Only after the app is ready. */
export function watchPower(tell: Tell): PowerWatch {
  let blocker: number | undefined;
  let asleepSince: number | undefined;
  const state = () => ({ onBattery: powerMonitor.isOnBatteryPower() });
  powerMonitor.on('on-ac', () => tell('power', { onBattery: false }));
  powerMonitor.on('on-battery', () => tell('power', { onBattery: true }));
  powerMonitor.on('suspend', () => {
    asleepSince = Date.now();
  });
  powerMonitor.on('resume', () => {
    tell('resumed', { sleptMs: asleepSince === undefined ? null : Math.max(0, Date.now() - asleepSince) });
    asleepSince = undefined;
  });
  return {
    state,
    keepAwake(on) {
      if (on) blocker ??= powerSaveBlocker.start('prevent-display-sleep');
      else if (blocker !== undefined) {
        powerSaveBlocker.stop(blocker);
        blocker = undefined;
      }
    },
  };
}
