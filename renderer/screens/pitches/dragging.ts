import { Accessibility, Feedback, KeyboardSensor, StyleInjector } from '@dnd-kit/dom';
import type { DragDropProvider, DragMoveEvent } from '@dnd-kit/react';
import type { ComponentProps } from 'react';
import { pageNonce } from '../../ui/nonce';
import { boardStages, type Spot } from './board';

type Set = Required<Pick<ComponentProps<typeof DragDropProvider>, 'plugins' | 'sensors'>>;

/** How cards are dragged: by pointer only, as the board has keys and announcements of its own. */
export function dragging(): Set {
  return {
    plugins: (usual) => [
      ...usual.filter((plugin) => plugin !== Accessibility && plugin !== Feedback),
      // The board draws a card where it landed at once; a card flying back first would say the wrong thing.
      Feedback.configure({ dropAnimation: null }),
      StyleInjector.configure({ nonce: pageNonce() }),
    ],
    sensors: (usual) => usual.filter((sensor) => sensor !== KeyboardSensor),
  };
}

/** The spot under the pointer, counting the cards above it and leaving out the dragged one; null beside the columns. */
export function spotUnder({ operation }: DragMoveEvent, board: HTMLElement | null): Spot | null {
  const stage = boardStages.find((each) => each === operation.target?.id);
  if (!board || !stage) return null;
  const { y } = operation.position.current;
  const cards = [...board.querySelectorAll<HTMLElement>(`[data-stage="${stage}"] [data-card]`)].filter(
    (card) => card.dataset.card !== operation.source?.id && card.dataset.dndPlaceholder === undefined,
  );
  const at = cards.filter((card) => {
    const { top, height } = card.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
  return { stage, at };
}
