import { Box, Button, TextField, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { readLength } from '../../domain/length';
import type { MarkKind } from '../../domain/run';
import { useTexts } from '../../texts/useTexts';
import type { OperatorParts } from './Operator';
import { longestMessage } from './operating';
import { StripFrame } from './StripFrame';

interface TypedStripProps extends OperatorParts {
  readonly onClose: () => void;
}

/** Catching something: a word or two and Enter, or just Enter. */
export function MarkStrip({ mark, view, names, operating, onClose }: TypedStripProps & { readonly mark: MarkKind }) {
  const t = useTexts();
  const [text, setText] = useState('');
  const during = view.running ? names.within(view.running.cue) : '';
  const kind = t.evening.marks[mark];
  const label = during ? t.evening.markOf(kind, during) : kind;
  const save = () => {
    operating.mark(mark, text.trim());
    onClose();
  };
  return (
    <Form label={label} onSubmit={save}>
      <TextField
        autoFocus
        label={label}
        placeholder={t.evening.markHints[mark]}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 500 }, inputLabel: { shrink: true } }}
        sx={{ flex: '1 1 320px' }}
      />
      <Typography variant="caption" color="textSecondary">
        {t.evening.markEnter}
      </Typography>
    </Form>
  );
}

/** Words for who stands on stage. */
export function MessageStrip({
  view,
  operating,
  presets,
  onClose,
}: TypedStripProps & { readonly presets: readonly string[] }) {
  const t = useTexts();
  const [text, setText] = useState('');
  const say = t.evening.message;
  const shown = view.run.message;
  const send = (words: string) => {
    operating.say(words);
    onClose();
  };
  return (
    <Form label={say.free} onSubmit={() => text.trim() && send(text.trim())}>
      <TextField
        autoFocus
        label={say.free}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: longestMessage } }}
        sx={{ flex: '1 1 320px' }}
      />
      <Typography variant="caption" color="textSecondary">
        {say.hint}
      </Typography>
      <Button type="submit" variant="contained" disabled={!text.trim()}>
        {say.send}
      </Button>
      {shown && <Button onClick={() => send(shown)}>{say.off}</Button>}
      <Box sx={{ flexBasis: '100%', display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {presets.map((words, at) => (
          <Button key={say.preset(at + 1)} size="small" variant="outlined" color="inherit" onClick={() => send(words)}>
            {at + 1} {words}
          </Button>
        ))}
      </Box>
    </Form>
  );
}

/** A new part in the evening, after another. */
export function InsertStrip({
  afterId,
  view,
  names,
  operating,
  onClose,
}: TypedStripProps & { readonly afterId: string }) {
  const t = useTexts();
  const say = t.evening.insert;
  const [title, setTitle] = useState('');
  const [length, setLength] = useState(say.usualLength);
  const ms = readLength(length);
  const after = view.cues.find(({ cue }) => cue.id === afterId);
  const save = () => {
    if (ms === null || !title.trim()) return;
    operating.insert(afterId, title.trim(), ms);
    onClose();
  };
  return (
    <Form label={after ? say.after(names.within(after.cue)) : say.title} onSubmit={save}>
      <TextField
        autoFocus
        label={say.title}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        sx={{ flex: '1 1 240px' }}
      />
      <TextField
        label={say.length}
        value={length}
        error={ms === null}
        helperText={ms === null ? t.shell.misfits.length : null}
        onChange={(event) => setLength(event.target.value)}
        sx={{ width: 140 }}
      />
      <Button type="submit" variant="contained" disabled={ms === null || !title.trim()}>
        {say.confirm}
      </Button>
    </Form>
  );
}

interface FormProps {
  readonly label: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

function Form({ label, onSubmit, children }: FormProps) {
  return (
    <StripFrame label={label}>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
        sx={{ flex: 1, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}
      >
        {children}
      </Box>
    </StripFrame>
  );
}
