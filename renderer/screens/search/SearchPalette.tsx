import SearchIcon from '@mui/icons-material/Search';
import { Box, Dialog, InputBase, Typography } from '@mui/material';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { findables } from '../../data/search';
import { useLive } from '../../data/useLive';
import type { MenuChoice } from '../../desktop';
import { find } from '../../domain/search';
import { useTexts } from '../../texts/useTexts';
import { duplicatesPart } from '../merging/mergeRoute';
import { go } from '../shell/route';
import { ResultRow } from './ResultRow';
import { matchingActions, matchingDuplicates, matchingReports, openFound, titleOf } from './results';

interface Props {
  readonly onClose: () => void;
  readonly onChoose: (choice: MenuChoice) => void;
}

const most = 40;

/** Ctrl+K: everything by name, with the arrows and Enter; acts and screens are found as well. */
export default function SearchPalette({ onClose, onChoose }: Props) {
  const t = useTexts();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const all = useLive(findables, []);
  const results = useMemo(() => {
    const acts = matchingActions(query, t).map((act) => ({
      key: act.choice,
      kind: t.shell.searchActions,
      ...act,
      run: () => onChoose(act.choice),
    }));
    const duplicates = matchingDuplicates(query, t).map(({ table, ...words }) => ({
      ...{ key: `duplicates/${table}`, kind: t.shell.searchActions, ...words },
      run: () => go({ screen: 'network', id: table, part: duplicatesPart }),
    }));
    const reports = matchingReports(query, t).map(({ name, title, detail }) => ({
      ...{ key: `reports/${name}`, kind: t.reportScreen.found, title, detail },
      run: () => go({ screen: 'reports', id: name }),
    }));
    const found = find(query, all ?? [], most).map((item) => ({
      key: `${item.table}/${item.id}`,
      // The index holds only these tables.
      kind: t.shell.found[item.table as keyof typeof t.shell.found],
      title: titleOf(item, t),
      detail: item.detail,
      run: () => void openFound(item),
    }));
    return [...acts, ...duplicates, ...reports, ...found];
  }, [query, all, t, onChoose]);
  const current = results[Math.min(at, results.length - 1)];
  const row = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row in view follows the chosen place
  useEffect(() => row.current?.scrollIntoView({ block: 'nearest' }), [at, results]);

  // Enter came before the index was there, as of a quick typist: go as soon as it is.
  const [isHurried, setHurried] = useState(false);
  useEffect(() => {
    if (isHurried && all) {
      setHurried(false);
      pick(current);
    }
  });

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
      aria-labelledby={`${listId}-title`}
      slotProps={{ container: { sx: { alignItems: 'flex-start', pt: 16 } } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, px: 5, borderBottom: 1, borderColor: 'divider' }}>
        <SearchIcon color="action" id={`${listId}-title`} titleAccess={t.shell.search} />
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
            } else if (event.key === 'Enter') {
              if (all) pick(current);
              else setHurried(true);
            }
          }}
          slotProps={{
            input: {
              role: 'combobox',
              'aria-expanded': results.length > 0,
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
        sx={{ overflow: 'auto', maxHeight: '55vh', py: results.length > 0 ? 2 : 0 }}
      >
        {results.map((result) => (
          <ResultRow
            key={result.key}
            id={`${listId}-${result.key}`}
            kind={result.kind}
            title={result.title}
            detail={result.detail}
            current={result === current}
            rowRef={result === current ? row : null}
            onPick={() => pick(result)}
          />
        ))}
      </Box>
      {results.length === 0 && (
        <Typography color="textSecondary" sx={{ px: 5, py: 5 }} role="status">
          {query.trim() ? t.shell.searchNothing(query.trim()) : t.shell.searchStart}
        </Typography>
      )}
    </Dialog>
  );
}
