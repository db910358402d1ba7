import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { type InsightFilter, noFilter } from '../../domain/insightScope';
import { insightNames } from '../../domain/insights';
import { rowName } from '../../exports/insightOut';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { hashOf } from '../shell/route';
import { useView } from '../shell/useView';
import { filterText, InsightFilters } from './InsightFilters';
import { InsightPart } from './InsightPart';
import type { FigurePlace, ShownInsights } from './insightsMessages';
import { RecordsPanel } from './RecordsPanel';
import { useInsightFiles } from './useInsightFiles';
import { useInsights } from './useInsights';

/** Charts over the years, each with its table, and behind every figure the records it is made of. */
export default function InsightsPage({ above }: { readonly above: ReactNode }) {
  const t = useTexts();
  const words = t.insights;
  const [stored, setStored] = useView('insights', '');
  const filter = useMemo(() => readFilter(stored), [stored]);
  const [place, setPlace] = useState<FigurePlace | null>(null);
  const { counted, found, isFailed } = useInsights(filter, place);
  const files = useInsightFiles();
  const open = useCallback(
    (insight: FigurePlace['insight'], row: string | null, column: number) => setPlace({ insight, row, column }),
    [],
  );
  const change = (next: InsightFilter) => {
    setPlace(null);
    setStored(JSON.stringify(next));
  };
  const isEmpty = counted !== null && counted.choices.years.length === 0;
  const hasAny = counted !== null && counted.totals.editions > 0;
  const isNarrow = filter.themeId !== null || filter.districtId !== null;
  const saveAll = hasAny && (
    <Button
      variant="contained"
      onClick={() => void files.saveAll(counted.tables, filterText(filter, counted.choices, t))}
    >
      {words.saveAll}
    </Button>
  );
  return (
    <Box sx={{ display: 'flex', height: '100%', position: 'relative' }}>
      <Box sx={{ flex: 1, minWidth: 0, height: '100%', overflow: 'auto' }}>
        <Page above={above} title={words.title} state={hasAny && words.state(counted.totals)} actions={saveAll}>
          {isFailed && <Alert severity="error">{words.failed}</Alert>}
          {!counted && !isFailed && <Reading />}
          {isEmpty && (
            <EmptyState
              title={words.nothing}
              text={words.nothingText}
              action={
                <Button variant="contained" href={hashOf({ screen: 'editions' })}>
                  {words.toEditions}
                </Button>
              }
            />
          )}
          {counted && !isEmpty && (
            <>
              <InsightFilters filter={filter} choices={counted.choices} onChange={change} />
              {!hasAny && <EmptyState title={words.nothingPasses} text={words.nothingPassesText} />}
              {isNarrow && hasAny && (
                <Typography color="textSecondary" sx={{ mt: -2, mb: 6 }}>
                  {words.narrowed}
                </Typography>
              )}
              {hasAny &&
                insightNames.map((insight) => (
                  <InsightPart
                    key={insight}
                    insight={insight}
                    table={counted.tables[insight]}
                    files={files}
                    onOpen={open}
                  />
                ))}
            </>
          )}
        </Page>
      </Box>
      {place && counted && (
        <RecordsPanel
          key={JSON.stringify(place)}
          title={placeName(place, counted.tables, t)}
          found={found}
          onClose={() => setPlace(null)}
        />
      )}
    </Box>
  );
}

function Reading() {
  const { reading } = useTexts().insights;
  return (
    <Box role="status" sx={{ maxWidth: 320 }}>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {reading}
      </Typography>
      <LinearProgress aria-label={reading} />
    </Box>
  );
}

function placeName({ insight, row, column }: FigurePlace, tables: ShownInsights, t: Texts): string {
  const table = tables[insight];
  const line = row === null ? table.whole : table.rows.find(({ key }) => key === row);
  const name = table.columns[column]?.name;
  return t.insights.records(line ? rowName(insight, line, t) : '', name ? t.insights.columns[name] : '');
}

function readFilter(stored: string): InsightFilter {
  try {
    return { ...noFilter, ...JSON.parse(stored || '{}') };
  } catch {
    // A choice that can't be read is no choice.
    return noFilter;
  }
}
