import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { calls, channel, type Desktop } from './contract';
import type { Room } from './handlers';
import { ownOrigins, ownWindow } from './windows';

/**
 * Answers the calls of our own pages, and refuses everyone else. What answers is loaded at the first call: checking
 * arguments takes a library that would hold up the window by 30 ms.
 */
export function answerCalls(room: Room): void {
  // The keys are those of Desktop.
  for (const name of Object.keys(calls) as (keyof Desktop)[])
    ipcMain.handle(channel(name), async (event, ...args: unknown[]) => {
      // Who calls is looked at before anything is awaited, as a frame may be gone by then.
      const window = callingWindow(event);
      if (!window) throw new Error(`${name}: refused to this page`);
      const { answer } = await import('./handlers');
      return answer(room, name, window, args);
    });
}

/** The window of ours whose own page, not a frame inside it, made the call. */
function callingWindow({ sender, senderFrame }: IpcMainInvokeEvent): BrowserWindow | undefined {
  const ownPage = senderFrame && senderFrame === sender.mainFrame && ownOrigins.includes(senderFrame.origin);
  return ownPage ? ownWindow(sender) : undefined;
}
