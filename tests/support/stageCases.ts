/** Everything the screens for the audience can show, and what is told to have them show it. */
import type { RoomState } from '../../renderer/domain/roomFace';
import type { RunAct } from '../../renderer/domain/runRow';
import type { StageState } from '../../renderer/domain/stageFace';

/** Nothing said, nothing black, no emergency: what a case begins with. */
export const plain: readonly RunAct[] = [{ act: 'emergency', ms: 0 }, { act: 'black', ms: 0 }, { act: 'resume' }];

/** A cue that goes on with some time left. */
export const startWith = (cueId: string, leftMs: number, lengthMs = 120_000): RunAct[] => [
  { act: 'start', cueId },
  { act: 'adjust', cueId, ms: leftMs - lengthMs },
];

const calmAt = (leftMs: number) => startWith('cue-4', leftMs);

/** All that a stage screen shows: what it is called, what it shows, and what is told to get there. */
export const stageCases: readonly (readonly [name: string, state: StageState, acts: readonly RunAct[]])[] = [
  ['before the start', 'idle', []],
  // First in the log, as nothing can have begun before what was told of already.
  ['long past its time', 'time', [{ act: 'start', cueId: 'cue-2', backMs: 820_000 }]],
  ['while people come in', 'idle', [{ act: 'start', cueId: 'cue-0' }]],
  ['in a break', 'idle', [{ act: 'start', cueId: 'cue-5' }]],
  ['running', 'running', startWith('cue-2', 115_000)],
  ['over ten minutes', 'running', [{ act: 'start', cueId: 'cue-1' }]],
  ['one minute', 'soon', startWith('cue-2', 55_000)],
  ['wrapping up', 'wrapUp', startWith('cue-2', 14_000)],
  ['time', 'time', startWith('cue-2', 0)],
  ['paused', 'paused', [...startWith('cue-2', 100_000), { act: 'pause' }]],
  ['calm, running', 'running', calmAt(115_000)],
  ['calm, one minute', 'soon', calmAt(55_000)],
  ['calm, wrapping up', 'wrapUp', calmAt(14_000)],
  ['calm, time', 'time', calmAt(0)],
  ['calm, paused', 'paused', [...calmAt(100_000), { act: 'pause' }]],
  ['between two', 'changeOver', [...startWith('cue-2', 100_000), { act: 'end' }]],
  ['emergency', 'emergency', [{ act: 'emergency', ms: 1 }]],
  ['black', 'black', [{ act: 'black', ms: 1 }]],
  ['over', 'over', [{ act: 'close' }]],
];

/** A case of the room screen: what it is called, what it shows, and what is told to get there. */
export type RoomCase = readonly [name: string, state: RoomState, acts: readonly RunAct[]];
/** All that a room screen shows. */
export const roomCases: readonly RoomCase[] = [
  ['while people come in', 'before', [{ act: 'start', cueId: 'cue-0' }]],
  ['on stage', 'onStage', [{ act: 'start', cueId: 'cue-2' }]],
  ['in a break', 'break', [{ act: 'start', cueId: 'cue-5' }]],
  ['between two', 'changeOver', [{ act: 'start', cueId: 'cue-3' }, { act: 'end' }]],
  ['an emergency', 'emergency', [{ act: 'emergency', ms: 1 }]],
  ['three ideas', 'board', [{ act: 'start', cueId: 'cue-7' }]],
];
/** What it shows of an evening where all is long, one after the other. */
export const longRoomCases: readonly RoomCase[] = [
  ['before the start', 'before', []],
  ['a long title on stage', 'onStage', [{ act: 'start', cueId: 'long-0-pitch' }]],
  ['a long title to come', 'changeOver', [{ act: 'end' }]],
  ['four ideas with long titles', 'board', [{ act: 'start', cueId: 'long-drinks' }]],
  ['two ideas with long titles', 'board', [2, 3].map((at) => helped(at))],
  ['one idea with a long title', 'board', [helped(1)]],
  ['no idea any more', 'board', [helped(0)]],
];

/** Someone was offered something. */
function helped(at: number): RunAct {
  return { act: 'offer', text: 'Een zaal', cueId: `long-${at}-pitch` };
}
