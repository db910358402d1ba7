import { Box, Button, TextField } from '@mui/material';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTexts } from '../../texts/useTexts';

interface AddLineProps {
  readonly label: string;
  readonly action: string;
  /** Why the name can't be added; null when it can. */
  readonly refuse: (name: string) => string | null;
  /** Resolves to undefined when nothing was added; then what was typed stays. */
  readonly add: (name: string) => Promise<unknown>;
  /** A choice beside the name, such as the district of a neighbourhood. */
  readonly beside?: ReactNode;
}

/** The line under a list on which one types a name and adds it; ready for the next one at once. */
export function AddLine({ label, action, refuse, add, beside }: AddLineProps) {
  const t = useTexts();
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const bare = name.trim();
  const problem = bare === '' ? (asked ? t.settings.lists.needsName : null) : refuse(bare);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (bare === '' || problem) return;
    if ((await add(bare)) === undefined) return;
    setName('');
    setAsked(false);
  };
  return (
    <Box
      component="form"
      onSubmit={(event) => void submit(event)}
      sx={{ display: 'flex', alignItems: 'flex-start', gap: 3, mt: 3, maxWidth: 720 }}
    >
      <TextField
        label={label}
        value={name}
        error={problem !== null}
        helperText={problem}
        onChange={(event) => {
          setName(event.target.value);
          setAsked(false);
        }}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      {beside}
      <Button type="submit" variant="outlined" sx={{ flexShrink: 0, height: 40 }}>
        {action}
      </Button>
    </Box>
  );
}
