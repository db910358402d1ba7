import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, useMemo } from 'react';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import { folded } from '../../domain/search';
import { useTexts } from '../../texts/useTexts';
import { FilterMenu } from '../../ui/FilterMenu';
import { QuickFilter } from '../../ui/QuickFilter';
import { useDevice } from '../shell/device';
import { type DueFilters, nobody, noFilters } from './useDueFilters';

interface DueFilterBarProps {
  readonly filters: DueFilters;
  readonly onChange: (filters: DueFilters) => void;
  readonly shown: number;
  readonly all: number;
  readonly children?: ReactNode;
}

/** The text filter of the list of conversations, and a menu for who calls, what it is, and of which evening. */
export function DueFilterBar({ filters, onChange, shown, all, children }: DueFilterBarProps) {
  const t = useTexts();
  const words = t.followUps.filter;
  const { author } = useDevice();
  const members = useLive(() => references('teamMembers'), []);
  const editions = useLive(() => references('editions'), []);
  const who = useMemo(() => {
    const isMe = (label: string) => author !== '' && folded(label) === folded(author);
    const named = (members ?? []).map(({ value, label }) => ({ value, label: isMe(label) ? words.me(label) : label }));
    return [
      ...named.filter(({ label }) => label === words.me(author)),
      { value: nobody, label: words.nobody },
      ...named.filter(({ label }) => label !== words.me(author)),
    ];
  }, [members, author, words]);
  const isFiltering = Object.values(filters).some(Boolean);
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 4 }}>
      <QuickFilter
        label={words.text}
        clearLabel={words.clearText}
        value={filters.text}
        onChange={(text) => onChange({ ...filters, text })}
      />
      <FilterMenu
        label={words.who}
        anyLabel={words.everyone}
        value={filters.who}
        options={who}
        onChange={(value) => onChange({ ...filters, who: value })}
      />
      <FilterMenu
        label={words.kind}
        anyLabel={words.allKinds}
        value={filters.kind}
        options={(['round', 'own', 'offer'] as const).map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(value) => onChange({ ...filters, kind: value })}
      />
      <FilterMenu
        label={words.edition}
        anyLabel={words.allEditions}
        value={filters.edition}
        options={editions ?? []}
        onChange={(value) => onChange({ ...filters, edition: value })}
      />
      {isFiltering && (
        <>
          <Button size="small" onClick={() => onChange(noFilters)}>
            {words.clear}
          </Button>
          <Typography variant="caption" color="textSecondary" role="status">
            {words.shown(shown, all)}
          </Typography>
        </>
      )}
      {children}
    </Box>
  );
}
