import { Box, TextField } from '@mui/material';
import { useRef, useState } from 'react';
import { addTask } from '../../data/tasks';
import { useTexts } from '../../texts/useTexts';
import { AddLine } from '../settings/AddLine';
import { useAct } from '../shell/useAct';
import { dueRead } from './dueText';
import { isTemplate, type Tasks } from './taskList';

/** The line at a list: what is to be done and when, Enter, and the next. */
export function AddTask({ of }: { readonly of: Tasks }) {
  const t = useTexts();
  const words = t.preparation;
  const run = useAct();
  const box = useRef<HTMLDivElement>(null);
  const [when, setWhen] = useState('');
  const [asked, setAsked] = useState(false);
  const template = isTemplate(of);
  const due = dueRead(when, { evening: of.evening, today: of.today, isTemplate: template }, t);
  const problem = asked && 'problem' in due ? due.problem : null;
  const add = async (title: string) => {
    setAsked(true);
    if ('problem' in due) return undefined;
    const id = await run(() => addTask(of.owner, { title, dueDays: due.value.dueDays, dueOn: due.value.dueOn }));
    if (id === undefined) return undefined;
    setWhen('');
    setAsked(false);
    box.current?.querySelector('input')?.focus();
    return id;
  };
  return (
    <Box ref={box} sx={{ mb: 6 }}>
      <AddLine
        label={words.newTask}
        action={words.add}
        refuse={() => null}
        add={add}
        beside={
          <TextField
            label={words.when}
            value={when}
            error={problem !== null}
            helperText={problem ?? (template ? words.whenHintTemplate : words.whenHint)}
            onChange={(event) => {
              setWhen(event.target.value);
              setAsked(false);
            }}
            onBlur={() => setAsked(true)}
            slotProps={{ htmlInput: { maxLength: 60 } }}
          />
        }
      />
    </Box>
  );
}
