import { useCallback } from 'react';
import { desktop, type SaveResult } from '../../desktop';
import { useTexts } from '../../texts/useTexts';
import { useNotice } from '../../ui/Notices';

/** Saves a file through the system's dialog and says how it went; true when it was saved. */
export function useSave() {
  const t = useTexts();
  const tell = useNotice();
  return useCallback(
    async (save: () => Promise<SaveResult>): Promise<boolean> => {
      const result = await save();
      if (result.outcome === 'saved')
        tell({
          text: t.shell.fileSaved(result.name),
          action: { label: t.shell.showFile, run: () => void desktop.showSavedFile(result.token) },
        });
      else if (result.outcome === 'failed') tell({ text: t.shell.saveFaults[result.fault], kind: 'wrong' });
      return result.outcome === 'saved';
    },
    [t, tell],
  );
}
