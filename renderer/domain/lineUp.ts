import type { Consent } from './consent';
import { isAsked } from './consent';
import type { Edition } from './edition';
import { youngOf } from './indicators';
import type { Row } from './nouns';
import { inLineUp, type Pitch } from './pitch';
import type { LineUpRule } from './year';

/** What can still be missing for an edition. */
export type Need =
  | { readonly need: 'date' }
  | { readonly need: 'venue' }
  | { readonly need: 'newVenue'; readonly venueId: string; readonly usedBy: number | null }
  | { readonly need: 'pitches'; readonly have: number; readonly want: number }
  | { readonly need: 'fewerPitches'; readonly have: number; readonly want: number }
  | { readonly need: 'young'; readonly have: number; readonly want: number }
  | { readonly need: 'training' }
  | { readonly need: 'consents'; readonly people: number };

/** What is looked at to tell what an edition still needs. */
export interface LineUp {
  readonly edition: Edition;
  readonly otherEditions: readonly Edition[];
  readonly pitches: readonly Pitch[];
  readonly speakers: readonly Row<'speakers'>[];
  readonly pitchers: readonly Row<'pitchers'>[];
  readonly consents: readonly Consent[];
}

/** What is still missing for an edition, in the order in which a team settles it. Empty: ready. */
export function needsOf(lineUp: LineUp, rule: LineUpRule): Need[] {
  const { edition, otherEditions } = lineUp;
  const needs: Need[] = [];
  if (edition.date === null) needs.push({ need: 'date' });
  if (edition.venueId === null) needs.push({ need: 'venue' });
  const earlier = otherEditions.find(
    (e) => e.id !== edition.id && e.venueId !== null && e.venueId === edition.venueId && e.status !== 'cancelled',
  );
  if (earlier?.venueId) needs.push({ need: 'newVenue', venueId: earlier.venueId, usedBy: earlier.number });
  const chosen = lineUp.pitches.filter(inLineUp);
  if (chosen.length < rule.minPitches) needs.push({ need: 'pitches', have: chosen.length, want: rule.minPitches });
  if (chosen.length > rule.maxPitches) needs.push({ need: 'fewerPitches', have: chosen.length, want: rule.maxPitches });
  const young = youngOf(chosen, lineUp, rule.youngBands).length;
  if (young < rule.minYoung) needs.push({ need: 'young', have: young, want: rule.minYoung });
  if (edition.trainingDate === null) needs.push({ need: 'training' });
  const chosenIds = new Set(chosen.map((p) => p.id));
  const people = new Set(
    lineUp.speakers.filter((s) => s.pitchId !== null && chosenIds.has(s.pitchId)).map((s) => s.pitcherId),
  );
  const unasked = [...people].filter((id) => id !== null && !isAsked(lineUp.consents, id)).length;
  if (unasked > 0) needs.push({ need: 'consents', people: unasked });
  return needs;
}
