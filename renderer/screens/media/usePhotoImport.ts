import { useCallback, useState } from 'react';
import { addPhotos, type ScaledPhoto, TooManyPhotos } from '../../data/photos';
import { mostPhotos } from '../../domain/media';
import { useTexts } from '../../texts/useTexts';
import { useNotice } from '../../ui/Notices';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { PictureRefused, scaledPicture } from './scaledPicture';

/** Takes files in as photos of an edition, all or none; `scaling` is how many are being made smaller. */
export function usePhotoImport(editionId: string, here: number) {
  const t = useTexts();
  const tell = useNotice();
  const tellUndo = useTellUndo();
  const run = useAct();
  const [scaling, setScaling] = useState(0);
  const take = useCallback(
    async (files: readonly File[]) => {
      const refuse = (room: number) => tell({ text: t.media.tooMany(room, mostPhotos), kind: 'wrong' });
      const room = Math.max(mostPhotos - here, 0);
      if (files.length > room) return refuse(room);
      setScaling(files.length);
      try {
        const scaled: ScaledPhoto[] = [];
        for (const file of files) scaled.push(await scaledPicture(file));
        const ids = await run(() =>
          addPhotos(editionId, scaled).catch((error: unknown) => {
            if (!(error instanceof TooManyPhotos)) throw error;
            refuse(error.room);
            return undefined;
          }),
        );
        if (ids) await tellUndo(t.media.added(ids.length));
      } catch (error) {
        if (!(error instanceof PictureRefused)) throw error;
        tell({ text: t.media.faults[error.fault](error.fileName), kind: 'wrong' });
      } finally {
        setScaling(0);
      }
    },
    [editionId, here, run, t, tell, tellUndo],
  );
  return { scaling, take };
}
