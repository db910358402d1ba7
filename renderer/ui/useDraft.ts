import { useCallback, useEffect, useRef, useState } from 'react';
import { holdDraft } from './drafts';

/** What typed text means: a value, or why it means nothing. */
export type Read<V> = { readonly value: V } | { readonly problem: string };

/** How a draft stands with what is stored. */
export type DraftState = 'same' | 'typing' | 'saving' | 'failed';

interface Options<V> {
  readonly stored: V;
  /** The stored value as it is typed. */
  readonly write: (value: V) => string;
  readonly read: (typed: string) => Read<V>;
  /** Stores the value; a rejection keeps what was typed and is passed to the nearest notice. */
  readonly save: (value: V) => Promise<unknown>;
}

/** A draft that was saved. Its text stays as it was typed: a text that changes under the hands moves the caret. */
interface Saved {
  readonly text: string;
  /** How what is stored reads before this is there, and once it is. */
  readonly before: string;
  readonly after: string;
}

const pauseMs = 900;
/** What is saved and then does not show up was changed by another, or is gone. */
const arrivalMs = 2_000;

/** A field that saves as one types (after a pause) and when one leaves it; only when its value changed. */
export function useDraft<V>({ stored, write, read, save }: Options<V>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [state, setState] = useState<DraftState>('same');
  const [saved, setSaved] = useState<Saved | null>(null);
  const [isLeft, setLeft] = useState(false);
  const shown = write(stored);
  const isSaved = saved !== null && saved.text === typed;
  const latest = useRef({ stored, typed, read, save, write, isSaved });
  latest.current = { stored, typed, read, save, write, isSaved };

  const forget = useCallback(() => {
    setTyped(null);
    setSaved(null);
    setState('same');
  }, []);

  // A key may have come between what this was decided on and now; what it typed is a newer draft, and stays.
  const giveWay = useCallback((text: string) => {
    setTyped((now) => (now === text ? null : now));
    setSaved((now) => (now?.text === text ? null : now));
  }, []);

  const store = useCallback(async () => {
    const { typed: text, read: parse, save: keep, write: show, stored: old } = latest.current;
    if (text === null || latest.current.isSaved) return;
    const result = parse(text);
    if ('problem' in result) return;
    const [before, after] = [show(old), show(result.value)];
    try {
      if (after !== before) {
        setState('saving');
        await keep(result.value);
      }
      // What was typed meanwhile is a newer draft, with a saving of its own.
      if (latest.current.typed !== text) return;
      setSaved({ text, before, after });
      setState('same');
    } catch (error) {
      setState('failed');
      throw error;
    }
  }, []);

  // Every key starts the pause anew.
  useEffect(() => {
    if (typed === null || isSaved) return;
    const release = holdDraft(store);
    const timer = setTimeout(() => void store().catch(() => {}), pauseMs);
    return () => {
      release();
      clearTimeout(timer);
    };
  }, [typed, isSaved, store]);

  // A saved draft gives way to what is stored: at once when that reads the same or was changed since, else on leaving.
  const [hasArrived, setArrived] = useState(false);
  useEffect(() => {
    if (!isSaved) {
      setArrived(false);
      return;
    }
    if (shown === saved.after) {
      if (isLeft || saved.text === shown) giveWay(saved.text);
      else setArrived(true);
      return;
    }
    if (hasArrived || shown !== saved.before) {
      giveWay(saved.text);
      return;
    }
    const timer = setTimeout(() => giveWay(saved.text), arrivalMs);
    return () => clearTimeout(timer);
  }, [shown, saved, isSaved, isLeft, hasArrived, giveWay]);

  // Leaving the screen in the middle of a word stores it as well.
  useEffect(() => () => void store().catch(() => {}), [store]);

  const result = typed === null ? null : read(typed);
  return {
    typed: typed ?? shown,
    isDirty: typed !== null && !isSaved,
    problem: result && 'problem' in result ? result.problem : null,
    state,
    type: (text: string) => {
      setTyped(text);
      setSaved(null);
      setLeft(false);
      setState('typing');
    },
    /** Saves now, and then shows what is stored: for leaving the field. */
    store: () => {
      setLeft(true);
      void store().catch(() => {});
    },
    forget,
  };
}
