/** Pitchers of before who tell at a later edition what became of their idea. */
import type { Choice } from '../domain/choices';
import { isAccepted, type LookBackTables, refusal, type Suggested, suggestedLookBacks } from '../domain/lookBacks';
import type { Changes, Row } from '../domain/nouns';
import { dateAt } from '../domain/time';
import { act } from './act';
import { cuesOf } from './cues';
import { inviteWithin } from './followUps';
import { type FollowUpTables, followUpTables } from './followUpTables';
import { linesOf, type PitchLine } from './pitches';
import { byIds, having, NotFound, now, one, update } from './records';

/** A pitch that was asked to look back at an edition. */
export interface LookBackLine {
  readonly lookBack: Row<'lookBacks'>;
  readonly pitch: PitchLine;
  /** Whether everyone of the pitch asked not to be invited. */
  readonly isRefused: boolean;
}

/** A pitch of before with news to tell. */
export interface SuggestedLine extends Suggested {
  readonly pitch: PitchLine;
}

/** Who looks back at an edition, who could, and whether its run of show can show them. */
export interface LookBacksAt {
  readonly lines: readonly LookBackLine[];
  readonly suggested: readonly SuggestedLine[];
}

/** Who looks back at an edition, in the order in which they were asked, and at most `most` who could. */
export async function lookBacksAt(edition: Row<'editions'>, most: number): Promise<LookBacksAt> {
  const today = dateAt(now());
  const { tables } = await followUpTables();
  const own = [...tables.lookBacks.values()]
    .filter((row) => row.editionId === edition.id)
    .sort((a, b) => a.createdAt - b.createdAt);
  const suggested = suggestedLookBacks(rowsOf(tables), edition, today).slice(0, most);
  const shown = new Set([...own, ...suggested].map((one) => one.pitchId));
  const ofId = new Map(
    (await linesOf(await byIds('pitches', [...shown]), true)).map((line) => [line.pitch.id, line] as const),
  );
  return {
    lines: own.flatMap((lookBack) => {
      const pitch = ofId.get(lookBack.pitchId ?? '');
      if (!pitch) return [];
      const people = [...tables.speakers.values()].filter((link) => link.pitchId === pitch.pitch.id);
      const answers = [...tables.consents.values()];
      const isRefused =
        people.length > 0 &&
        people.every((link) => refusal(answers, link.pitcherId ?? '', 'invitations', today) !== null);
      return [{ lookBack, pitch, isRefused }];
    }),
    suggested: suggested.flatMap((one) => {
      const pitch = ofId.get(one.pitchId);
      return pitch ? [{ ...one, pitch }] : [];
    }),
  };
}

function rowsOf({ editions, pitches, speakers, outcomes, consents, lookBacks }: FollowUpTables): LookBackTables {
  return {
    editions: [...editions.values()],
    pitches: [...pitches.values()],
    speakers: [...speakers.values()],
    outcomes: [...outcomes.values()],
    consents: [...consents.values()],
    lookBacks: [...lookBacks.values()],
  };
}

/** Asks a pitch to look back at an edition; once. */
export function inviteLookBack(editionId: string, pitchId: string): Promise<void> {
  return act('saveLookBack', ['lookBacks'], () => inviteWithin(editionId, pitchId));
}

/**
 * Changes what is known of someone who looks back. Who comes gets the first free look-back of the run of show, if there
 * is one; who does not come any more leaves it. Throws `Misfit`, `NotFound`, `WriteFailed`.
 */
export function saveLookBack(id: string, changes: Changes<'lookBacks'>): Promise<void> {
  return act('saveLookBack', ['lookBacks', 'cues'], async () => {
    await update('lookBacks', id, changes);
    const lookBack = await one('lookBacks', id);
    if (!lookBack) throw new NotFound('lookBacks', id);
    await placeWithin(lookBack, lookBack.presence);
  });
}

/** Takes a look-back away, from the run of show as well. Throws `WriteFailed`. */
export function removeLookBack(id: string): Promise<void> {
  return act('saveLookBack', ['lookBacks', 'cues'], async (db) => {
    const lookBack = await one('lookBacks', id);
    if (lookBack) await placeWithin(lookBack, 'absent');
    await db.lookBacks.delete(id);
  });
}

async function placeWithin({ editionId, pitchId }: Row<'lookBacks'>, presence: Choice<'presence'>): Promise<void> {
  if (editionId === null || pitchId === null) return;
  const cues = (await cuesOf({ editionId })).filter((cue) => cue.kind === 'lookBack');
  const own = cues.filter((cue) => cue.pitchId === pitchId);
  if (!isAccepted({ presence })) for (const cue of own) await update('cues', cue.id, { pitchId: null });
  else if (own.length === 0) {
    const free = cues.find((cue) => cue.pitchId === null && cue.title === '');
    if (free) await update('cues', free.id, { pitchId });
  }
}

/** The editions at which a pitch was asked to look back, newest first. */
export async function lookBacksOf(
  pitchId: string,
): Promise<readonly { readonly lookBack: Row<'lookBacks'>; readonly edition: Row<'editions'> }[]> {
  const own = await having('lookBacks', 'pitchId', [pitchId]);
  const editions = await byIds(
    'editions',
    own.map((row) => row.editionId),
  );
  return own
    .flatMap((lookBack) => {
      const edition = editions.find((one) => one.id === lookBack.editionId);
      return edition ? [{ lookBack, edition }] : [];
    })
    .sort((a, b) => (b.edition.date ?? '9999').localeCompare(a.edition.date ?? '9999'));
}

/** Pitches of evenings before an edition that are not asked for it, newest first, as one finds them by typing. */
export async function pitchedBefore(
  edition: Row<'editions'>,
): Promise<readonly { readonly value: string; readonly label: string; readonly title: string }[]> {
  const { tables } = await followUpTables();
  const asked = new Set(
    [...tables.lookBacks.values()].flatMap((row) => (row.editionId === edition.id ? row.pitchId : [])),
  );
  const of = (pitch: Row<'pitches'>) => tables.editions.get(pitch.editionId ?? '');
  return [...tables.pitches.values()]
    .filter((pitch) => pitch.stage === 'pitched' && !asked.has(pitch.id) && pitch.editionId !== edition.id)
    .filter((pitch) => (of(pitch)?.date ?? '9999') < (edition.date ?? '9999'))
    .sort((a, b) => (of(b)?.date ?? '').localeCompare(of(a)?.date ?? ''))
    .map((pitch) => {
      const title = tables.initiatives.get(pitch.initiativeId ?? '')?.title ?? '';
      return { value: pitch.id, title, label: [title, of(pitch)?.number].filter(Boolean).join(' · ') };
    });
}
