import { Button } from '@mui/material';
import { useMemo } from 'react';
import { addEdition, editionLines } from '../../data/editions';
import { now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { nextEdition, wasHeld } from '../../domain/edition';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { longDate } from '../../ui/dates';
import { EmptyState } from '../../ui/EmptyState';
import { ListTable } from '../../ui/ListTable';
import { Page } from '../../ui/Page';
import { go, hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { editionColumns, editionName } from './columns';
import { ListTabs } from './ListTabs';
import { useSort } from './useSort';

/** All editions as a table, newest first; the next one stands out. */
export function EditionList() {
  const t = useTexts();
  const run = useAct();
  const today = dateAt(now());
  const lines = useLive(editionLines, []);
  const nextId = useMemo(
    () =>
      lines &&
      nextEdition(
        lines.map((l) => l.edition),
        today,
      )?.id,
    [lines, today],
  );
  const columns = useMemo(() => editionColumns(t, nextId), [t, nextId]);
  const [sort, setSort] = useSort('editions', columns, { key: 'date', descending: true });
  const add = () => void run(() => addEdition()).then((id) => id && go({ screen: 'editions', id }));
  if (!lines) return null;
  const held = lines.filter((l) => wasHeld(l.edition)).length;
  const coming = lines.filter((l) => ['draft', 'planned'].includes(l.edition.status)).length;
  return (
    <Page
      wide
      title={t.shell.screens.editions}
      state={lines.length > 0 && t.editions.state(held, coming)}
      actions={
        lines.length > 0 && (
          <Button variant="contained" onClick={add}>
            {t.editions.add}
          </Button>
        )
      }
    >
      <ListTabs current="list" />
      {lines.length === 0 ? (
        <EmptyState
          title={t.editions.empty}
          text={t.editions.emptyText}
          action={
            <Button variant="contained" onClick={add}>
              {t.editions.add}
            </Button>
          }
        />
      ) : (
        <ListTable
          label={t.shell.screens.editions}
          columns={columns}
          rows={lines}
          idOf={(line) => line.edition.id}
          hrefOf={(line) => hashOf({ screen: 'editions', id: line.edition.id })}
          nameOf={(line) =>
            [
              // Holds the words of the cell, for people who say what they see to their computer.
              ...(line.edition.id === nextId
                ? [`${t.shell.edition(line.edition.number, '')} · ${t.editions.next}`, line.edition.name]
                : [editionName(line, t)]),
              line.edition.date && longDate(line.edition.date, t.language),
            ]
              .filter(Boolean)
              .join(', ')
          }
          sort={sort}
          onSort={setSort}
          isMarked={(line) => line.edition.id === nextId}
        />
      )}
    </Page>
  );
}
