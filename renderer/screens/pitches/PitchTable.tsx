import { type RefObject, useMemo } from 'react';
import type { PitchLine } from '../../data/pitches';
import { useTexts } from '../../texts/useTexts';
import { DataTable } from '../../ui/DataTable';
import { ColumnsMenu } from './ColumnsMenu';
import { fixedColumn, hiddenAtFirst, pitchColumns } from './columns';
import { FilterBar } from './FilterBar';
import type { Filters } from './filters';
import { useView } from './useView';

interface PitchTableProps {
  readonly lines: readonly PitchLine[];
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly focusRef: RefObject<((id: string) => void) | null>;
}

const idOf = (line: PitchLine) => line.pitch.id;

/** All pitches in a table that sorts, and whose columns one chooses. */
export default function PitchTable({ lines, filters, onFilters, openId, onOpen, focusRef }: PitchTableProps) {
  const t = useTexts();
  const columns = useMemo(() => pitchColumns(t), [t]);
  const [hiddenNames, setHidden] = useView('pitches.hidden', hiddenAtFirst.join(','));
  const [sorted, setSorted] = useView('pitches.sort', 'edition,down');
  const hidden = useMemo(() => hiddenNames.split(','), [hiddenNames]);
  const [column = '', way] = sorted.split(',');
  return (
    <>
      <FilterBar filters={filters} onChange={onFilters}>
        <ColumnsMenu
          columns={columns.filter(({ name }) => name !== fixedColumn)}
          hidden={hidden}
          onChange={(names) => setHidden(names.join(','))}
        />
      </FilterBar>
      <DataTable
        label={t.shell.screens.pitches}
        language={t.language}
        rows={lines}
        idOf={idOf}
        columns={columns}
        hidden={hidden}
        sort={column ? { column, down: way === 'down' } : null}
        onSort={(sort) => setSorted(sort ? `${sort.column},${sort.down ? 'down' : 'up'}` : ',')}
        openId={openId}
        onOpen={onOpen}
        focusRef={focusRef}
        empty={t.pitches.filter.nothing}
      />
    </>
  );
}
