import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useMemo } from 'react';
import { keepApart, keptApart, pairKey } from '../../data/merge';
import { byIds } from '../../data/records';
import { useLive } from '../../data/useLive';
import type { LookAlikes } from '../../domain/lookAlikes';
import type { Mergeable } from '../../domain/merge';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { type AnyRecord, PairLine } from './PairLine';
import { type Looking, useLookAlikes } from './useLookAlikes';

interface PairListProps {
  readonly table: Mergeable;
  /** The pair that is open, as `pairKey` writes it. */
  readonly openKey: string | null;
  readonly onOpen: (pair: LookAlikes) => void;
}

/** What is done with the first makes room for the next. */
const atOnce = 100;
const none: readonly LookAlikes[] = [];

/** The pairs of a table that may be one and the same, the surest first. */
export function PairList({ table, openKey, onOpen }: PairListProps) {
  const words = useTexts().merging;
  const { state, look, stop } = useLookAlikes(table);
  const run = useAct();
  const tellUndo = useTellUndo();
  const pairs = state.step === 'found' ? state.pairs : none;
  const ids = useMemo(() => [...new Set(pairs.flatMap((pair) => [pair.oneId, pair.otherId]))], [pairs]);
  // Watched, so that a pair goes when it is merged or told apart, and is back when that is undone.
  const known = useLive(async () => {
    const [rows, apart] = await Promise.all([byIds(table, ids), keptApart(table)]);
    return { rows: new Map<string, AnyRecord>(rows.map((row) => [row.id, row])), apart };
  }, [table, ids]);
  if (state.step !== 'found' || !known) return <Waiting state={state} onStop={stop} onLook={look} />;
  const left = pairs.filter(
    (pair) => known.rows.has(pair.oneId) && known.rows.has(pair.otherId) && !known.apart.has(pairKey(pair)),
  );
  const tellApart = async (pair: LookAlikes) => {
    if (await run(() => keepApart(table, pair.oneId, pair.otherId))) await tellUndo(words.apart);
  };
  const again = (
    <Button variant="outlined" onClick={look}>
      {words.again}
    </Button>
  );
  if (left.length === 0)
    return <EmptyState title={words.none[table]} text={words.noneText(state.looked)} action={again} />;
  return (
    <>
      <Typography role="status" sx={{ mb: 3 }}>
        {words.found(left.length)}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mb: 4, p: 0, maxWidth: 1080 }}>
        {left.slice(0, atOnce).map((pair) => (
          <PairLine
            key={pairKey(pair)}
            pair={pair}
            one={known.rows.get(pair.oneId)}
            other={known.rows.get(pair.otherId)}
            isOpen={openKey === pairKey(pair)}
            onOpen={() => onOpen(pair)}
            onApart={() => void tellApart(pair)}
          />
        ))}
      </Box>
      {left.length > atOnce && <Typography color="textSecondary">{words.later(left.length - atOnce)}</Typography>}
    </>
  );
}

interface WaitingProps {
  readonly state: Looking;
  readonly onStop: () => void;
  readonly onLook: () => void;
}

function Waiting({ state, onStop, onLook }: WaitingProps) {
  const words = useTexts().merging;
  if (state.step === 'found') return null;
  if (state.step === 'looking')
    return (
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, maxWidth: 560 }}>
        <LinearProgress variant="determinate" value={state.done * 100} aria-label={words.looking} sx={{ flex: 1 }} />
        <Button variant="outlined" onClick={onStop}>
          {words.stop}
        </Button>
      </Box>
    );
  return (
    <Alert
      severity={state.step === 'failed' ? 'error' : 'info'}
      action={<Button onClick={onLook}>{words.again}</Button>}
      sx={{ maxWidth: 560 }}
    >
      {words[state.step]}
    </Alert>
  );
}
