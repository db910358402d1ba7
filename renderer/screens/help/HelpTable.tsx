import { useMemo, useState } from 'react';
import type { Flow } from '../../domain/helpNetwork';
import { useTexts } from '../../texts/useTexts';
import { DataTable, type TableColumn, type TableSort } from '../../ui/DataTable';

interface HelpTableProps {
  readonly flows: readonly Flow[];
  readonly nameOf: (side: 'left' | 'right', key: string) => string;
  readonly target: string;
}

const idOf = (flow: Flow) => `${flow.left} ${flow.right}`;

/** Who helped whom as a table: the very flows of the drawing, each named. */
export function HelpTable({ flows, nameOf, target }: HelpTableProps) {
  const t = useTexts();
  const words = t.help.picture;
  const [sort, setSort] = useState<TableSort | null>({ column: 'times', down: true });
  const columns = useMemo(
    (): TableColumn<Flow>[] => [
      { name: 'partner', header: words.partner, value: (flow) => nameOf('left', flow.left), grow: 3, width: 200 },
      { name: 'target', header: target, value: (flow) => nameOf('right', flow.right), grow: 3, width: 200 },
      { name: 'times', header: words.times, value: (flow) => flow.offers.length, numeric: true, grow: 0, width: 110 },
      {
        name: 'delivered',
        header: words.delivered,
        value: (flow) => flow.offers.filter(({ status }) => status === 'delivered').length,
        numeric: true,
        grow: 0,
        width: 120,
      },
    ],
    [words, nameOf, target],
  );
  return (
    <DataTable
      label={t.network.tabs.picture}
      language={t.language}
      rows={flows}
      idOf={idOf}
      columns={columns}
      sort={sort}
      onSort={setSort}
      empty={words.nothing}
    />
  );
}
