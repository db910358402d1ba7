import { Box } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../texts/useTexts';
import { PageBar } from './PageBar';
import { useFitting } from './useFitting';
import { drawWord, forget } from './wordDrawing';

interface Props {
  readonly bytes: Uint8Array;
  readonly label: string;
  readonly onShown: () => void;
  readonly onFailed: () => void;
}

/**
 * Draws a Word document from its very bytes, on sheets of paper. In a shadow root, so that its styles and the app's do
 * not touch.
 */
export default function WordPreview({ bytes, label, onShown, onFailed }: Props) {
  const { reportScreen: words } = useTexts();
  const host = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState({ at: 1, of: 0 });
  const { isActual, isShrunk, setActual, widen } = useFitting(host);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const stop = new AbortController();
    const numbers = new Map<Element, number>();
    setPages({ at: 1, of: 0 });
    // The page in the middle of what is seen is the one that is read.
    const reading = new IntersectionObserver(
      (entries) => {
        const seen = entries.findLast(({ isIntersecting }) => isIntersecting);
        const at = seen && numbers.get(seen.target);
        if (at) setPages(({ of }) => ({ at, of }));
      },
      { root: scrollerOf(element), rootMargin: '-50% 0px -50% 0px' },
    );
    const onSheet = (sheet: HTMLElement, count: number, width: number) => {
      numbers.set(sheet, count);
      reading.observe(sheet);
      widen(width);
    };
    drawWord(bytes, root, stop.signal, { onSheet, nameOf: words.page })
      .then(() => {
        setPages(({ at }) => ({ at, of: numbers.size }));
        onShown();
      })
      .catch(() => {
        if (stop.signal.aborted) return;
        forget(root);
        onFailed();
      });
    const follow = (event: Event) => followLink(event, root);
    root.addEventListener('click', follow);
    return () => {
      stop.abort();
      reading.disconnect();
      root.removeEventListener('click', follow);
      forget(root);
    };
  }, [bytes, words, widen, onShown, onFailed]);
  return (
    <>
      <Box ref={host} role="document" aria-label={label} tabIndex={0} sx={{ outlineOffset: 2, overflowX: 'auto' }} />
      {pages.of > 0 && <PageBar {...pages} {...(isShrunk || isActual ? { isActual, onActual: setActual } : {})} />}
    </>
  );
}

/** What scrolls around an element; null for the window. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  let around = element.parentElement;
  while (around && !/auto|scroll/.test(getComputedStyle(around).overflowY)) around = around.parentElement;
  return around;
}

/** Goes to a place within the document; nothing else is opened from it. */
function followLink(event: Event, root: ShadowRoot): void {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (!link) return;
  event.preventDefault();
  const name = decodeURIComponent(link.hash.slice(1));
  if (name) root.getElementById(name)?.scrollIntoView({ block: 'start' });
}
