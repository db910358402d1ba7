import { useSortable } from '@dnd-kit/react/sortable';
import DragIcon from '@mui/icons-material/DragIndicator';
import { Box, ButtonBase, Typography } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../../texts/useTexts';
import { LineUpMenu } from './LineUpMenu';
import { LineUpRow, type LineUpRowProps } from './LineUpRow';

interface LineUpItemProps extends Omit<LineUpRowProps, 'before' | 'after'> {
  readonly at: number;
  readonly of: number;
  readonly onMove: (to: number) => void;
}

/** A pitch with its place on stage: a handle to drag it by, or to move with the arrows. */
export function LineUpItem({ at, of, onMove, ...row }: LineUpItemProps) {
  const t = useTexts();
  const { ref, handleRef, isDragSource } = useSortable({ id: row.line.pitch.id, index: at });
  const title = row.line.title || t.shell.empty;
  const pressed = (event: KeyboardEvent, isHandle: boolean) => {
    if ((!isHandle && !event.altKey) || event.ctrlKey) return;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(at + step);
  };
  return (
    <Box
      component="li"
      ref={ref}
      onKeyDown={(event) => pressed(event, false)}
      sx={{ ...(isDragSource && { boxShadow: 6, borderRadius: 1, overflow: 'hidden' }) }}
    >
      <LineUpRow
        {...row}
        before={
          <>
            <ButtonBase
              ref={handleRef}
              aria-label={t.editions.lineUp.move(title)}
              onKeyDown={(event) => pressed(event, true)}
              sx={{ cursor: 'grab', borderRadius: 0.5, py: 1, ml: -1, color: 'text.secondary', touchAction: 'none' }}
            >
              <DragIcon fontSize="small" />
            </ButtonBase>
            <Typography
              sx={{ width: 24, textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}
              color="textSecondary"
            >
              {at + 1}
            </Typography>
          </>
        }
        after={
          <LineUpMenu
            title={title}
            pitchId={row.line.pitch.id}
            move={{ up: at > 0 ? () => onMove(at - 1) : null, down: at < of - 1 ? () => onMove(at + 1) : null }}
          />
        }
      />
    </Box>
  );
}
