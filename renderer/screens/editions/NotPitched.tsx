import { Button } from '@mui/material';
import { pitchedAll } from '../../data/editions';
import type { PitchLine } from '../../data/pitches';
import { inLineUp } from '../../domain/pitch';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';
import { Suggestion } from './Suggestion';

interface NotPitchedProps {
  readonly editionId: string;
  readonly lines: readonly PitchLine[];
}

/** After an evening: asks whether the chosen pitches were on stage, as only those count. */
export function NotPitched({ editionId, lines }: NotPitchedProps) {
  const t = useTexts();
  const run = useAct();
  const waiting = lines.filter(({ pitch }) => inLineUp(pitch) && pitch.stage !== 'pitched').length;
  if (waiting === 0) return null;
  return (
    <Suggestion text={t.editions.notPitched(waiting)}>
      <Button variant="outlined" onClick={() => void run(() => pitchedAll(editionId))}>
        {t.editions.setPitched}
      </Button>
    </Suggestion>
  );
}
