import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPower } from '../../electron/power';

const { electron } = vi.hoisted(() => ({
  electron: {
    powerMonitor: {} as { isOnBatteryPower: () => boolean; emit: (event: string) => boolean },
    powerSaveBlocker: { start: vi.fn(() => 7), stop: vi.fn() },
  },
}));
vi.mock('electron', () => electron);

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  const events = new EventEmitter();
  Object.assign(electron.powerMonitor, {
    isOnBatteryPower: () => true,
    on: events.on.bind(events),
    emit: events.emit.bind(events),
  });
});
afterEach(() => vi.useRealTimers());

it('tells of the charger and of sleep', () => {
  const tell = vi.fn();
  expect(watchPower(tell).state()).toEqual({ onBattery: true });
  electron.powerMonitor.emit('on-ac');
  expect(tell).toHaveBeenLastCalledWith('power', { onBattery: false });
  electron.powerMonitor.emit('on-battery');
  expect(tell).toHaveBeenLastCalledWith('power', { onBattery: true });
  electron.powerMonitor.emit('suspend');
  vi.setSystemTime(Date.now() + 190_000);
  electron.powerMonitor.emit('resume');
  expect(tell).toHaveBeenLastCalledWith('resumed', { sleptMs: 190_000 });
  electron.powerMonitor.emit('resume');
  expect(tell).toHaveBeenLastCalledWith('resumed', { sleptMs: null });
});

it('keeps the display awake once, however often it is asked', () => {
  const power = watchPower(vi.fn());
  power.keepAwake(false);
  expect(electron.powerSaveBlocker.stop).not.toHaveBeenCalled();
  power.keepAwake(true);
  power.keepAwake(true);
  expect(electron.powerSaveBlocker.start).toHaveBeenCalledExactlyOnceWith('prevent-display-sleep');
  power.keepAwake(false);
  expect(electron.powerSaveBlocker.stop).toHaveBeenCalledExactlyOnceWith(7);
  power.keepAwake(true);
  expect(electron.powerSaveBlocker.start).toHaveBeenCalledTimes(2);
});
