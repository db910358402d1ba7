import { useEffect, useState } from 'react';
import type { StageFace } from '../../domain/stageFace';
import { useTexts } from '../../texts/useTexts';

/** Over this the operator's window asks the stage screen for its test card; nothing of it comes into the log. */
const channelName = 'podium-test-card';
const shownForMs = 10_000;

/** Has the stage screen show its test card for ten seconds. */
export function showTestCard(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** The test card for as long as one asked for it: the widest digits, the longest words, a full ring; else null. */
export function useTestCard(): StageFace | null {
  const { stage } = useTexts();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    let timer: ReturnType<typeof setTimeout> | undefined;
    channel.onmessage = () => {
      clearTimeout(timer);
      setShown(true);
      timer = setTimeout(() => setShown(false), shownForMs);
    };
    return () => {
      clearTimeout(timer);
      channel.close();
    };
  }, []);
  if (!isShown) return null;
  const text = { message: stage.testCard, title: '', next: '' };
  return { state: 'running', digits: '00:00', fraction: 1, isCalm: false, ...text };
}
