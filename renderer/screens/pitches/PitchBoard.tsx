import { Box, Button } from '@mui/material';
import { type RefObject, useCallback, useState } from 'react';
import type { PitchLine } from '../../data/pitches';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { BalanceStrip } from './BalanceStrip';
import { Board, type BoardActs } from './Board';
import { FilterBar } from './FilterBar';
import { type Filters, none } from './filters';
import { Picked } from './Picked';
import { useHinted } from './useHinted';

interface PitchBoardProps extends BoardActs {
  readonly lines: readonly PitchLine[];
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
  readonly openId: string | null;
  readonly onAdd: () => void;
  readonly focusRef: RefObject<((id: string) => void) | null>;
}

const noneYet: ReadonlySet<string> = new Set();

/** The pitches of one edition, or of all, on a board by stage; for one, with the balance of its line-up. */
export default function PitchBoard({ lines, filters, onFilters, onAdd, ...rest }: PitchBoardProps) {
  const t = useTexts();
  const { hintedId, handlers } = useHinted();
  const [picked, setPicked] = useState(noneYet);
  const pick = useCallback((id: string) => {
    setPicked((old) => {
      const next = new Set(old);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const { edition } = filters;
  // Only what is on the board can be meant.
  const pickedIds = picked.size === 0 ? [] : lines.map(({ pitch }) => pitch.id).filter((id) => picked.has(id));
  const hasBalance = edition !== null && edition !== none;
  return (
    <>
      <FilterBar filters={filters} onChange={onFilters} without={['stage', 'outcome']} />
      {hasBalance && <BalanceStrip editionId={edition} hintedId={hintedId} />}
      {pickedIds.length > 0 && (
        <Picked n={pickedIds.length} onMail={() => rest.onMail(pickedIds)} onClear={() => setPicked(noneYet)} />
      )}
      {lines.length === 0 ? (
        <EmptyState
          {...t.pitches.boardEmpty}
          action={
            <Button variant="outlined" onClick={onAdd}>
              {t.pitches.add}
            </Button>
          }
        />
      ) : (
        <Box sx={{ display: 'contents' }} {...(hasBalance && handlers)}>
          <Board lines={lines} withEdition={edition === null} picked={picked} onPick={pick} {...rest} />
        </Box>
      )}
    </>
  );
}
