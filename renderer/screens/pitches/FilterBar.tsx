import { Box, Button } from '@mui/material';
import { type ReactNode, useMemo } from 'react';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import { choices } from '../../domain/choices';
import { useTexts } from '../../texts/useTexts';
import { FilterMenu } from '../../ui/FilterMenu';
import { QuickFilter } from '../../ui/QuickFilter';
import { type Filters, isFiltering, noFilters, none } from './filters';

interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  /** What the view itself is already made by, such as the stages of the board. */
  readonly without?: readonly (keyof Filters)[];
  readonly children?: ReactNode;
}

/** The quick text filter, and a menu for each other filter. */
export function FilterBar({ filters, onChange, without = [], children }: FilterBarProps) {
  const t = useTexts();
  const words = t.pitches.filter;
  const editions = useLive(() => references('editions'), []);
  const themes = useLive(() => references('themes'), []);
  const menus = useMemo(() => {
    const inOrder = <V extends string>(values: readonly V[], labels: Readonly<Record<V, string>>) =>
      values.map((value) => ({ value, label: labels[value] }));
    return {
      edition: [{ value: none, label: words.noEdition }, ...(editions ?? [])],
      stage: inOrder(choices.pitchStage, t.choices.pitchStage),
      // By name, as that is what a line of the list knows.
      theme: [...(themes ?? []).map(({ label }) => ({ value: label, label })), { value: none, label: words.noTheme }],
      outcome: inOrder(choices.outcome, t.choices.outcome),
    };
  }, [editions, themes, words, t]);
  const names = ['edition', 'stage', 'theme', 'outcome'] as const;
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 4 }}>
      <QuickFilter
        label={words.text}
        clearLabel={words.clearText}
        value={filters.text}
        onChange={(text) => onChange({ ...filters, text })}
      />
      {names
        .filter((name) => !without.includes(name))
        .map((name) => (
          <FilterMenu
            key={name}
            label={words[name]}
            anyLabel={words.any}
            value={filters[name]}
            options={menus[name]}
            onChange={(value) => onChange({ ...filters, [name]: value })}
          />
        ))}
      {isFiltering(filters) && (
        <Button size="small" onClick={() => onChange(noFilters)}>
          {words.clear}
        </Button>
      )}
      {children}
    </Box>
  );
}
