import { useCallback, useState } from 'react';
import { all, now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { nextEdition } from '../../domain/edition';
import { dateAt } from '../../domain/time';
import { device } from '../shell/device';
import { type Filters, noFilters } from './filters';

interface Chosen {
  readonly table: Filters;
  /** The edition on the board stays the next one until another is chosen. */
  readonly board: Omit<Filters, 'edition'> & { readonly edition: string | null | undefined };
}

const atFirst: Chosen = { table: noFilters, board: { ...noFilters, edition: undefined } };

// Kept for as long as the window is open: one comes back to the list as one left it. Not in other records.
let kept = { of: device().database, chosen: atFirst };

/** The filters of the table or of the board; the board begins with the next edition. */
export function useFilters(isBoard: boolean): { filters: Filters; setFilters: (filters: Filters) => void } {
  const [chosen, setChosen] = useState(() => (kept.of === device().database ? kept.chosen : atFirst));
  const next = useLive(async () => nextEdition(await all('editions'), dateAt(now()))?.id ?? null, []);
  const setFilters = useCallback(
    (filters: Filters) => {
      const next = isBoard ? { ...chosen, board: filters } : { ...chosen, table: filters };
      kept = { of: device().database, chosen: next };
      setChosen(next);
    },
    [isBoard, chosen],
  );
  const { board, table } = chosen;
  const edition = board.edition === undefined ? (next ?? null) : board.edition;
  return { filters: isBoard ? { ...board, edition } : table, setFilters };
}
