import { Box, TextField } from '@mui/material';
import { useState } from 'react';
import { addPitch } from '../../data/pitches';
import { type Edition, wasHeld } from '../../domain/edition';
import { useTexts } from '../../texts/useTexts';
import { go } from '../shell/route';
import { useAct } from '../shell/useAct';

interface NewPitchProps {
  readonly edition: Edition;
  readonly onClose: () => void;
}

/** A line to type the title of a new pitch in; it is chosen at once, as it is added to the line-up. */
export function NewPitch({ edition, onClose }: NewPitchProps) {
  const t = useTexts();
  const run = useAct();
  const [title, setTitle] = useState('');
  const add = async () => {
    if (title.trim() === '') return;
    const stage = wasHeld(edition) ? 'pitched' : 'selected';
    const id = await run(() => addPitch({ title: title.trim() }, { editionId: edition.id, stage }));
    if (id) go({ screen: 'pitches', id });
  };
  return (
    <Box sx={{ mt: 4, maxWidth: 560 }}>
      <TextField
        label={t.editions.lineUp.newTitle}
        helperText={t.editions.lineUp.newHint}
        value={title}
        autoFocus
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void add();
          if (event.key === 'Escape') onClose();
        }}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
    </Box>
  );
}
