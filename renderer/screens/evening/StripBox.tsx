import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { lastAct } from '../../domain/lastAct';
import { useTexts } from '../../texts/useTexts';
import { shortDate } from '../../ui/dates';
import { toldWords } from './nowWords';
import type { OperatorParts } from './Operator';
import { earlierSteps, type Strip } from './operating';
import { InsertStrip, MarkStrip, MessageStrip } from './typedStrips';
import { ownKeys } from './useOperatorKeys';

interface StripBoxProps extends OperatorParts {
  readonly strip: Strip;
  readonly presets: readonly string[];
  readonly onClose: () => void;
}

/** The strip under the timer: one short question or field at a time. */
export function StripBox({ strip, presets, onClose, ...parts }: StripBoxProps) {
  const t = useTexts();
  const { view, names, operating, evening } = parts;
  const cueOf = (id: string) => view.cues.find(({ cue }) => cue.id === id);
  switch (strip.kind) {
    case 'mark':
      return <MarkStrip key={strip.mark} {...parts} mark={strip.mark} onClose={onClose} />;
    case 'message':
      return <MessageStrip {...parts} presets={presets} onClose={onClose} />;
    case 'insert':
      return <InsertStrip {...parts} afterId={strip.afterId} onClose={onClose} />;
    case 'earlier': {
      const found = cueOf(strip.cueId);
      if (!found) return null;
      const name = found.spans.length > 0 ? names.name(found.cue) : names.within(found.cue);
      return (
        <Choices
          text={found.spans.length > 0 ? t.evening.earlier.begun(name) : t.evening.earlier.notYet(name)}
          choices={earlierSteps.map((ms) => ({
            label: t.evening.earlier[found.spans.length > 0 ? 'seconds' : 'ago'](ms / 1_000),
            choose: () => operating.beganEarlier(strip.cueId, ms),
          }))}
          onClose={onClose}
        />
      );
    }
    case 'undo': {
      const row = lastAct(evening.rows).at(-1);
      if (!row) return null;
      const ago = Math.floor((view.now + view.run.clockMs - (row.at ?? 0)) / 60_000);
      const text = t.evening.undoQuestion(toldWords(row, view, names, t), ago);
      return (
        <Choices text={text} choices={[{ label: t.evening.undoConfirm, choose: operating.undo }]} onClose={onClose} />
      );
    }
    case 'otherDay': {
      const { date } = evening.show.edition;
      const first = view.next?.cue;
      if (!date || !first) return null;
      const choice = { label: t.evening.otherDayConfirm, choose: () => operating.start(first.id) };
      return <Choices text={t.evening.otherDay(shortDate(date, t.language))} choices={[choice]} onClose={onClose} />;
    }
    case 'close': {
      const waiting = view.cues.filter(({ state }) => state === 'waiting').length;
      const choice = { label: t.evening.closeConfirm, choose: operating.close };
      return <Choices text={t.evening.closeQuestion(waiting)} choices={[choice]} onClose={onClose} />;
    }
    case 'emergency': {
      const choice = { label: t.evening.emergency.confirm, choose: () => operating.emergency(true) };
      return <Choices isGrave text={t.evening.emergency.question} choices={[choice]} onClose={onClose} />;
    }
    case 'emergencyOver': {
      const choice = { label: t.evening.emergency.overConfirm, choose: () => operating.emergency(false) };
      return <Choices text={t.evening.emergency.over} choices={[choice]} onClose={onClose} />;
    }
  }
}

/** The frame of a strip; it keeps its own keys. */
export function StripFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box
      component="section"
      aria-label={label}
      {...ownKeys}
      sx={{
        flexShrink: 0,
        mb: 3,
        p: 4,
        borderRadius: 1,
        border: 1,
        borderColor: 'primary.main',
        bgcolor: 'background.paper',
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        gap: 3,
      }}
    >
      {children}
    </Box>
  );
}

interface ChoicesProps {
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly choose: () => void }[];
  readonly isGrave?: boolean;
  readonly onClose: () => void;
}

/** A question with its answers; the arrows go from one to the next. */
function Choices({ text, choices, isGrave = false, onClose }: ChoicesProps) {
  const t = useTexts();
  const box = useRef<HTMLDivElement>(null);
  // What was asked for by a key, is answered by one.
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
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
              choose();
              onClose();
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
