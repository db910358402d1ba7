import { useCallback, useMemo } from 'react';
import { now } from '../../data/records';
import { desktop } from '../../desktop';
import { type InsightName, insightNames } from '../../domain/insights';
import type { InsightFigure, InsightTable } from '../../domain/insightTable';
import { dateAt } from '../../domain/time';
import { aboutOut, insightOut } from '../../exports/insightOut';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { useNotice } from '../../ui/Notices';
import { useSave } from '../shell/useSave';
import type { ShownInsights } from './insightsMessages';
import { sentenceOf } from './sentences';

type Table = InsightTable<InsightFigure>;

/** Takes insights elsewhere: to the clipboard, to a sheet or to CSV; or all of them as one workbook. */
export function useInsightFiles() {
  const t = useTexts();
  const tell = useNotice();
  const save = useSave();
  const words = t.insights;

  const copy = useCallback(
    async (insight: InsightName, table: Table) => {
      const { tabText, tableHtml } = await import('../../exports/clipboardTable');
      const out = insightOut(insight, table, t);
      const item = new ClipboardItem({
        'text/plain': new Blob([tabText(out)], { type: 'text/plain' }),
        'text/html': new Blob([tableHtml(out)], { type: 'text/html' }),
      });
      const isCopied = await navigator.clipboard.write([item]).then(
        () => true,
        () => false,
      );
      tell(isCopied ? { text: words.copied } : { text: words.notCopied, kind: 'wrong' });
    },
    [t, tell, words],
  );

  const saveOne = useCallback(
    async (insight: InsightName, table: Table, kind: 'xlsx' | 'csv') => {
      const out = insightOut(insight, table, t);
      const bytes =
        kind === 'csv'
          ? (await import('../../exports/csvFile')).csvFile(out)
          : (await import('../../exports/workbook')).workbookFile([out]);
      const suggestedName = words.fileName(words.titles[insight], dateAt(now()));
      await save(() => desktop.saveFile({ kind, suggestedName, bytes }));
    },
    [t, save, words],
  );

  const saveAll = useCallback(
    async (tables: ShownInsights, choice: string) => {
      const { workbookFile } = await import('../../exports/workbook');
      const today = dateAt(now());
      const about = aboutOut(
        [
          [words.about.madeOn, digitDate(today)],
          [words.about.choice, choice || words.about.everything],
          ...insightNames.map((name) => [words.titles[name], sentenceOf(name, tables[name], t)] as const),
        ],
        t,
      );
      const bytes = workbookFile([about, ...insightNames.map((name) => insightOut(name, tables[name], t))]);
      await save(() => desktop.saveFile({ kind: 'xlsx', suggestedName: words.fileName(words.allName, today), bytes }));
    },
    [t, save, words],
  );

  return useMemo(() => ({ copy, saveOne, saveAll }), [copy, saveOne, saveAll]);
}
