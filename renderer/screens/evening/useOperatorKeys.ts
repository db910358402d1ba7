import { useEffect, useRef } from 'react';
import { actOfKey, type Clicker, isClickerNext, type KeyPress, type OperatorAct } from '../../domain/clicker';
import { isTyping } from '../shell/keys';

interface Keys {
  readonly clicker: Clicker;
  readonly act: (act: OperatorAct) => void;
  /** Closes what stands open; whether anything did. */
  readonly escape: () => void;
  /** Whether a question stands open that can be answered with no. */
  readonly isAsked: boolean;
}

/** Marks a part of the page whose keys are its own, such as a question that is to be answered. */
export const ownKeys = { 'data-own-keys': true } as const;

let holders = 0;

/** Keeps all keys from the operator's window, for who wants to know what a key is; returns how to give them back. */
export function holdKeys(): () => void {
  holders += 1;
  return () => {
    holders -= 1;
  };
}

/** A key press as the domain reads it. */
export function pressOf(event: KeyboardEvent): KeyPress {
  return {
    key: event.key,
    code: event.code,
    shift: event.shiftKey,
    isCombined: event.ctrlKey || event.altKey || event.metaKey,
    isRepeat: event.repeat,
  };
}

/** Hears the keys of the operator's window, before anything in it does. */
export function useOperatorKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    let isTabbing = false;
    const point = () => {
      isTabbing = false;
    };
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Tab') isTabbing = true;
      // One that is back where nothing or the big button has the focus, has left the buttons around it.
      if (event.key === 'Escape' || isHome(event.target)) isTabbing = event.key === 'Tab';
      // A clicker's start button: it must not load the page anew.
      if (event.key === 'F5') return event.preventDefault();
      if (holders > 0) return;
      if (event.key === 'Escape') {
        if (!event.defaultPrevented) latest.current.escape();
        return;
      }
      const { clicker, isAsked } = latest.current;
      const act = actOfKey(pressOf(event), clicker);
      // Whoever has only a clicker in hand can say no with it, and go on.
      if (isAsked && !event.repeat && isClickerNext(event.key, clicker)) {
        event.preventDefault();
        return latest.current.escape();
      }
      const isOthers = isTyping(event.target) || isOwn(event.target) || isPressing(event, isTabbing);
      // No field and no question takes the key for an emergency.
      if (isOthers && act !== 'emergency') return;
      if (act === null) {
        // Held down it must not press a button that has the focus either.
        if (event.repeat && event.key === ' ') event.preventDefault();
        return;
      }
      event.preventDefault();
      latest.current.act(act);
    };
    window.addEventListener('keydown', hear, true);
    window.addEventListener('pointerdown', point, true);
    return () => {
      window.removeEventListener('keydown', hear, true);
      window.removeEventListener('pointerdown', point, true);
    };
  }, []);
}

function isHome(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.matches('[data-big]'));
}

function isOwn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-own-keys]') !== null;
}

/** Space and Enter press what one went to with Tab; a button that was clicked with the mouse has no say. */
function isPressing({ key, target }: KeyboardEvent, isTabbing: boolean): boolean {
  return (
    isTabbing && (key === ' ' || key === 'Enter') && target instanceof Element && target.matches('button, a, input')
  );
}
