import { Box, Button, Menu, MenuItem, Typography } from '@mui/material';
import { lazy, memo, Suspense, useRef, useState } from 'react';
import type { InsightName } from '../../domain/insights';
import type { InsightFigure, InsightTable } from '../../domain/insightTable';
import { useTexts } from '../../texts/useTexts';
import { chartHeight } from './chartLook';
import { InsightFigures } from './InsightFigures';
import { sentenceOf } from './sentences';
import type { useInsightFiles } from './useInsightFiles';
import { useSeen } from './useSeen';

const InsightChart = lazy(() => import('./InsightChart'));

interface InsightPartProps {
  readonly insight: InsightName;
  readonly table: InsightTable<InsightFigure>;
  readonly files: ReturnType<typeof useInsightFiles>;
  readonly onOpen: (insight: InsightName, row: string | null, column: number) => void;
}

/**
 * One insight: what it shows in a sentence, its chart or its table, and ways to take it along. Drawn again only when its
 * figures are others: a dozen charts for each click would be felt.
 */
export const InsightPart = memo(function InsightPart({ insight, table, files, onOpen }: InsightPartProps) {
  const t = useTexts();
  const words = t.insights;
  const title = words.titles[insight];
  const [asTable, setAsTable] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(box);
  const hasFigures = table.rows.some(({ cells }) => cells.some(({ n }) => n > 0));
  const drawn = table.columns.filter(({ isDrawn }) => isDrawn).length;
  const open = (row: string | null, column: number) => onOpen(insight, row, column);
  return (
    <Box component="section" aria-labelledby={`insight-${insight}`} sx={{ mb: 12, position: 'relative' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 36 }}>
        <Typography variant="h2" id={`insight-${insight}`} sx={{ flex: 1 }}>
          {title}
        </Typography>
        {hasFigures && (
          <>
            <Button
              size="small"
              aria-label={asTable ? words.asChartOf(title) : words.asTableOf(title)}
              onClick={() => setAsTable(!asTable)}
            >
              {asTable ? words.asChart : words.asTable}
            </Button>
            <Button size="small" aria-label={words.copyOf(title)} onClick={() => void files.copy(insight, table)}>
              {words.copy}
            </Button>
            <SaveMenu label={words.saveOf(title)} onSave={(kind) => void files.saveOne(insight, table, kind)} />
          </>
        )}
      </Box>
      <Typography color="textSecondary" sx={{ mb: 4, maxWidth: '80ch' }}>
        {sentenceOf(insight, table, t)}
      </Typography>
      {hasFigures && (
        <>
          {!asTable && (
            <Box
              ref={box}
              role="img"
              aria-label={words.chart(title)}
              sx={{ minHeight: chartHeight(insight, table.rows.length, drawn) }}
            >
              {isSeen && (
                <Suspense fallback={null}>
                  <InsightChart insight={insight} table={table} onOpen={open} />
                </Suspense>
              )}
            </Box>
          )}
          <InsightFigures insight={insight} table={table} isShown={asTable} onOpen={open} />
        </>
      )}
    </Box>
  );
});

function SaveMenu({ label, onSave }: { readonly label: string; readonly onSave: (kind: 'xlsx' | 'csv') => void }) {
  const t = useTexts();
  const [at, setAt] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size="small"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        onClick={(event) => setAt(event.currentTarget)}
      >
        {t.insights.save}
      </Button>
      <Menu open={at !== null} anchorEl={at} onClose={() => setAt(null)} slotProps={{ list: { 'aria-label': label } }}>
        {(['xlsx', 'csv'] as const).map((kind) => (
          <MenuItem
            key={kind}
            onClick={() => {
              setAt(null);
              onSave(kind);
            }}
          >
            {t.insights.saveAs[kind]}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
