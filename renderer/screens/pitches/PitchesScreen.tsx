import { Box, Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { addPitch } from '../../data/pitches';
import { allPitchLines } from '../../data/pitchTable';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { ExportMenu } from '../exports/ExportMenu';
import { useRowFocus } from '../record/useRowFocus';
import { go, useRoute } from '../shell/route';
import { useAct } from '../shell/useAct';
import { useView } from '../shell/useView';
import { filtered, none } from './filters';
import { PitchSide, type Side } from './PitchSide';
import { useFilters } from './useFilters';

const PitchTable = lazy(() => import('./PitchTable'));
const PitchBoard = lazy(() => import('./PitchBoard'));

/** Pitches: all of them in a table or on a board by stage, with the one that is open at the right. */
export default function PitchesScreen() {
  const t = useTexts();
  const { id: openId } = useRoute();
  const run = useAct();
  const [view, setView] = useView('pitches.view', 'table');
  const isBoard = view === 'board';
  const { filters, setFilters } = useFilters(isBoard);
  const lines = useLive(allPitchLines, []);
  const deferred = useDeferredValue(filters);
  const shown = useMemo(() => filtered(lines ?? [], deferred), [lines, deferred]);
  const focusRef = useRowFocus(openId);
  const [side, setSide] = useState<Side | null>(null);
  const open = useCallback((id: string) => {
    // A mail may cover the very pitch.
    setSide(null);
    go({ screen: 'pitches', id });
  }, []);
  const isFree = openId === null;
  const board = useMemo(
    () => ({
      // Beside a pitch that is open, nothing comes up by itself.
      onAside: (asideId: string) => isFree && setSide({ asideId }),
      onMail: (mailIds: readonly string[]) => setSide({ mailIds }),
    }),
    [isFree],
  );
  // Whatever another pitch is opened by, it is that one's turn.
  const [wasOpen, setWasOpen] = useState(openId);
  if (wasOpen !== openId) {
    setWasOpen(openId);
    setSide(null);
  }
  const add = async () => {
    const editionId = isBoard && filters.edition !== none ? filters.edition : null;
    const id = await run(() => addPitch({}, editionId ? { editionId } : {}));
    if (id) open(id);
  };
  const common = { lines: shown, filters, onFilters: setFilters, openId, onOpen: open, focusRef };
  return (
    <Box sx={{ display: 'flex', height: '100%', position: 'relative' }}>
      <Box sx={{ flex: 1, minWidth: 0, height: '100%' }}>
        <Page
          wide
          title={t.shell.screens.pitches}
          state={lines && lines.length > 0 ? t.pitches.state(lines.length, shown.length) : undefined}
          actions={
            <>
              {lines && lines.length > 0 && (
                <ToggleButtonGroup
                  exclusive
                  aria-label={t.pitches.view}
                  value={isBoard ? 'board' : 'table'}
                  onChange={(_event, next) => next && setView(next)}
                >
                  <ToggleButton value="table">{t.pitches.table}</ToggleButton>
                  <ToggleButton value="board">{t.pitches.board}</ToggleButton>
                </ToggleButtonGroup>
              )}
              {lines && lines.length > 0 && <ExportMenu list="pitches" />}
              <Button variant="contained" onClick={() => void add()}>
                {t.pitches.add}
              </Button>
            </>
          }
        >
          {lines?.length === 0 && (
            <EmptyState
              title={t.pitches.empty.title}
              text={t.pitches.empty.text}
              action={
                <Button variant="outlined" onClick={() => go({ screen: 'imports' })}>
                  {t.pitches.empty.import}
                </Button>
              }
            />
          )}
          {lines && lines.length > 0 && (
            <Suspense fallback={null}>
              {isBoard ? <PitchBoard {...common} {...board} onAdd={() => void add()} /> : <PitchTable {...common} />}
            </Suspense>
          )}
        </Page>
      </Box>
      <PitchSide side={side} lines={lines} openId={openId} onSide={setSide} onOpen={open} />
    </Box>
  );
}
