import type { Stamp } from '../../domain/runRow';
import { device } from '../shell/device';

/** The stamp of what is told after an evening. */
export function stampNow(): Stamp {
  return { at: Date.now(), monoMs: performance.now(), boot: 'typed', by: device().author };
}
