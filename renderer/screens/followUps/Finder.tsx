import SearchIcon from '@mui/icons-material/Search';
import { Box, InputBase, Typography } from '@mui/material';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { spokenAbout } from '../../data/followUpSearch';
import { useLive } from '../../data/useLive';
import { type Findable, find } from '../../domain/search';
import { useTexts } from '../../texts/useTexts';
import { ResultRow } from '../search/ResultRow';

const most = 12;

/** Finds the idea or the offer that one spoke about, by typing and Enter. */
export function Finder({ onPick }: { readonly onPick: (item: Findable) => void }) {
  const t = useTexts();
  const words = t.followUps.log;
  const listId = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const all = useLive(spokenAbout, []);
  const results = useMemo(() => find(query, all ?? [], most), [query, all]);
  const current = results[Math.min(at, results.length - 1)];
  const row = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row in view follows the chosen place
  useEffect(() => row.current?.scrollIntoView({ block: 'nearest' }), [at, results]);
  // Enter came before the records were there, as of a quick typist: go as soon as they are.
  const [isHurried, setHurried] = useState(false);
  useEffect(() => {
    if (!isHurried || !all) return;
    setHurried(false);
    if (current) onPick(current);
  }, [isHurried, all, current, onPick]);
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, px: 5, borderBottom: 1, borderColor: 'divider' }}>
        <SearchIcon color="action" aria-hidden />
        <InputBase
          autoFocus
          fullWidth
          placeholder={words.find}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={(event) => {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step) {
              event.preventDefault();
              setAt((now) => Math.max(0, Math.min(results.length - 1, now + step)));
            } else if (event.key === 'Enter') {
              event.preventDefault();
              if (!all) setHurried(true);
              else if (current) onPick(current);
            }
          }}
          slotProps={{
            input: {
              role: 'combobox',
              'aria-expanded': results.length > 0,
              'aria-controls': listId,
              'aria-label': words.find,
              'aria-activedescendant': current ? `${listId}-${current.id}` : undefined,
            },
          }}
          sx={{ py: 3, fontSize: '1.125rem' }}
        />
      </Box>
      <Box id={listId} role="listbox" aria-label={words.results(results.length)} sx={{ overflow: 'auto', py: 2 }}>
        {results.map((item) => (
          <ResultRow
            key={item.id}
            id={`${listId}-${item.id}`}
            // Only these two are found here.
            kind={words.kinds[item.table as keyof typeof words.kinds]}
            title={item.title || t.followUps.nameless}
            detail={item.detail}
            current={item === current}
            rowRef={item === current ? row : null}
            onPick={() => onPick(item)}
          />
        ))}
      </Box>
      {results.length === 0 && (
        <Typography color="textSecondary" sx={{ px: 5, pb: 5 }} role="status">
          {query.trim() ? words.nothing(query.trim()) : words.findStart}
        </Typography>
      )}
    </>
  );
}
