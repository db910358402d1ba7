import { useLayoutEffect } from 'react';
import type { MenuChoice } from '../../desktop';
import { desktop } from '../../desktop';
import { hasOwnUndo } from './keys';
import type { ScreenName } from './route';

/** The screens by their number, which stays what people learned; the evening has a letter, the settings a comma. */
const numbered = ['overview', 'editions', 'pitches', 'network', 'reports', 'followUps'] as const satisfies ScreenName[];

const shifted: Readonly<Record<string, MenuChoice>> = { n: 'newEdition', a: 'newOffer', g: 'logFollowUp' };

/** What a key press asks for, if anything; the same acts as the menu offers. */
export function choiceOf(event: KeyboardEvent): MenuChoice | null {
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey && !command) {
    if (event.key === 'ArrowLeft') return 'back';
    if (event.key === 'ArrowRight') return 'forward';
    return null;
  }
  if (!command || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z' && !hasOwnUndo(event.target)) return event.shiftKey ? 'redo' : 'undo';
  if (key === 'y' && !hasOwnUndo(event.target)) return 'redo';
  if (event.shiftKey) return shifted[key] ?? null;
  if (key === 'k') return 'search';
  if (key === 'i') return 'import';
  if (key === 'n') return 'newPitch';
  if (key === 'e') return 'evening';
  if (key === ',') return 'settings';
  return numbered[Number(key) - 1] ?? null;
}

/** Hears the menu bar and the keys, and passes what they ask for. */
export function useShortcuts(run: (choice: MenuChoice) => void): void {
  // Before the paint: whoever sees the page can use its keys.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const choice = event.defaultPrevented ? null : choiceOf(event);
      if (!choice) return;
      event.preventDefault();
      run(choice);
    };
    window.addEventListener('keydown', pressed);
    const stop = desktop.on('menu', run);
    return () => {
      window.removeEventListener('keydown', pressed);
      stop();
    };
  }, [run]);
}
