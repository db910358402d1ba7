import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { PitchLine } from '../../data/pitches';
import type { PitchStage } from '../../domain/pitch';
import { useTexts } from '../../texts/useTexts';
import { isArrow, neighbour, type Spot, spotOf, stepped } from './board';

interface BoardKeys {
  readonly board: RefObject<HTMLElement | null>;
  readonly columns: ReadonlyMap<PitchStage, readonly PitchLine[]>;
  readonly shown: readonly PitchStage[];
  readonly move: (id: string, to: Spot) => Promise<void>;
  readonly unfold: (stage: PitchStage) => void;
  readonly say: (text: string) => void;
  readonly openMenu: (id: string, anchor: HTMLElement) => void;
}

/** The keyboard on the board: arrows go from card to card, with Shift they take the card along. */
export function useBoardKeys({ board, columns, shown, move, unfold, say, openMenu }: BoardKeys) {
  const t = useTexts();
  const [lastId, setLastId] = useState<string | null>(null);
  const followed = useRef<string | null>(null);

  const focusCard = useCallback(
    (id: string) => {
      const card = board.current?.querySelector<HTMLElement>(`[data-pitch="${CSS.escape(id)}"]`);
      card?.focus();
      card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    [board],
  );

  /** Gives the keyboard back to a card that was moved, once it stands in its new column. */
  const catchUp = useCallback(() => {
    if (followed.current !== null && lostFocus()) focusCard(followed.current);
  }, [focusCard]);
  // A card that changes column is another element, so after every drawing the focus may have been lost.
  useLayoutEffect(catchUp);

  const onKey = useCallback(
    (id: string, event: React.KeyboardEvent<HTMLElement>) => {
      const { key, shiftKey } = event;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) {
        event.preventDefault();
        return openMenu(id, event.currentTarget);
      }
      const from = spotOf(columns, id);
      if (!isArrow(key) || !from) return;
      event.preventDefault();
      if (!shiftKey) {
        const next = neighbour(columns, shown, from, key);
        if (next) focusCard(next.pitch.id);
        return;
      }
      const to = stepped(columns, from, key);
      if (!to) return say(t.pitches.atEdge);
      followed.current = id;
      unfold(to.stage);
      void move(id, to);
    },
    [columns, shown, move, unfold, say, openMenu, focusCard, t],
  );
  const onFocus = useCallback((id: string) => {
    setLastId(id);
    if (followed.current !== id) followed.current = null;
  }, []);
  /** Who has the focus after a menu has gone: the card it was about. Null for none. */
  const follow = useCallback((id: string | null) => {
    followed.current = id;
  }, []);

  const focusFollowed = useCallback(() => {
    if (followed.current !== null) focusCard(followed.current);
  }, [focusCard]);

  const first = shown.flatMap((stage) => columns.get(stage)?.[0] ?? [])[0];
  const isShown = (id: string) => shown.includes(spotOf(columns, id)?.stage as PitchStage); // undefined is in no list
  const currentId = lastId !== null && isShown(lastId) ? lastId : (first?.pitch.id ?? null);
  return { onKey, onFocus, follow, focusFollowed, focusCard, currentId };
}

function lostFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
