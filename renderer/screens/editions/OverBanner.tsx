import { Button } from '@mui/material';
import { saveEdition } from '../../data/editions';
import type { Edition } from '../../domain/edition';
import { isOver } from '../../domain/editionDoubts';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';
import { Suggestion } from './Suggestion';

/** Asks, once the date has passed, whether the evening was held; one click says so. */
export function OverBanner({ edition, today }: { readonly edition: Edition; readonly today: string }) {
  const t = useTexts();
  const run = useAct();
  if (!isOver(edition, today)) return null;
  const set = (status: Edition['status']) => () => void run(() => saveEdition(edition.id, { status }));
  return (
    <Suggestion text={t.editions.doubt({ doubt: 'over' })}>
      <Button onClick={set('cancelled')}>{t.editions.setCancelled}</Button>
      <Button variant="outlined" onClick={set('held')}>
        {t.editions.setHeld}
      </Button>
    </Suggestion>
  );
}
