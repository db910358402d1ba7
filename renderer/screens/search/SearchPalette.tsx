import SearchIcon from '@mui/icons-material/Search';
import { Box, Dialog, InputBase, Typography } from '@mui/material';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { findables } from '../../data/search';
import { useLive } from '../../data/useLive';
import type { MenuChoice } from '../../desktop';
import { find } from '../../domain/search';
import { useTexts } from '../../texts/useTexts';
import { matchingActions, openFound, titleOf } from './results';

interface Props {
  readonly onClose: () => void;
  readonly onChoose: (choice: MenuChoice) => void;
}

const most = 50;

/** Ctrl+K: everything by name, with the arrows and Enter; acts and screens are found as well. */
export default function SearchPalette({ onClose, onChoose }: Props) {
  const t = useTexts();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const all = useLive(findables, []);
  // Typing stays smooth when there is much to look through.
  const asked = useDeferredValue(query);
  const results = useMemo(() => {
    const acts = matchingActions(asked, t).map((act) => ({
      key: act.choice,
      kind: t.shell.searchActions,
      ...act,
      run: () => onChoose(act.choice),
    }));
    const found = find(asked, all ?? [], most).map((item) => ({
      key: `${item.table}/${item.id}`,
      // The index holds only these tables.
      kind: t.shell.found[item.table as keyof typeof t.shell.found],
      title: titleOf(item, t),
      detail: item.detail,
      run: () => void openFound(item),
    }));
    return [...acts, ...found];
  }, [asked, all, t, onChoose]);
  const current = results[Math.min(at, results.length - 1)];
  const row = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row in view follows the chosen place
  useEffect(() => row.current?.scrollIntoView({ block: 'nearest' }), [at, results]);

  const pick = (result: (typeof results)[number] | undefined) => {
    if (!result) return;
    onClose();
    result.run();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-label={t.shell.search}
      slotProps={{ container: { sx: { alignItems: 'flex-start', pt: 16 } } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, px: 5, borderBottom: 1, borderColor: 'divider' }}>
        <SearchIcon color="action" />
        <InputBase
          autoFocus
          fullWidth
          placeholder={t.shell.searchHint}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={(event) => {
            const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
            if (step) {
              event.preventDefault();
              setAt((now) => Math.max(0, Math.min(results.length - 1, now + step)));
            } else if (event.key === 'Enter') pick(current);
          }}
          slotProps={{
            input: {
              role: 'combobox',
              'aria-expanded': true,
              'aria-controls': listId,
              'aria-label': t.shell.searchHint,
              'aria-activedescendant': current ? `${listId}-${current.key}` : undefined,
            },
          }}
          sx={{ py: 3, fontSize: '1.125rem' }}
        />
      </Box>
      <Box
        id={listId}
        role="listbox"
        aria-label={t.shell.searchResults(results.length)}
        sx={{ overflow: 'auto', maxHeight: '55vh', py: 2 }}
      >
        {results.map((result) => (
          <Box
            key={result.key}
            id={`${listId}-${result.key}`}
            ref={result === current ? row : null}
            role="option"
            aria-selected={result === current}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(result)}
            sx={{
              mx: 2,
              px: 3,
              py: 1.5,
              borderRadius: 1,
              cursor: 'pointer',
              display: 'flex',
              gap: 3,
              alignItems: 'baseline',
              '&:hover': { bgcolor: 'action.hover' },
              '&[aria-selected=true]': { bgcolor: 'action.selected' },
            }}
          >
            <Typography variant="caption" color="textSecondary" sx={{ width: 104, flexShrink: 0 }}>
              {result.kind}
            </Typography>
            <Typography noWrap sx={{ flexShrink: 0, maxWidth: '70%' }}>
              {result.title}
            </Typography>
            <Typography variant="body2" color="textSecondary" noWrap>
              {result.detail}
            </Typography>
          </Box>
        ))}
        {results.length === 0 && (
          <Typography color="textSecondary" sx={{ px: 5, py: 3 }} role="status">
            {query.trim() ? t.shell.searchNothing(query.trim()) : t.shell.searchStart}
          </Typography>
        )}
      </Box>
    </Dialog>
  );
}
