import { useSortable } from '@dnd-kit/react/sortable';
import DragIcon from '@mui/icons-material/DragIndicator';
import { Box, ButtonBase, Typography } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../../texts/useTexts';
import { CueMenu, type CueMenuProps } from './CueMenu';
import { CueRow, type CueRowProps } from './CueRow';
import { ProblemMark } from './ProblemMark';

interface CueItemProps extends Omit<CueRowProps, 'handle' | 'menu'>, Omit<CueMenuProps, 'up' | 'down'> {
  readonly at: number;
  readonly of: number;
  readonly onMove: (to: number) => void;
  /** Gives the focus to the same thing (a selector) of the cue so many places on. */
  readonly onStep: (by: number, of: string) => void;
}

/** A cue in the list, with the time that is free before it; dragged by its handle, or moved with the arrows. */
export function CueItem(props: CueItemProps) {
  const { at, of, onMove, onStep, cues, pitches, onDuplicate, onRemove, onKind, onPitch, ...row } = props;
  const t = useTexts();
  const { ref, handleRef, isDragSource } = useSortable({ id: row.cue.id, index: at });

  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const { dataset, tagName } = event.target;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const isName = dataset.cue !== undefined;
    if (isName && event.key === 'Delete') onRemove();
    else if (step === 0) return;
    // In a field, Shift and an arrow select.
    else if (event.altKey || (event.shiftKey && tagName !== 'INPUT') || dataset.handle !== undefined) onMove(at + step);
    else if (isName) onStep(step, '[data-cue]');
    else if (tagName === 'INPUT' && !event.shiftKey) onStep(step, 'input');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const slackMs = row.planned?.slackMs ?? 0;
  return (
    <Box
      component="li"
      ref={ref}
      onKeyDown={pressed}
      sx={{ ...(isDragSource && { boxShadow: 6, borderRadius: 1, overflow: 'hidden' }) }}
    >
      {slackMs !== 0 && (
        <Box sx={{ pl: '94px', py: 1, bgcolor: 'sunken', borderBottom: 1, borderColor: 'divider' }}>
          {slackMs > 0 ? (
            <Typography variant="caption" color="textSecondary">
              {t.runOfShow.free(slackMs)}
            </Typography>
          ) : (
            <ProblemMark text={t.runOfShow.overlap(-slackMs)} />
          )}
        </Box>
      )}
      <CueRow
        {...row}
        handle={
          <ButtonBase
            ref={handleRef}
            data-handle=""
            aria-label={t.runOfShow.move(row.name)}
            sx={{ cursor: 'grab', borderRadius: 0.5, py: 1, color: 'text.secondary', touchAction: 'none' }}
          >
            <DragIcon fontSize="small" />
          </ButtonBase>
        }
        menu={
          <CueMenu
            {...{ name: row.name, cues, pitches, onDuplicate, onRemove, onKind, onPitch }}
            up={at > 0 ? () => onMove(at - 1) : null}
            down={at < of - 1 ? () => onMove(at + 1) : null}
          />
        }
      />
    </Box>
  );
}
