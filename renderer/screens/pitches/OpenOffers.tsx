import { Button } from '@mui/material';
import { useState } from 'react';
import { lapseOffers, openOffersTo } from '../../data/pitchMoves';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { Suggestion } from '../editions/Suggestion';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';

/** When a pitch will not be on stage while offers to it still wait: asks what becomes of those. Nothing is lost. */
export function OpenOffers({ pitchId }: { readonly pitchId: string }) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const [isKept, setKept] = useState(false);
  const open = useLive(() => openOffersTo(pitchId), [pitchId]);
  const words = t.pitches.aside;
  if (!open || open.length === 0 || isKept) return null;
  const lapse = async () => {
    const n = await run(() => lapseOffers(pitchId));
    if (n) await tellUndo(words.lapsed(n));
  };
  return (
    <Suggestion text={words.openOffers(open.length)}>
      <Button variant="outlined" onClick={() => setKept(true)}>
        {words.keepOffers}
      </Button>
      <Button onClick={() => void lapse()}>{words.lapseOffers}</Button>
    </Suggestion>
  );
}
