import { Box, Button } from '@mui/material';
import { type InsightFilter, noFilter } from '../../domain/insightScope';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { FilterMenu } from '../../ui/FilterMenu';
import type { InsightChoices } from './insightsMessages';

interface InsightFiltersProps {
  readonly filter: InsightFilter;
  readonly choices: InsightChoices;
  readonly onChange: (filter: InsightFilter) => void;
}

/** What one looks at: the years from and to, an edition, a theme, a district. */
export function InsightFilters({ filter, choices, onChange }: InsightFiltersProps) {
  const t = useTexts();
  const words = t.insights;
  const numbers = (years: readonly number[]) => years.map((year) => ({ value: String(year), label: String(year) }));
  const options = filterOptions(choices, t);
  const year = (value: string | null) => (value === null ? null : Number(value));
  return (
    <Box
      role="search"
      aria-label={words.filters}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 6 }}
    >
      <FilterMenu
        label={words.from}
        anyLabel={words.any}
        value={filter.from === null ? null : String(filter.from)}
        // A range that ends before it starts can't be chosen.
        options={numbers(choices.years.filter((one) => one <= (filter.to ?? one)))}
        onChange={(value) => onChange({ ...filter, from: year(value) })}
      />
      <FilterMenu
        label={words.to}
        anyLabel={words.any}
        value={filter.to === null ? null : String(filter.to)}
        options={numbers(choices.years.filter((one) => one >= (filter.from ?? one)))}
        onChange={(value) => onChange({ ...filter, to: year(value) })}
      />
      {(['editionId', 'themeId', 'districtId'] as const).map((name) => (
        <FilterMenu
          key={name}
          label={words[filterWords[name]]}
          anyLabel={words.any}
          value={filter[name]}
          options={options[name]}
          onChange={(value) => onChange({ ...filter, [name]: value })}
        />
      ))}
      {isFiltering(filter) && (
        <Button size="small" onClick={() => onChange(noFilter)}>
          {words.clear}
        </Button>
      )}
    </Box>
  );
}

const filterWords = { editionId: 'edition', themeId: 'theme', districtId: 'district' } as const;

function filterOptions({ editions, themes, districts }: InsightChoices, t: Texts) {
  const named = (rows: InsightChoices['themes']) => rows.map(({ id, name }) => ({ value: id, label: name }));
  return {
    editionId: editions.map(({ id, number, date }) => ({
      value: id,
      label: t.insights.editionName(number, digitDate(date ?? '')),
    })),
    themeId: named(themes),
    districtId: named(districts),
  };
}

function isFiltering(filter: InsightFilter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** A filter in words, as a file says of itself what is in it; empty when everything is. */
export function filterText(filter: InsightFilter, choices: InsightChoices, t: Texts): string {
  const words = t.insights;
  const options = filterOptions(choices, t);
  const chosen = (['editionId', 'themeId', 'districtId'] as const).map((name) => {
    const label = options[name].find(({ value }) => value === filter[name])?.label;
    return label === undefined ? '' : `${words[filterWords[name]]}: ${label}`;
  });
  return [
    filter.from === null ? '' : `${words.from}: ${filter.from}`,
    filter.to === null ? '' : `${words.to}: ${filter.to}`,
    ...chosen,
  ]
    .filter(Boolean)
    .join('; ');
}
