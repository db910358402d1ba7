import { Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { type HelpRecords, helpRecords } from '../../data/helpNetwork';
import { now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { desktop } from '../../desktop';
import { type Bar, helpFlows, networkLayout, nobody, offersBehind, others, yearsOf } from '../../domain/helpNetwork';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { NetworkPage } from '../network/NetworkPage';
import { useSave } from '../shell/useSave';
import { BehindBar } from './BehindBar';
import { drawingFile } from './drawing';
import { type ChosenBar, HelpDrawing } from './HelpDrawing';
import { allHelp, HelpFilters } from './HelpFilters';

const HelpTable = lazy(() => import('./HelpTable').then(({ HelpTable: Table }) => ({ default: Table })));

/** Who helped whom, as a picture and as a table. */
export default function HelpPicture() {
  const t = useTexts();
  const words = t.help.picture;
  const found = useLive(helpRecords, []);
  if (!found) return null;
  if (found.records.offers.length === 0)
    return (
      <NetworkPage tab="picture" state={words.state} action={null}>
        <EmptyState title={words.emptyTitle} text={words.emptyText} />
      </NetworkPage>
    );
  return <Picture found={found} />;
}

function Picture({ found: { records, names } }: { readonly found: HelpRecords }) {
  const t = useTexts();
  const words = t.help.picture;
  const save = useSave();
  const [filters, setFilters] = useState(allHelp);
  const [isTable, setTable] = useState(false);
  const [chosen, setChosen] = useState<ChosenBar | null>(null);
  const wanted = useDeferredValue(filters);
  const years = useMemo(() => yearsOf(records), [records]);
  const flows = useMemo(() => helpFlows(records, wanted), [records, wanted]);
  const layout = useMemo(() => networkLayout(flows), [flows]);
  const nameOf = useCallback(
    (side: 'left' | 'right', key: string): string => {
      if (key === nobody)
        return side === 'left' ? words.noPartner : wanted.right === 'pitches' ? words.noPitch : words.none;
      const kinds: Readonly<Record<string, string>> = t.choices.helpKind;
      return names.get(key) || (wanted.right === 'kinds' ? kinds[key] : undefined) || words.none;
    },
    [names, wanted.right, words, t],
  );
  const barName = (side: 'left' | 'right', bar: Bar) =>
    bar.key !== others
      ? nameOf(side, bar.key)
      : side === 'left'
        ? words.othersLeft(bar.members)
        : words.othersRight(bar.members);
  const summary = useSummary(flows, nameOf, words.rightCounts[wanted.right]);
  // What was chosen may have gone with a filter.
  const bar = chosen && layout[chosen.side].find(({ key }) => key === chosen.key);
  const keep = () => {
    const span = [wanted.from ?? years[0], wanted.until ?? years.at(-1)].filter((year) => year !== undefined).join('–');
    const text = drawingFile(layout, barName, {
      title: words.drawingTitle(span),
      description: summary,
      language: t.language,
    });
    const suggestedName = words.fileName(dateAt(now()));
    void save(() => desktop.saveFile({ kind: 'svg', suggestedName, bytes: new TextEncoder().encode(text) }));
  };
  return (
    <NetworkPage
      tab="picture"
      state={summary}
      action={
        <Button variant="outlined" onClick={keep} disabled={flows.length === 0}>
          {words.action}
        </Button>
      }
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 4, mb: 4 }}>
        <HelpFilters filters={filters} years={years} onChange={setFilters} />
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={words.view}
          value={isTable ? 'table' : 'drawing'}
          onChange={(_event, value: string | null) => value && setTable(value === 'table')}
        >
          <ToggleButton value="drawing">{words.drawing}</ToggleButton>
          <ToggleButton value="table">{words.table}</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      {isTable ? (
        <Suspense fallback={null}>
          <HelpTable flows={flows} nameOf={nameOf} target={words.target} />
        </Suspense>
      ) : flows.length === 0 ? (
        <Typography color="textSecondary">{words.nothing}</Typography>
      ) : (
        <>
          <HelpDrawing layout={layout} nameOf={barName} chosen={bar ? chosen : null} onChoose={setChosen} />
          {bar && chosen ? (
            <BehindBar
              name={barName(chosen.side, bar)}
              offers={offersBehind(flows, layout, chosen.side, chosen.key)}
              names={names}
              onClose={() => setChosen(null)}
            />
          ) : (
            <Typography variant="body2" color="textSecondary" sx={{ mt: 4, pb: 6 }}>
              {words.choose}
            </Typography>
          )}
        </>
      )}
    </NetworkPage>
  );
}

/** What the picture shows, in a sentence: how much, from how many to how many, and who gave most. */
function useSummary(
  flows: ReturnType<typeof helpFlows>,
  nameOf: (side: 'left' | 'right', key: string) => string,
  rightCount: (n: number) => string,
): string {
  const t = useTexts();
  const words = t.help.picture;
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { left, offers } of flows) counts.set(left, (counts.get(left) ?? 0) + offers.length);
    const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
    const single = counts.get(nobody) ?? 0;
    counts.delete(nobody);
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    const right = new Set(flows.map((flow) => flow.right).filter((key) => key !== nobody)).size;
    const told = words.summary(all, all - single, counts.size, right === 0 ? null : rightCount(right));
    return most ? `${told} ${words.most(nameOf('left', most[0]), most[1])}` : told;
  }, [flows, nameOf, rightCount, words]);
}
