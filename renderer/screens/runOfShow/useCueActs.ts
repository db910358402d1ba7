import { useState } from 'react';
import { binAll } from '../../data/bin';
import { addCue, addPitchCues, duplicateCue, fillCues, moveCue, saveCue } from '../../data/cues';
import { runRows } from '../../data/runLog';
import type { CueKind } from '../../domain/cue';
import type { Mend } from '../../domain/cueProblems';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { useNotice } from '../../ui/Notices';
import { go } from '../shell/route';
import { useAct } from '../shell/useAct';
import { useBin } from '../shell/useUndo';
import type { Editing } from './editing';

/** What can be done with the cues, each told aloud; `told` is what to say last. */
export function useCueActs({ owner, cues, nameOf, titleOf }: Editing) {
  const t = useTexts();
  const run = useAct();
  const toBin = useBin();
  const tell = useNotice();
  const [told, setTold] = useState('');

  const placeAfter = (afterId: string | null) => cues.findIndex((cue) => cue.id === afterId) + 2;

  const move = async (from: number, to: number) => {
    const cue = cues[from];
    if (!cue || to === from) return;
    if (to < 0 || to >= cues.length) return setTold(t.runOfShow.atEdge);
    const others = cues.filter((other) => other !== cue);
    const done = await run(() => moveCue(cue.id, others[to - 1]?.id ?? null).then(() => true));
    if (done) setTold(t.runOfShow.moved(nameOf(cue), to + 1, cues.length));
  };

  const added = (name: string, afterId: string | null, id: string | undefined) => {
    if (id !== undefined) setTold(t.runOfShow.added(name, placeAfter(afterId), cues.length + 1));
    return id;
  };
  const add = async (kind: CueKind, afterId: string | null) =>
    added(nameOf({ kind, title: '', pitchId: null }), afterId, await run(() => addCue(owner, kind, afterId)));
  const addPitch = async (pitchId: string, afterId: string | null) =>
    'editionId' in owner
      ? added(titleOf(pitchId), afterId, await run(() => addPitchCues(owner.editionId, pitchId, afterId)))
      : undefined;
  const duplicate = async (cue: Row<'cues'>) => added(nameOf(cue), cue.id, await run(() => duplicateCue(cue.id)));

  /** Bins cues, after `onAllowed`; cues of which the evening's log tells stay, and the notice says why. */
  const remove = async (ids: readonly string[], name: string, onAllowed = () => {}) => {
    if ('editionId' in owner) {
      const { editionId } = owner;
      const named = new Set((await runRows(editionId)).flatMap((row) => [row.cueId, row.ofId]));
      if (ids.some((id) => named.has(id)))
        return tell({
          text: t.runOfShow.removeRefused(name),
          action: { label: t.runOfShow.toEvening, run: () => go({ screen: 'evening', id: editionId }) },
        });
    }
    onAllowed();
    await toBin(() => binAll('cues', ids), name, ids.length - 1);
  };

  const mend = async (act: Mend) => {
    switch (act.mend) {
      case 'fill':
        return run(() => fillCues(act.cueIds, act.pitchId));
      case 'add':
        return addPitch(act.pitchId, act.afterId);
      case 'unfix':
        return run(() => saveCue(act.cueId, { [act.field]: null }));
      case 'remove': {
        const first = cues.find((cue) => cue.id === act.cueIds[0]);
        return remove(act.cueIds, first ? nameOf(first) : t.shell.empty);
      }
    }
  };

  return { told, move, add, addPitch, duplicate, remove, mend };
}

/** As `useCueActs` gives them. */
export type CueActs = ReturnType<typeof useCueActs>;
