import type { KeyboardEvent } from 'react';
import { type DueLine, logConversation, notReached } from '../../data/followUps';
import { roundOn } from '../../domain/followUpsDue';
import { useTexts } from '../../texts/useTexts';
import { isTyping } from '../shell/keys';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { titleText } from './dueWords';

/** The keys of the list: D for spoken and nothing more, N for nobody answered; then the next line has the keyboard. */
export function useDueKeys(shown: readonly DueLine[], today: string, goOn: (afterKey: string) => void) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const finish = async (line: DueLine, told: string, write: () => Promise<void>) => {
    if (!(await run(() => write().then(() => true)))) return;
    goOn(line.key);
    await tellUndo(told);
  };
  const spoken = (line: DueLine) =>
    finish(line, t.followUps.saved(titleText(line, t)), () =>
      logConversation(line.kind === 'round' ? { ...line, round: roundOn(line, today) } : line, {
        ...{
          doneOn: today,
          channel: 'phone',
          result: '',
          responsibleId: line.responsibleId,
          outcome: null,
          source: '',
        },
        ...{ offerStatus: line.need === 'contact' ? 'contacted' : null, nextOn: null, lookBackAt: null },
      }),
    );
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(event.target)) return;
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role="row"][data-id]') : null;
    const line = row && shown.find(({ key }) => key === row.dataset.id);
    if (!line) return;
    if (event.key.toLowerCase() === 'd') void spoken(line);
    else if (event.key.toLowerCase() === 'n')
      void finish(line, t.followUps.reachedLater(titleText(line, t)), () => notReached(line));
    else return;
    event.preventDefault();
  };
}
