import { DragDropProvider, type DragEndEvent } from '@dnd-kit/react';
import { isSortable } from '@dnd-kit/react/sortable';
import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '../../texts/useTexts';
import { dragging } from '../pitches/dragging';
import { Spoken } from '../pitches/Spoken';
import { AddMenu } from './AddMenu';
import { CueItem } from './CueItem';
import { CuePanel } from './CuePanel';
import type { Editing } from './editing';
import type { CueActs } from './useCueActs';

const byPointer = dragging();

interface CueEditorProps {
  readonly editing: Editing;
  readonly acts: CueActs;
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
  /** Where the panel of a cue goes: beside the page. */
  readonly side: HTMLElement | null;
  /** Made just now: the keyboard goes on at its first cue. */
  readonly isNew?: boolean;
}

/** The cues in their order, to change, move, add and take away; an open one has a panel beside the list. */
export function CueEditor({ editing, acts, openId, onOpen, side, isNew = false }: CueEditorProps) {
  const t = useTexts();
  const { cues, plan, pitches, problems, members, nameOf } = editing;
  const list = useRef<HTMLOListElement>(null);
  const opened = useRef<string | null>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [lastId, setLastId] = useState<string | null>(null);
  const [focusNext, setFocusNext] = useState<string | null>(isNew ? (cues[0]?.id ?? null) : null);
  const last = cues.find((cue) => cue.id === (openId ?? lastId)) ?? cues.at(-1) ?? null;
  const open = cues.find((cue) => cue.id === openId);

  /** Gives the focus to the same thing of another row. */
  const step = (at: number, of: string) => {
    const field = list.current?.children[at]?.querySelector<HTMLElement>(of);
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  };
  const isShown = open !== undefined;
  useEffect(() => {
    // What stands above the list takes more room beside a panel, which pushes the open row out of sight.
    if (openId !== null && isShown) {
      rowOf(list.current, openId)?.scrollIntoView({ block: 'nearest' });
      opened.current = openId;
    }
    // A panel gives the focus back to what had it first: a menu, or the row that was open before this one.
    if (openId === null && opened.current !== null) {
      rowOf(list.current, opened.current)?.focus();
      opened.current = null;
    }
  }, [openId, isShown]);
  // The keyboard's place was in a row that has gone; it goes on at the row that came in its place.
  useEffect(() => {
    if (focusNext === null || document.activeElement !== document.body) return;
    rowOf(list.current, focusNext)?.focus();
    setFocusNext(null);
  });

  const remove = async (at: number) => {
    const cue = cues[at];
    if (!cue) return;
    await acts.remove([cue.id], nameOf(cue), () => {
      setFocusNext((cues[at + 1] ?? cues[at - 1])?.id ?? null);
      if (cue.id === openId) onOpen(null);
    });
  };
  const openNew = (id: string | undefined) => {
    if (id !== undefined) onOpen(id);
  };
  const adding = (afterId: string | null) => ({
    onKind: (kind: Parameters<CueActs['add']>[0]) => void acts.add(kind, afterId).then(openNew),
    onPitch: (pitchId: string) => void acts.addPitch(pitchId, afterId),
  });
  const dropped = ({ operation: { source }, canceled }: DragEndEvent) => {
    if (canceled || !isSortable(source)) return;
    void acts.move(source.initialIndex, source.index);
  };

  return (
    <>
      <DragDropProvider {...byPointer} onDragEnd={dropped}>
        <Box
          component="ol"
          ref={list}
          aria-label={t.runOfShow.list}
          sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}
        >
          {cues.map((cue, at) => (
            <CueItem
              key={cue.id}
              {...{ cue, at, of: cues.length, cues, pitches }}
              name={nameOf(cue)}
              who={cue.memberIds.flatMap((id) => members.get(id) ?? []).join(', ')}
              planned={plan.planned.get(cue.id)}
              extraMs={cue.endTime === null ? (plan.cues[at]?.lengthMs ?? 0) - (cue.lengthMs ?? 0) : 0}
              problems={problems.filter(({ cueId }) => cueId === cue.id)}
              isOpen={cue.id === openId}
              onOpen={() => onOpen(cue.id)}
              onFocus={() => {
                setLastId(cue.id);
                setFocusNext(null);
              }}
              onMove={(to) => void acts.move(at, to)}
              onStep={(by, of) => step(at + by, of)}
              onDuplicate={() => void acts.duplicate(cue)}
              onRemove={() => void remove(at)}
              {...adding(cue.id)}
            />
          ))}
        </Box>
      </DragDropProvider>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 2, mt: 3 }}>
        <Button
          variant="outlined"
          startIcon={<AddIcon />}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {t.runOfShow.add}
        </Button>
        <Typography variant="caption" color="textSecondary">
          {t.runOfShow.addHint(last ? nameOf(last) : '')} {t.runOfShow.moveHint}
        </Typography>
      </Box>
      <AddMenu {...{ cues, pitches, anchor }} {...adding(last?.id ?? null)} onClose={() => setAnchor(null)} />
      <Spoken live text={acts.told} />
      {open &&
        side &&
        createPortal(
          <CuePanel
            key={open.id}
            cue={open}
            editing={editing}
            acts={acts}
            onRemove={() => void remove(cues.indexOf(open))}
            onClose={() => onOpen(null)}
          />,
          side,
        )}
    </>
  );
}

function rowOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-cue="${CSS.escape(id)}"]`) ?? null;
}
