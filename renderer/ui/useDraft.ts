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

const pauseMs = 900;

/** A field that saves as one types (after a pause) and when one leaves it; only when its value changed. */
export function useDraft<V>({ stored, write, read, save }: Options<V>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [state, setState] = useState<DraftState>('same');
  const latest = useRef({ stored, typed, read, save, write });
  latest.current = { stored, typed, read, save, write };

  const store = useCallback(async () => {
    const { typed: text, read: parse, save: keep, write: show, stored: old } = latest.current;
    if (text === null) return;
    const result = parse(text);
    if ('problem' in result) return;
    if (show(result.value) === show(old)) {
      setTyped(null);
      setState('same');
      return;
    }
    setState('saving');
    try {
      await keep(result.value);
      // What was typed meanwhile is a newer draft; it stays.
      setTyped((now) => (now === text ? null : now));
      setState('same');
    } catch (error) {
      setState('failed');
      throw error;
    }
  }, []);

  useEffect(() => {
    if (typed === null) return;
    const release = holdDraft(store);
    const timer = setTimeout(() => void store().catch(() => {}), pauseMs);
    return () => {
      release();
      clearTimeout(timer);
    };
  }, [typed, store]);

  // Leaving the screen in the middle of a word stores it as well.
  useEffect(() => () => void store().catch(() => {}), [store]);

  const shown = typed ?? write(stored);
  const result = typed === null ? null : read(typed);
  return {
    typed: shown,
    isDirty: typed !== null,
    problem: result && 'problem' in result ? result.problem : null,
    state,
    type: (text: string) => {
      setTyped(text);
      setState('typing');
    },
    store: () => void store().catch(() => {}),
    forget: () => {
      setTyped(null);
      setState('same');
    },
  };
}
