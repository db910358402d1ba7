/** Help that was offered to pitches. */
import type { Row } from '../domain/nouns';
import { having } from './records';

/** The offers to the given pitches. */
export function offersTo(pitchIds: readonly string[]): Promise<Row<'offers'>[]> {
  return having('offers', 'pitchId', pitchIds);
}
