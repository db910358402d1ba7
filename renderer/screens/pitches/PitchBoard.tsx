import { Button } from '@mui/material';
import type { RefObject } from 'react';
import type { PitchLine } from '../../data/pitches';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { Board } from './Board';
import { FilterBar } from './FilterBar';
import type { Filters } from './filters';

interface PitchBoardProps {
  readonly lines: readonly PitchLine[];
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
  readonly focusRef: RefObject<((id: string) => void) | null>;
}

/** The pitches of one edition, or of all, on a board by stage. */
export default function PitchBoard({ lines, filters, onFilters, onAdd, ...rest }: PitchBoardProps) {
  const t = useTexts();
  return (
    <>
      <FilterBar filters={filters} onChange={onFilters} without={['stage', 'outcome']} />
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
        <Board lines={lines} withEdition={filters.edition === null} {...rest} />
      )}
    </>
  );
}
