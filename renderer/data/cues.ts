/** Runs of show: the cues of an evening or of a template, in order. */
import { generateNKeysBetween } from 'fractional-indexing';
import type { Cue } from '../domain/cue';
import type { EveningParts } from '../domain/eveningPlan';
import { grouped } from '../domain/group';
import { isAccepted } from '../domain/lookBacks';
import type { Changes, Row } from '../domain/nouns';
import { inLineUp } from '../domain/pitch';
import {
  cueOfKind,
  type FilledCue,
  filled,
  pitchBlock,
  type TemplateCue,
  templateOf,
  usualEvening,
} from '../domain/template';
import { act } from './act';
import { linesOf, type PitchLine, standingOrder } from './pitches';
import { all, byIds, byOrderKey, having, insert, NotFound, one, orderBetween, save, update } from './records';
import { allRunRows } from './runLog';

/** Whose cues: an evening's or a template's. */
export type CueOwner = { readonly editionId: string } | { readonly templateId: string };

/** The cues of an evening or a template, in order. */
export async function cuesOf(owner: CueOwner): Promise<Row<'cues'>[]> {
  const cues =
    'editionId' in owner
      ? await having('cues', 'editionId', [owner.editionId])
      : await having('cues', 'templateId', [owner.templateId]);
  return cues.sort(inCueOrder);
}

function inCueOrder(a: Cue, b: Cue): number {
  return byOrderKey(a, b) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}

/** All that an evening's windows need beside the log: its cues, and who and what they are about. */
export interface RunOfShow {
  readonly edition: Row<'editions'>;
  readonly venue: Row<'venues'> | null;
  readonly cues: readonly Row<'cues'>[];
  /** The pitches of the line-up in their order, and those that a cue names. */
  readonly pitches: readonly PitchLine[];
  readonly speakers: readonly Row<'speakers'>[];
  readonly pitchers: readonly Row<'pitchers'>[];
  readonly consents: readonly Row<'consents'>[];
  readonly asks: readonly Row<'asks'>[];
  readonly gifts: readonly Row<'gifts'>[];
  readonly teamMembers: readonly Row<'teamMembers'>[];
}

/** The run of show of an edition; null when the edition is not there or in the bin. */
export async function runOfShow(editionId: string): Promise<RunOfShow | null> {
  const edition = await one('editions', editionId);
  if (!edition) return null;
  const [cues, own, teamMembers, venues] = await Promise.all([
    cuesOf({ editionId }),
    having('pitches', 'editionId', [editionId]),
    all('teamMembers'),
    byIds('venues', [edition.venueId]),
  ]);
  const named = await byIds(
    'pitches',
    cues.map((cue) => cue.pitchId).filter((id) => !own.some((pitch) => pitch.id === id)),
  );
  const shown = [...own.filter(inLineUp).sort(standingOrder), ...own.filter((p) => !inLineUp(p)), ...named];
  const ids = shown.map((pitch) => pitch.id);
  const speakers = (await having('speakers', 'pitchId', ids)).sort(byOrderKey);
  const people = speakers.map((speaker) => speaker.pitcherId);
  const [pitches, pitchers, consents, asks, gifts] = await Promise.all([
    linesOf(shown, true),
    byIds('pitchers', people),
    having(
      'consents',
      'subjectId',
      people.filter((id) => id !== null),
    ),
    having('asks', 'pitchId', ids),
    having('gifts', 'pitchId', ids),
  ]);
  return { edition, venue: venues[0] ?? null, cues, pitches, speakers, pitchers, consents, asks, gifts, teamMembers };
}

function keysBetween(before: string | null, after: string | null, count: number): string[] {
  return generateNKeysBetween(before || null, after || null, count);
}

async function insertCues(owner: CueOwner, cues: readonly (TemplateCue | FilledCue)[], keys: readonly string[]) {
  const ids: string[] = [];
  for (const [at, cue] of cues.entries()) ids.push(await insert('cues', { ...cue, ...owner, order: keys[at] ?? '' }));
  return ids;
}

/**
 * Makes the run of show of an edition from a template (null for the usual evening), filled with its line-up and those
 * who come to look back. Only for an edition without one: does nothing when there are cues. One act. Throws `NotFound`, `WriteFailed`.
 */
export function makeRunOfShow(editionId: string, templateId: string | null): Promise<void> {
  return act('makeRunOfShow', ['cues', 'pitches', 'editions', 'lookBacks'], async () => {
    if ((await cuesOf({ editionId })).length > 0) return;
    const template = templateId === null ? usualEvening : await cuesOf({ templateId });
    const pitches = (await having('pitches', 'editionId', [editionId])).filter(inLineUp).sort(standingOrder);
    const lookBacks = (await having('lookBacks', 'editionId', [editionId])).filter(isAccepted);
    const cues = filled(
      template.map(copied),
      pitches.map((pitch) => pitch.id),
      lookBacks.sort((a, b) => a.createdAt - b.createdAt).flatMap((one) => one.pitchId ?? []),
    );
    await insertCues({ editionId }, cues, keysBetween(null, null, cues.length));
  });
}

/** What of a cue goes along when it is copied. */
function copied(cue: TemplateCue): TemplateCue {
  const { kind, title, lengthMs, minLengthMs, startTime, endTime, memberIds, sound, light, slides, notes } = cue;
  return { kind, title, lengthMs, minLengthMs, startTime, endTime, memberIds, sound, light, slides, notes };
}

async function keysAfter(owner: CueOwner, afterId: string | null, count: number): Promise<string[]> {
  const cues = await cuesOf(owner);
  const at = afterId === null ? -1 : cues.findIndex((cue) => cue.id === afterId);
  return keysBetween(cues[at]?.order ?? null, cues[at + 1]?.order ?? null, count);
}

/** Adds a cue of a kind after another, or first when that is null; returns its id. Throws `Misfit`, `WriteFailed`. */
export function addCue(
  owner: CueOwner,
  kind: Cue['kind'],
  afterId: string | null,
  values: Changes<'cues'> = {},
): Promise<string> {
  return act('addCue', ['cues'], async () => {
    const [order = ''] = await keysAfter(owner, afterId, 1);
    return insert('cues', { ...cueOfKind(kind), ...values, ...owner, order });
  });
}

/** Adds cues for a pitch, like those of the other pitches, after another cue; returns the first's id. */
export function addPitchCues(editionId: string, pitchId: string, afterId: string | null): Promise<string | undefined> {
  return act('addCue', ['cues'], async () => {
    const cues = pitchBlock(await cuesOf({ editionId })).map((cue) => ({ ...cue, pitchId }));
    const ids = await insertCues({ editionId }, cues, await keysAfter({ editionId }, afterId, cues.length));
    return ids[0];
  });
}

/** Changes fields of a cue. Throws `Misfit`, `NotFound`, `WriteFailed`. */
export function saveCue(id: string, changes: Changes<'cues'>): Promise<void> {
  return save('saveCue', 'cues', id, changes);
}

/** Says of cues that they are about a pitch, in one act. Throws `NotFound`, `WriteFailed`. */
export function fillCues(ids: readonly string[], pitchId: string): Promise<void> {
  return act('saveCue', ['cues'], async () => {
    for (const id of ids) await update('cues', id, { pitchId });
  });
}

/** Adds a copy of a cue right after it, without its fixed times; returns its id. Throws `NotFound`, `WriteFailed`. */
export function duplicateCue(id: string): Promise<string> {
  return act('addCue', ['cues'], async () => {
    const cue = await one('cues', id);
    if (!cue) throw new NotFound('cues', id);
    const owner = ownerOf(cue);
    const [order = ''] = await keysAfter(owner, id, 1);
    const copy = { ...copied(cue), startTime: null, endTime: null, pitchId: cue.pitchId };
    return insert('cues', { ...copy, ...owner, order });
  });
}

function ownerOf({ templateId, editionId }: Cue): CueOwner {
  return templateId === null ? { editionId: editionId ?? '' } : { templateId };
}

/** Puts a cue after another of its owner, or first when that is null. Throws `NotFound`, `WriteFailed`. */
export function moveCue(id: string, afterId: string | null): Promise<void> {
  return act('moveCue', ['cues'], async () => {
    const cue = await one('cues', id);
    if (!cue) throw new NotFound('cues', id);
    const others = (await cuesOf(ownerOf(cue))).filter((other) => other.id !== id);
    const at = afterId === null ? -1 : others.findIndex((other) => other.id === afterId);
    await update('cues', id, { order: orderBetween(others[at]?.order ?? null, others[at + 1]?.order ?? null) });
  });
}

/** The templates, by name. */
export async function runTemplates(): Promise<Row<'runTemplates'>[]> {
  return (await all('runTemplates')).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** Saves the run of show of an edition as a template with a name; returns its id. Throws `Misfit`, `WriteFailed`. */
export function saveAsTemplate(editionId: string, name: string): Promise<string> {
  return act('saveTemplate', ['cues', 'runTemplates'], async () => {
    const cues = templateOf((await cuesOf({ editionId })).map((cue) => ({ ...copied(cue), pitchId: cue.pitchId })));
    const templateId = await insert('runTemplates', { name });
    await insertCues({ templateId }, cues, keysBetween(null, null, cues.length));
    return templateId;
  });
}

/** Changes a template's name. Throws `Misfit`, `NotFound`, `WriteFailed`. */
export function saveTemplate(id: string, changes: Changes<'runTemplates'>): Promise<void> {
  return save('saveTemplate', 'runTemplates', id, changes);
}

/** An evening with a log: what its plan is made from, and its rows in no particular order. */
export interface LoggedEvening extends EveningParts {
  readonly edition: Row<'editions'>;
  readonly cues: readonly Row<'cues'>[];
  readonly rows: readonly Row<'runRows'>[];
}

/** The evenings with a log, but for one, oldest first. */
export async function loggedEvenings(exceptId: string): Promise<LoggedEvening[]> {
  const logs = await allRunRows();
  const ids = [...logs.keys()].filter((id) => id !== exceptId);
  const [editions, cues] = await Promise.all([byIds('editions', ids), having('cues', 'editionId', ids)]);
  const pitchIds = [...new Set(cues.flatMap((cue) => cue.pitchId ?? []))];
  const speakers = await having('speakers', 'pitchId', pitchIds);
  const pitchers = await byIds(
    'pitchers',
    speakers.map((speaker) => speaker.pitcherId),
  );
  const cuesOfEdition = grouped(cues.sort(inCueOrder), (cue) => cue.editionId);
  return editions
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .map((edition) => ({
      ...{ edition, speakers, pitchers, cues: cuesOfEdition.get(edition.id) ?? [] },
      rows: logs.get(edition.id) ?? [],
    }));
}
