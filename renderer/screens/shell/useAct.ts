import { useCallback } from 'react';
import { WriteFailed } from '../../data/act';
import { Misfit, NotFound } from '../../data/records';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { useNotice } from '../../ui/Notices';
import { savedState } from './savedState';

/** What went wrong, in words for a user. */
function faultText(error: unknown, t: Texts): string {
  if (error instanceof Misfit) {
    const words: Record<string, string> = t.shell.misfits;
    return words[error.code] ?? t.shell.misfits.invalid;
  }
  if (error instanceof NotFound) return t.shell.faults.notFound;
  if (error instanceof WriteFailed)
    return error.reason === 'unsettled' ? t.shell.faults.unsettled : t.shell.faults.writeFailed;
  return t.shell.faults.unexpected;
}

/**
 * Runs a command; says in plain words when it failed, and that it is saved when it did not. The answer is undefined
 * after a failure, unless `rethrow` asks for the error itself.
 */
export function useAct() {
  const t = useTexts();
  const tell = useNotice();
  return useCallback(
    async <T>(command: () => Promise<T>, { rethrow = false } = {}): Promise<T | undefined> => {
      savedState.set('saving');
      try {
        const result = await command();
        savedState.set('saved');
        return result;
      } catch (error) {
        savedState.set('failed');
        tell({ text: faultText(error, t), kind: 'wrong' });
        if (rethrow) throw error;
        return undefined;
      }
    },
    [t, tell],
  );
}
