import { DragDropProvider, type DragEndEvent } from '@dnd-kit/react';
import { isSortable } from '@dnd-kit/react/sortable';
import { Box, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { PitchLine } from '../../data/pitches';
import { placePitch } from '../../data/pitchMoves';
import { useTexts } from '../../texts/useTexts';
import { dragging } from '../pitches/dragging';
import { useAct } from '../shell/useAct';
import { LineUpItem } from './LineUpItem';
import type { LineUpRowProps } from './LineUpRow';

const byPointer = dragging();

interface LineUpListProps extends Pick<LineUpRowProps, 'lineUp' | 'youngBands' | 'today' | 'onAside'> {
  readonly lines: readonly PitchLine[];
  /** What stands under a row. */
  readonly below?: (line: PitchLine) => ReactNode;
  /** Tells under the list how its order is changed. */
  readonly hint?: boolean;
}

/** The pitches on stage in the order of the evening; a pitch is moved by its handle, by Alt and an arrow, or a menu. */
export default function LineUpList({ lines, below, hint = true, ...shared }: LineUpListProps) {
  const t = useTexts();
  const run = useAct();
  const [told, setTold] = useState('');

  const move = async (from: number, to: number) => {
    const line = lines[from];
    if (!line || to === from || to < 0 || to >= lines.length) return;
    const others = lines.filter((other) => other !== line).map(({ pitch }) => pitch);
    const done = await run(async () => {
      await placePitch(line.pitch.id, line.pitch.stage, others, to);
      return true;
    });
    if (done) setTold(t.editions.lineUp.moved(line.title || t.shell.empty, to + 1, lines.length));
  };

  const dropped = ({ operation: { source }, canceled }: DragEndEvent) => {
    if (canceled || !isSortable(source)) return;
    void move(source.initialIndex, source.index);
  };

  return (
    <>
      <DragDropProvider {...byPointer} onDragEnd={dropped}>
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
          {lines.map((line, at) => (
            <LineUpItem
              key={line.pitch.id}
              line={line}
              at={at}
              of={lines.length}
              onMove={(to) => void move(at, to)}
              below={below?.(line)}
              {...shared}
            />
          ))}
        </Box>
      </DragDropProvider>
      {hint && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 2 }}>
          {t.editions.lineUp.moveHint}
        </Typography>
      )}
      <Box
        role="status"
        sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}
      >
        {told}
      </Box>
    </>
  );
}
