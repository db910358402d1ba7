import { Box, Button, Typography } from '@mui/material';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type DueList as Due, type DueLine, longAgoLines } from '../../data/followUps';
import { teamMembers } from '../../data/team';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { DataTable } from '../../ui/DataTable';
import { ColumnsMenu } from '../record/ColumnsMenu';
import { useListView } from '../record/useListView';
import { go } from '../shell/route';
import { dueColumns } from './columns';
import { DueFilterBar } from './DueFilterBar';
import { useDueFilters } from './useDueFilters';
import { useDueKeys } from './useDueKeys';

interface DueListProps {
  readonly list: Due;
  readonly today: string;
  readonly openId: string | null;
  readonly focusRow: RefObject<((id: string) => void) | null>;
}

const idOf = (line: DueLine) => line.key;
const lateFirst = { column: 'when', down: false };

/** The conversations to be held, in a table that goes by the arrow keys; what is long ago waits behind a button. */
export function DueList({ list, today, openId, focusRow }: DueListProps) {
  const t = useTexts();
  const words = t.followUps;
  const [isLongAgo, setLongAgo] = useState(false);
  const old = useLive(async () => (isLongAgo ? longAgoLines(today) : []), [isLongAgo, today]);
  const lines = useMemo(() => (old?.length ? [...list.lines, ...old] : list.lines), [list, old]);
  const { filters, setFilters, shown } = useDueFilters(lines);
  const team = useLive(teamMembers, []);
  const members = useMemo(() => new Map((team ?? []).map(({ id, name }) => [id, name])), [team]);
  const columns = useMemo(() => dueColumns(today, members, t), [today, members, t]);
  const view = useListView('followUps', columns, lateFirst);
  const onward = useOnward(shown, focusRow);
  const pressed = useDueKeys(shown, today, onward);
  return (
    <>
      <DueFilterBar filters={filters} onChange={setFilters} shown={shown.length} all={lines.length}>
        {list.longAgo > 0 && (
          <Button
            size="small"
            aria-pressed={isLongAgo}
            title={words.longAgoHint}
            onClick={() => setLongAgo(!isLongAgo)}
          >
            {words.longAgo(list.longAgo)}
          </Button>
        )}
        <ColumnsMenu {...view.menu} />
      </DueFilterBar>
      <Box onKeyDown={pressed} sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        <DataTable
          {...view.table}
          label={words.label}
          language={t.language}
          rows={shown}
          idOf={idOf}
          openId={openId}
          onOpen={(id) => go({ screen: 'followUps', id })}
          focusRef={focusRow}
          // Beside a panel or in a small window the last columns give way.
          squeezed
          empty={words.filter.nothing}
        />
      </Box>
      <Typography variant="caption" color="textSecondary" sx={{ mt: 2 }}>
        {words.keys}
      </Typography>
    </>
  );
}

/** Gives the keyboard to the line after one that is done, once the list is without it. */
function useOnward(shown: readonly DueLine[], focusRow: DueListProps['focusRow']): (afterKey: string) => void {
  const next = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list is what it waits for
  useEffect(() => {
    if (next.current === null) return;
    focusRow.current?.(next.current);
    next.current = null;
  }, [shown, focusRow]);
  return (afterKey) => {
    const at = shown.findIndex(({ key }) => key === afterKey);
    next.current = (shown[at + 1] ?? shown[at - 1])?.key ?? null;
  };
}
