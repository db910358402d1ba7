import { Button } from '@mui/material';
import { useMemo } from 'react';
import { addEdition, type EditionLine, editionLines } from '../../data/editions';
import { now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { nextEdition, wasHeld } from '../../domain/edition';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { ExportMenu } from '../exports/ExportMenu';
import { ColumnsMenu } from '../record/ColumnsMenu';
import { useListView } from '../record/useListView';
import { useNames } from '../record/useNames';
import { go } from '../shell/route';
import { useAct } from '../shell/useAct';
import { editionColumns } from './columns';
import { ListTabs } from './ListTabs';

const idOf = (line: EditionLine) => line.edition.id;
const open = (id: string) => go({ screen: 'editions', id });
const newestFirst = { column: 'editions.date', down: true };

/** All editions as a table, newest first; the next one stands out. */
export default function EditionList() {
  const t = useTexts();
  const run = useAct();
  const today = dateAt(now());
  const lines = useLive(editionLines, []);
  const names = useNames('editions');
  const nextId = useMemo(
    () =>
      lines &&
      nextEdition(
        lines.map((l) => l.edition),
        today,
      )?.id,
    [lines, today],
  );
  const columns = useMemo(() => editionColumns(t, names, nextId), [t, names, nextId]);
  const view = useListView('editions', columns, newestFirst);
  const add = () => void run(() => addEdition()).then((id) => id && open(id));
  if (!lines) return null;
  const held = lines.filter((l) => wasHeld(l.edition)).length;
  const coming = lines.filter((l) => ['draft', 'planned'].includes(l.edition.status)).length;
  const addButton = (
    <Button variant="contained" onClick={add}>
      {t.editions.add}
    </Button>
  );
  return (
    <Page
      wide
      title={t.shell.screens.editions}
      state={lines.length > 0 && t.editions.state(held, coming)}
      actions={
        lines.length > 0 && (
          <>
            <ExportMenu list="editions" />
            {addButton}
          </>
        )
      }
    >
      <ListTabs current="list">{lines.length > 0 && <ColumnsMenu {...view.menu} />}</ListTabs>
      {lines.length === 0 ? (
        <EmptyState title={t.editions.empty} text={t.editions.emptyText} action={addButton} />
      ) : (
        <DataTable
          {...view.table}
          label={t.shell.screens.editions}
          language={t.language}
          rows={lines}
          idOf={idOf}
          onOpen={open}
          markedId={nextId}
          empty={t.editions.empty}
        />
      )}
    </Page>
  );
}
