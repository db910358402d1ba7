import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../texts/useTexts';
import { StripFrame } from './StripFrame';

interface ChoicesProps {
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly choose: () => void }[];
  readonly isGrave?: boolean;
  /** Without an answer it is no after this time, in ms. */
  readonly closesAfterMs?: number;
  readonly onClose: () => void;
}

/** A question with its answers; the arrows go from one to the next. */
export function Choices({ text, choices, isGrave = false, closesAfterMs, onClose }: ChoicesProps) {
  const t = useTexts();
  const box = useRef<HTMLDivElement>(null);
  // What was asked for by a key, is answered by one.
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (closesAfterMs === undefined) return;
    const timer = setTimeout(() => close.current(), closesAfterMs);
    return () => clearTimeout(timer);
  }, [closesAfterMs]);
  const step = (event: React.KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <StripFrame label={text}>
      <Typography sx={{ flex: '1 1 320px' }}>{text}</Typography>
      <Box ref={box} sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }} onKeyDown={step}>
        {choices.map(({ label, choose }) => (
          <Button
            key={label}
            variant="contained"
            color={isGrave ? 'error' : 'primary'}
            onClick={() => {
              // What is chosen may open the next question.
              onClose();
              choose();
            }}
          >
            {label}
          </Button>
        ))}
        <Button color="inherit" onClick={onClose}>
          {t.evening.cancel}
        </Button>
      </Box>
    </StripFrame>
  );
}
