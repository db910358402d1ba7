/** Pitch trainings of an edition, and who of its line-up was there. */
import { cueKinds } from '../domain/cue';
import { grouped } from '../domain/group';
import type { Changes, Row } from '../domain/nouns';
import { inLineUp } from '../domain/pitch';
import { byMoment } from '../domain/training';
import { act } from './act';
import { linesOf, type PitchLine } from './pitches';
import { byIds, byOrderKey, having, insert, one, save, update } from './records';
import { lastAct } from './snapshot';

/** Whether someone came to a training. */
export type Presence = Row<'trainees'>['presence'];

/** A pitch of the line-up with who stands for it, and how long they may speak. */
export interface TrainedPitch {
  readonly line: PitchLine;
  readonly pitch: Row<'pitches'>;
  readonly pitchers: readonly Row<'pitchers'>[];
  /** The length of the pitch in ms as planned, with the extra time of who needs it. */
  readonly lengthMs: number;
}

/** Everything on the training page of an edition. */
export interface TrainingDetail {
  readonly sessions: readonly Row<'trainings'>[];
  readonly trainees: readonly Row<'trainees'>[];
  /** The line-up in its order. */
  readonly pitches: readonly TrainedPitch[];
  readonly consents: readonly Row<'consents'>[];
}

/** The trainings of an edition with its line-up. */
export async function trainingDetail(editionId: string): Promise<TrainingDetail> {
  // The last act is read along, as what is read after waiting for other reads is not watched.
  const [sessions, ofEdition, cues] = await Promise.all([
    having('trainings', 'editionId', [editionId]),
    having('pitches', 'editionId', [editionId]),
    having('cues', 'editionId', [editionId]),
    lastAct(),
  ]);
  const chosen = ofEdition.filter(inLineUp);
  const [lines, speakers, trainees] = await Promise.all([
    linesOf(chosen, true),
    having(
      'speakers',
      'pitchId',
      chosen.map(({ id }) => id),
    ),
    having(
      'trainees',
      'trainingId',
      sessions.map(({ id }) => id),
    ),
  ]);
  const pitcherIds = speakers.flatMap(({ pitcherId }) => pitcherId ?? []);
  const [people, consents] = await Promise.all([
    byIds('pitchers', pitcherIds),
    having('consents', 'subjectId', pitcherIds),
  ]);
  const speakersOf = grouped(speakers.sort(byOrderKey), ({ pitchId }) => pitchId);
  const pitches = lines.map((line) => {
    const { pitch } = line;
    const pitchers = (speakersOf.get(pitch.id) ?? []).flatMap(({ pitcherId }) =>
      people.filter(({ id }) => id === pitcherId),
    );
    const cue = cues.find(({ kind, pitchId }) => kind === 'pitch' && pitchId === pitch.id);
    const extraMs = Math.max(0, ...pitchers.map(({ extraTimeMs }) => extraTimeMs ?? 0));
    return { line, pitch, pitchers, lengthMs: (cue?.lengthMs ?? cueKinds.pitch.lengthMs) + extraMs };
  });
  return { sessions: sessions.sort(byMoment), trainees, pitches, consents };
}

/** Adds a training to an edition; returns its id. */
export function addTraining(editionId: string, values: Changes<'trainings'> = {}): Promise<string> {
  return act('addTraining', ['trainings'], () => insert('trainings', { ...values, editionId }));
}

/** Changes fields of a training. */
export function saveTraining(id: string, changes: Changes<'trainings'>): Promise<void> {
  return save('saveTraining', 'trainings', id, changes);
}

/** Changes notes of a pitcher at a training. */
export function saveTrainee(id: string, changes: Changes<'trainees'>): Promise<void> {
  return save('saveTrainee', 'trainees', id, changes);
}

/**
 * Says whether someone comes, or came, to a training; null for nothing known. Who was there is trained: their pitches
 * for the edition go from selected to trained in the same act. Returns how many did.
 */
export function setTrainee(trainingId: string, pitcherId: string, presence: Presence | null): Promise<number> {
  return act('saveTrainee', ['trainees', 'trainings', 'speakers', 'pitches'], async (db) => {
    const known = (await having('trainees', 'trainingId', [trainingId])).find((one) => one.pitcherId === pitcherId);
    if (presence === null) {
      if (known) await db.trainees.delete(known.id);
      return 0;
    }
    if (known) await update('trainees', known.id, { presence });
    else await insert('trainees', { trainingId, pitcherId, presence });
    return presence === 'present' ? moveToTrained(trainingId, pitcherId) : 0;
  });
}

async function moveToTrained(trainingId: string, pitcherId: string): Promise<number> {
  const editionId = (await one('trainings', trainingId))?.editionId;
  const links = await having('speakers', 'pitcherId', [pitcherId]);
  const pitches = await byIds(
    'pitches',
    links.map(({ pitchId }) => pitchId),
  );
  const selected = pitches.filter((pitch) => pitch.stage === 'selected' && pitch.editionId === editionId);
  for (const { id } of selected) await update('pitches', id, { stage: 'trained' });
  return selected.length;
}

/** Puts people on the list of a training as invited, in one act; those on it already stay as they are. */
export function inviteTrainees(trainingId: string, pitcherIds: readonly string[]): Promise<void> {
  return act('saveTrainee', ['trainees'], async () => {
    const known = new Set((await having('trainees', 'trainingId', [trainingId])).map(({ pitcherId }) => pitcherId));
    for (const pitcherId of new Set(pitcherIds))
      if (!known.has(pitcherId)) await insert('trainees', { trainingId, pitcherId, presence: 'invited' });
  });
}
