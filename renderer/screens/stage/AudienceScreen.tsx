import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import type { Texts } from '../../texts/nl';
import { nl } from '../../texts/nl';
import { TextsProvider } from '../../texts/useTexts';
import { useDevice } from '../shell/device';
import type { AudienceRoute } from './audienceRoute';
import { Notice } from './Notice';
import { RoomWindow } from './RoomWindow';
import { StageWindow } from './StageWindow';

interface AudienceScreenProps extends AudienceRoute {
  /** Resolves when the records can be read. */
  readonly opening: Promise<unknown>;
}

/** The whole page of a window for the audience: it shows an evening, and nothing of the app around it. */
export function AudienceScreen({ role, editionId, opening }: AudienceScreenProps) {
  const { language, database } = useDevice();
  const [opened] = useState(database);
  const [texts, setTexts] = useState<Texts | null>(language === 'nl' ? nl : null);
  const [state, setState] = useState<'opening' | 'open' | 'failed'>('opening');

  useEffect(() => {
    document.documentElement.lang = language;
    if (language === 'nl') setTexts(nl);
    else void import('../../texts/en').then(({ en }) => setTexts(en));
  }, [language]);
  useEffect(() => {
    opening.then(() => setState('open')).catch(() => setState('failed'));
  }, [opening]);

  useEffect(() => {
    // The records that the organiser works with are opened when the page begins.
    if (database !== opened) window.location.reload();
  }, [database, opened]);

  if (!texts) return null;
  return (
    <TextsProvider texts={texts}>
      <Whole>
        {state === 'failed' && <Notice text={texts.shell.faults.cannotOpen} />}
        {state === 'open' &&
          (role === 'stage' ? <StageWindow editionId={editionId} /> : <RoomWindow editionId={editionId} />)}
      </Whole>
    </TextsProvider>
  );
}

const Whole = styled('main')({ position: 'fixed', inset: 0, background: '#000', cursor: 'none', userSelect: 'none' });
