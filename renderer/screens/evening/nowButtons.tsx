import UndoIcon from '@mui/icons-material/Undo';
import { Box, Button, Typography } from '@mui/material';
import { memo } from 'react';
import { useTexts } from '../../texts/useTexts';
import type { OperatorParts } from './Operator';

const steps = [
  ['lessMinute', -60_000],
  ['less', -30_000],
  ['more', 30_000],
  ['moreMinute', 60_000],
] as const;

interface TimeButtonsProps extends Pick<OperatorParts, 'operating' | 'open'> {
  readonly isRunning: boolean;
  readonly isPaused: boolean;
  /** What runs, else what comes next. */
  readonly cueId: string | undefined;
}

/** More and less time, the pause, and what began earlier. */
export const TimeButtons = memo(function TimeButtons(props: TimeButtonsProps) {
  const { operating, open, isRunning, isPaused, cueId } = props;
  const t = useTexts();
  return (
    <Box sx={{ display: 'flex', gap: 2, mb: 4, flexWrap: 'wrap' }}>
      {steps.map(([name, ms]) => (
        <Button
          key={name}
          variant="outlined"
          color="inherit"
          disabled={!isRunning}
          onClick={() => operating.addTime(ms)}
        >
          {t.evening[name]}
        </Button>
      ))}
      <Button variant="outlined" color="inherit" disabled={!isRunning} onClick={operating.pause}>
        {isPaused ? t.evening.resume : t.evening.pause}
      </Button>
      <Button
        variant="outlined"
        color="inherit"
        disabled={cueId === undefined}
        onClick={() => cueId !== undefined && open({ kind: 'earlier', cueId })}
      >
        {t.evening.earlier.action}
      </Button>
    </Box>
  );
});

interface BigButtonProps {
  /** What it will do. */
  readonly words: string;
  readonly onPress: () => void;
}

/** The one big button. */
export const BigButton = memo(function BigButton({ words, onPress }: BigButtonProps) {
  return (
    <Button
      variant="contained"
      data-big
      onClick={onPress}
      sx={{
        minHeight: 88,
        fontSize: 'clamp(1.25rem, 3vh, 2rem)',
        whiteSpace: 'normal',
        lineHeight: 1.2,
        textAlign: 'center',
      }}
    >
      {words}
    </Button>
  );
});

interface UndoLineProps {
  /** What undo would take back; empty for nothing. */
  readonly words: string;
  readonly onUndo: () => void;
}

/** Under the big button: its keys, and what was done last with a way to take it back. */
export const UndoLine = memo(function UndoLine({ words, onUndo }: UndoLineProps) {
  const t = useTexts();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, mt: 1, mb: 3, minHeight: 36 }}>
      {words && (
        <Button color="inherit" onClick={onUndo} sx={{ minWidth: 0, px: 2, ml: -2, color: 'text.secondary' }}>
          <UndoIcon sx={{ fontSize: 18, mr: 2 }} />
          <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
            {t.evening.undo(words)}
          </Box>
        </Button>
      )}
      <Typography variant="caption" color="textSecondary" noWrap sx={{ ml: 'auto', flexShrink: 0 }}>
        {t.evening.buttonKeys}
      </Typography>
    </Box>
  );
});
