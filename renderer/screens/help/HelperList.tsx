import { Box, Button, FormControlLabel, LinearProgress, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { approach } from '../../data/matches';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import type { Ranked } from '../../domain/matching';
import { useTexts } from '../../texts/useTexts';
import { PickInput } from '../../ui/inputs';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { HelperRow } from './HelperRow';
import { useReasonNames } from './useReasonNames';

/** Who is not among these is seldom asked; the rest is one press away. */
const atOnce = 5;

interface HelperListProps {
  readonly askId: string;
  /** Undefined while they are looked up. */
  readonly helpers: readonly Ranked[] | undefined;
}

/** Who may help with an ask, best first, with why; asking them is done here. */
export function HelperList({ askId, helpers }: HelperListProps) {
  const t = useTexts();
  const words = t.help.asks;
  const names = useReasonNames();
  const [shown, setShown] = useState(atOnce);
  const [withPoints, setPoints] = useState(false);
  if (!helpers) return <LinearProgress aria-label={words.thinking} />;
  return (
    <>
      {helpers.length === 0 ? (
        <Typography color="textSecondary">
          {words.noHelpers} {words.noHelpersHint}
        </Typography>
      ) : (
        <>
          <Typography variant="body2" color="textSecondary">
            {words.helpersHint}
          </Typography>
          <Box component="ol" aria-label={words.helpers} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {helpers.slice(0, shown).map((helper) => (
              <HelperRow
                key={`${helper.key.table}/${helper.key.id}`}
                askId={askId}
                helper={helper}
                names={names}
                withPoints={withPoints}
              />
            ))}
          </Box>
          <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 2, mt: 2 }}>
            {helpers.length > shown && (
              <Button size="small" onClick={() => setShown(shown + atOnce)}>
                {words.more(Math.min(atOnce, helpers.length - shown))}
              </Button>
            )}
            <FormControlLabel
              sx={{ ml: 'auto', mr: 0 }}
              label={<Typography variant="body2">{words.points}</Typography>}
              control={<Switch size="small" checked={withPoints} onChange={(_event, on) => setPoints(on)} />}
            />
          </Box>
        </>
      )}
      <SomeoneElse askId={askId} />
    </>
  );
}

/** Asks a partner that the ranking does not name. */
function SomeoneElse({ askId }: { readonly askId: string }) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const [isOpen, setOpen] = useState(false);
  // All partners are read only when someone looks for one.
  const partners = useLive(async () => (isOpen ? await references('partners') : []), [isOpen]);
  const ask = async (id: string | null) => {
    if (id === null) return;
    const name = partners?.find((partner) => partner.value === id)?.label ?? '';
    const done = await run(() => approach(askId, { table: 'partners', id }).then(() => true));
    if (done) await tellUndo(t.help.asks.told.approached(name));
  };
  if (!isOpen)
    return (
      <Button size="small" onClick={() => setOpen(true)} sx={{ mt: 2, ml: -2, px: 2 }}>
        {t.help.asks.someoneElse}
      </Button>
    );
  return (
    <Box sx={{ mt: 4 }}>
      <PickInput
        label={t.help.asks.someoneElse}
        value={null}
        save={ask}
        options={partners ?? []}
        noOptionsText={t.shell.none}
      />
    </Box>
  );
}
