import { useState } from 'react';
import { type CaughtMark, closeEvening, type ToClose, toClose } from '../../data/closeEvening';
import { useLive } from '../../data/useLive';
import type { EveningFacts } from '../../domain/eveningFacts';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';

/** How a mark was checked. */
export interface CheckedLine {
  readonly isChosen: boolean;
  readonly text: string;
  readonly pitchId: string | null;
  /** A gift that is followed up as an offer. */
  readonly asOffer: boolean;
}

/** What closing an evening will do, as it is checked; undefined while it is read. */
export function useClosing(facts: EveningFacts) {
  const t = useTexts();
  const act = useAct();
  const tellUndo = useTellUndo();
  const editionId = facts.edition.id;
  const read: ToClose | null | undefined = useLive(() => toClose(editionId), [editionId]);
  const [checked, setChecked] = useState<Readonly<Record<string, Partial<CheckedLine>>>>({});
  const words = t.after.close;
  if (!read) return undefined;

  const usual = (mark: CaughtMark) =>
    mark.text || (mark.kind === 'idea' ? words.untitled : mark.kind === 'gift' ? words.unnamedGift : '');
  const lineOf = (mark: CaughtMark): CheckedLine => ({
    ...{ isChosen: true, text: usual(mark), pitchId: mark.pitchId, asOffer: false },
    ...checked[mark.rowId],
  });
  const taken = read.marks.filter((mark) => mark.kind !== 'moment' && !mark.isTaken && lineOf(mark).isChosen);
  const kindOf = (mark: CaughtMark) => (mark.kind === 'gift' && lineOf(mark).asOffer ? 'offer' : mark.kind);
  const close = async () => {
    const marks = taken.map((mark) => ({ rowId: mark.rowId, ...lineOf(mark) }));
    const isDone = await act(() => closeEvening(editionId, marks).then(() => true));
    if (isDone) await tellUndo(words.closed);
  };
  return {
    ...read,
    ...{ lineOf, taken, close },
    /** How many records of a kind closing will make. */
    count: (kind: CaughtMark['kind']) => taken.filter((mark) => kindOf(mark) === kind).length,
    /** A gift without a pitch is no one's. */
    lacksPitch: taken.some((mark) => kindOf(mark) === 'gift' && lineOf(mark).pitchId === null),
    check: (rowId: string, changes: Partial<CheckedLine>) =>
      setChecked((before) => ({ ...before, [rowId]: { ...before[rowId], ...changes } })),
  };
}
