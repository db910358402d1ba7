import { type RefObject, useMemo } from 'react';
import type { PitchLine } from '../../data/pitches';
import { useTexts } from '../../texts/useTexts';
import { DataTable } from '../../ui/DataTable';
import { ColumnsMenu } from '../record/ColumnsMenu';
import { useListView } from '../record/useListView';
import { useNames } from '../record/useNames';
import { pitchColumns } from './columns';
import { FilterBar } from './FilterBar';
import type { Filters } from './filters';

interface PitchTableProps {
  readonly lines: readonly PitchLine[];
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly focusRef: RefObject<((id: string) => void) | null>;
}

const idOf = (line: PitchLine) => line.pitch.id;
const newestFirst = { column: 'pitches.editionId', down: true };

/** All pitches in a table that sorts, and whose columns one chooses. */
export default function PitchTable({ lines, filters, onFilters, openId, onOpen, focusRef }: PitchTableProps) {
  const t = useTexts();
  const names = useNames('initiatives', 'pitches');
  const columns = useMemo(() => pitchColumns(t, names), [t, names]);
  const view = useListView('pitches', columns, newestFirst);
  return (
    <>
      <FilterBar filters={filters} onChange={onFilters}>
        <ColumnsMenu {...view.menu} />
      </FilterBar>
      <DataTable
        {...view.table}
        label={t.shell.screens.pitches}
        language={t.language}
        rows={lines}
        idOf={idOf}
        openId={openId}
        onOpen={onOpen}
        focusRef={focusRef}
        squeezed={openId !== null}
        empty={t.pitches.filter.nothing}
      />
    </>
  );
}
