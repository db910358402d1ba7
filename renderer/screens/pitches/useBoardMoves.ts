import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PitchLine } from '../../data/pitches';
import { placePitch } from '../../data/pitchMoves';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { isAside } from './AsideForm';
import { caughtUp, columnsOf, type Pending, type Spot, settled, spotOf } from './board';

/** The board's columns, and moving a card on it: shown at once, written, told with undo, and said aloud. */
export function useBoardMoves(lines: readonly PitchLine[], onAside: (id: string) => void) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const [pending, setPending] = useState<Pending | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => setPending((move) => (move && caughtUp(lines, move) ? null : move)), [lines]);
  const columns = useMemo(() => columnsOf(lines, pending), [lines, pending]);

  const move = useCallback(
    async (id: string, to: Spot) => {
      const from = spotOf(columns, id);
      const line = from && columns.get(from.stage)?.[from.at];
      if (!line) return;
      const others = (columns.get(to.stage) ?? []).filter((other) => other !== line);
      const { at, rank, ofEdition } = settled(line, others, to.at);
      if (from.stage === to.stage && from.at === at) return setSaid(t.pitches.atEdge);
      const made: Pending = { id, stage: to.stage, at, written: false };
      setPending(made);
      const done = await run(async () => {
        await placePitch(id, to.stage, ofEdition, rank);
        return true;
      });
      // Another move may have been made meanwhile: that one is not this one's to end.
      setPending((move) => (move !== made ? move : done ? { ...made, written: true } : null));
      if (!done) return;
      const title = line.title || t.pitches.untitled;
      const text =
        from.stage === to.stage
          ? t.pitches.movedWithin(title, at + 1, others.length + 1)
          : t.pitches.movedTo(title, t.choices.pitchStage[to.stage]);
      setSaid(text);
      if (from.stage !== to.stage && isAside(to.stage)) onAside(id);
      await tellUndo(text);
    },
    [columns, run, tellUndo, onAside, t],
  );
  return { columns, move, said, say: setSaid };
}
