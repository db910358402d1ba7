import { useEffect, useRef } from 'react';
import { heardNothing, soundDue } from '../../domain/stageFace';
import { useTexts } from '../../texts/useTexts';
import { type Clock, laptopClock } from '../../ui/useNow';
import { type Evening, useEvening } from '../run/useEvening';
import { Notice } from './Notice';
import { StageView } from './StageView';
import { hasStageSound, playStageSound } from './stageTone';
import { useTestCard } from './testCard';
import { useStageFace } from './useStageFace';

/** The window for who stands on stage. It only reads. */
export function StageWindow({ editionId }: { readonly editionId: string }) {
  const { titles, gone } = useTexts().stage;
  const evening = useEvening(editionId);
  useEffect(() => {
    document.title = titles.stage;
  }, [titles]);
  if (evening === null) return <Notice text={gone} />;
  return evening ? <LiveStage evening={evening} clock={laptopClock} /> : null;
}

function LiveStage({ evening, clock }: { readonly evening: Evening; readonly clock: Clock }) {
  const { face, view } = useStageFace(evening, clock);
  const testCard = useTestCard();
  const heard = useRef(heardNothing);
  useEffect(() => {
    const due = soundDue(view, heard.current);
    heard.current = due.heard;
    if (due.sound && hasStageSound()) playStageSound(due.sound);
  }, [view]);
  return <StageView face={testCard ?? face} />;
}
