import { DragDropProvider } from '@dnd-kit/react';
import { Box } from '@mui/material';
import { memo, useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { PitchLine } from '../../data/pitches';
import type { PitchStage } from '../../domain/pitch';
import { useTexts } from '../../texts/useTexts';
import { BoardColumn } from './BoardColumn';
import { boardStages, type Spot, sideStages, spotOf } from './board';
import { dragging, spotUnder } from './dragging';
import { MoveMenu } from './MoveMenu';
import { Spoken } from './Spoken';
import { useBoardKeys } from './useBoardKeys';
import { useBoardMoves } from './useBoardMoves';

/** What can be done with pitches of the board beside moving them. */
export interface BoardActs {
  readonly onOpen: (id: string) => void;
  /** A pitch was put beside the way to the evening. */
  readonly onAside: (id: string) => void;
  readonly onMail: (ids: readonly string[]) => void;
}

interface BoardProps extends BoardActs {
  readonly lines: readonly PitchLine[];
  readonly openId: string | null;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (id: string) => void;
  readonly withEdition: boolean;
  readonly focusRef: React.RefObject<((id: string) => void) | null>;
}

const isSide = (stage: PitchStage) => sideStages.some((side) => side === stage);

/** The pitches in a column per stage, to be dragged or moved by the keys. */
export const Board = memo(function Board(props: BoardProps) {
  const { lines, openId, picked, onOpen, onAside, onMail, onPick, withEdition, focusRef } = props;
  const t = useTexts();
  const board = useRef<HTMLDivElement>(null);
  const { columns, move, said, say } = useBoardMoves(lines, onAside);
  const [unfolded, setUnfolded] = useState<readonly PitchStage[]>([]);
  const [drop, setDrop] = useState<Spot | null>(null);
  const [menu, setMenu] = useState<{ readonly id: string; readonly anchor: HTMLElement } | null>(null);
  const shown = useMemo(() => boardStages.filter((stage) => !isSide(stage) || unfolded.includes(stage)), [unfolded]);
  const unfold = useCallback(
    (stage: PitchStage) => setUnfolded((open) => (isSide(stage) && !open.includes(stage) ? [...open, stage] : open)),
    [],
  );
  const openMenu = useCallback((id: string, anchor: HTMLElement) => setMenu({ id, anchor }), []);
  const keys = useBoardKeys({ board, columns, shown, move, unfold, say, openMenu });
  const { focusCard, currentId } = keys;
  useImperativeHandle(focusRef, () => focusCard, [focusCard]);

  const draggedFrom = useRef<{ readonly id: string; readonly spot: Spot } | null>(null);
  const dropIn = (stage: PitchStage): number | null => {
    if (drop?.stage !== stage) return null;
    const from = draggedFrom.current?.spot;
    // The dragged card still stands in its old place.
    return from?.stage === stage && drop.at >= from.at ? drop.at + 1 : drop.at;
  };
  const setup = useMemo(dragging, []);
  const menuSpot = menu ? spotOf(columns, menu.id) : undefined;
  const leaveMenu = (act: (id: string) => void) => {
    if (menu) act(menu.id);
    keys.follow(null);
    setMenu(null);
  };
  const closeMenu = () => {
    if (menu) keys.follow(menu.id);
    setMenu(null);
  };
  const moveTo = (stage: PitchStage) => {
    if (!menu) return;
    unfold(stage);
    void move(menu.id, { stage, at: 0 });
    keys.follow(menu.id);
    setMenu(null);
  };
  return (
    <DragDropProvider
      {...setup}
      onDragStart={({ operation }) => {
        const id = String(operation.source?.id);
        const spot = spotOf(columns, id);
        draggedFrom.current = spot ? { id, spot } : null;
      }}
      onDragMove={(event) => {
        const next = spotUnder(event, board.current);
        setDrop((old) => (old?.stage === next?.stage && old?.at === next?.at ? old : next));
      }}
      onDragEnd={({ operation, canceled }) => {
        const spot = drop;
        setDrop(null);
        draggedFrom.current = null;
        if (!canceled && spot && operation.source) void move(String(operation.source.id), spot);
      }}
    >
      <Box
        ref={board}
        role="group"
        aria-label={t.pitches.boardLabel}
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'flex',
          gap: 1,
          overflowX: 'auto',
          overflowY: 'hidden',
          scrollbarWidth: 'thin',
          pb: 1,
        }}
      >
        {boardStages.map((stage) => (
          <BoardColumn
            key={stage}
            stage={stage}
            lines={columns.get(stage) ?? []}
            openId={openId}
            currentId={currentId}
            picked={picked}
            withEdition={withEdition}
            dropAt={dropIn(stage)}
            isFolded={!shown.includes(stage)}
            {...(isSide(stage) && {
              onFold: () =>
                setUnfolded((open) => (open.includes(stage) ? open.filter((s) => s !== stage) : [...open, stage])),
            })}
            {...(!withEdition && {
              onMail: () => onMail((columns.get(stage) ?? []).map((line) => line.pitch.id)),
            })}
            onOpen={onOpen}
            onPick={onPick}
            onFocus={keys.onFocus}
            onMenu={openMenu}
            onKey={keys.onKey}
          />
        ))}
      </Box>
      <MoveMenu
        anchor={menu?.anchor ?? null}
        stage={menuSpot?.stage}
        onOpen={() => leaveMenu(onOpen)}
        isPicked={menu !== null && picked.has(menu.id)}
        onPick={() => {
          if (menu) onPick(menu.id);
          closeMenu();
        }}
        onMail={() => leaveMenu((id) => onMail([id]))}
        onMove={moveTo}
        onClose={closeMenu}
        onGone={keys.focusFollowed}
      />
      <Spoken id="board-help" text={t.pitches.boardHelp} />
      <Spoken text={said} live />
    </DragDropProvider>
  );
});
