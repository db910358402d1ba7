import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { folded } from '../../domain/search';
import { useTexts } from '../../texts/useTexts';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { QuickFilter } from '../../ui/QuickFilter';
import { duplicatesPart } from '../merging/mergeRoute';
import { ColumnsMenu } from '../record/ColumnsMenu';
import type { ListColumn } from '../record/fieldColumns';
import { useListView } from '../record/useListView';
import { useRowFocus } from '../record/useRowFocus';
import { go } from '../shell/route';
import { NetworkPage, partOf, type RecordsTab } from './NetworkPage';
import { newRecord } from './newRecord';

interface NetworkListProps<R> {
  readonly tab: RecordsTab;
  /** How things stand, in a sentence. */
  readonly state: string;
  readonly lines: readonly R[];
  readonly idOf: (line: R) => string;
  readonly columns: readonly ListColumn<R>[];
  /** What the text of a line is looked for in. */
  readonly textOf: (line: R) => string;
  readonly openId: string | null;
  /** Menus that narrow the list further, whether a line passes them (null: none is set), and setting them all free. */
  readonly menus?: ReactNode;
  readonly passes?: ((line: R) => boolean) | null;
  readonly onClear?: () => void;
}

/** The list of partners or of contacts: a text to look for, filters, the columns one chose, and the one that is open. */
export function NetworkList<R extends object>(props: NetworkListProps<R>) {
  const { tab, state, lines, idOf, columns, textOf, openId, menus, passes = null, onClear } = props;
  const t = useTexts();
  const [text, setText] = useState('');
  const usual = useMemo(() => ({ column: columns[0]?.name ?? '', down: false }), [columns]);
  const view = useListView(tab, columns, usual);
  const focusRef = useRowFocus(openId);
  // Typing goes before the list: what is typed is seen at once, also among thousands.
  const wanted = folded(useDeferredValue(text));
  const shown = useMemo(
    () => lines.filter((line) => (passes?.(line) ?? true) && folded(textOf(line)).includes(wanted)),
    [lines, passes, textOf, wanted],
  );
  const words = t.network;
  const part = partOf(tab);
  const add = (
    <Button variant="contained" onClick={() => go({ screen: 'network', id: newRecord, part })}>
      {tab === 'partners' ? words.addPartner : words.addContact}
    </Button>
  );
  if (lines.length === 0)
    return (
      <NetworkPage tab={tab} state={words.empty[tab].state} action={null}>
        <EmptyState title={words.empty[tab].title} text={words.empty[tab].text} action={add} />
      </NetworkPage>
    );
  return (
    <NetworkPage tab={tab} state={state} action={add}>
      <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 4 }}>
        <QuickFilter label={words.filter} clearLabel={words.clearText} value={text} onChange={setText} />
        {menus}
        {(wanted !== '' || passes !== null) && (
          <>
            <Button
              size="small"
              onClick={() => {
                setText('');
                onClear?.();
              }}
            >
              {words.clearFilter}
            </Button>
            <Typography variant="caption" color="textSecondary" role="status">
              {words.filtered(shown.length, lines.length)}
            </Typography>
          </>
        )}
        <Box sx={{ display: 'flex', gap: 2, ml: 'auto' }}>
          <Button size="small" onClick={() => go({ screen: 'network', id: tab, part: duplicatesPart })}>
            {t.merging.search}
          </Button>
          <ColumnsMenu {...view.menu} />
        </Box>
      </Box>
      <DataTable
        {...view.table}
        label={words.tabs[tab]}
        language={t.language}
        rows={shown}
        idOf={idOf}
        openId={openId}
        onOpen={(id) => go({ screen: 'network', id, part })}
        focusRef={focusRef}
        squeezed={openId !== null}
        empty={words.nothingFits}
      />
    </NetworkPage>
  );
}
