import { Box, Button, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { addForm } from '../../data/evaluations';
import { choices } from '../../domain/choices';
import type { Evaluation } from '../../domain/evaluation';
import { gradeTally } from '../../domain/gradeTally';
import { useTexts } from '../../texts/useTexts';
import { BackLink } from '../runOfShow/BackLink';
import { go, hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { blankForm, draftOf, type FormDraft, keepDraft, readForm } from './formDraft';
import { averageText } from './groups';
import { LatestForms } from './LatestForms';
import { evaluationPart } from './places';

interface FormEntryProps {
  readonly editionId: string;
  readonly forms: readonly Evaluation[];
  readonly side: HTMLElement | null;
}

/** Paper forms typed over one after another: a grade, Enter, and the next; tops and tips where someone wrote them. */
export function FormEntry({ editionId, forms, side }: FormEntryProps) {
  const t = useTexts();
  const words = t.evaluation.entry;
  const [group, setGroup] = useState<Evaluation['group']>(forms.at(-1)?.group ?? 'audience');
  const { draft, change, problem, submit, gradeField } = useEntry(editionId, group);
  const own = gradeTally(forms.filter((form) => form.group === group));
  const all = gradeTally(forms);
  const count = (tally: typeof all) => t.evaluation.count(tally.forms, averageText(tally, t));
  const misfits = { grade: t.shell.misfits.grade, nothing: words.nothing };
  const isDirty = draft !== blankForm || undefined;
  const text = (field: 'tops' | 'tips') => (
    <TextField
      label={words[field]}
      value={draft[field]}
      multiline
      minRows={2}
      maxRows={8}
      onChange={(event) => change({ [field]: event.target.value })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        submit();
      }}
      slotProps={{ htmlInput: { maxLength: 10_000, 'data-dirty': isDirty } }}
    />
  );
  return (
    <Box
      sx={{ maxWidth: 640 }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape' && !event.defaultPrevented)
          go({ screen: 'editions', id: editionId, part: evaluationPart });
      }}
    >
      <BackLink href={hashOf({ screen: 'editions', id: editionId, part: evaluationPart })}>{words.back}</BackLink>
      <Typography variant="h2">{words.title}</Typography>
      <Typography sx={{ mt: 2, mb: 5 }} aria-live="polite">
        {words.ofGroup(t.evaluation.group[group], count(own))}
        {all.forms > own.forms && ` ${words.ofAll(count(all))}`}
      </Typography>
      <Typography id="whose-forms" variant="body2" sx={{ mb: 1 }}>
        {words.group}
      </Typography>
      <ToggleButtonGroup
        exclusive
        aria-labelledby="whose-forms"
        value={group}
        onChange={(_event, chosen: Evaluation['group'] | null) => {
          if (chosen) setGroup(chosen);
          gradeField.current?.focus();
        }}
        sx={{ mb: 5 }}
      >
        {choices.evaluationGroup.map((one) => (
          <ToggleButton key={one} value={one}>
            {t.evaluation.group[one]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Box
        component="form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit();
        }}
        sx={{ display: 'grid', gap: 4 }}
      >
        <TextField
          label={words.grade}
          value={draft.grade}
          inputRef={gradeField}
          error={problem !== null}
          helperText={problem ? misfits[problem] : words.gradeHint}
          onChange={(event) => change({ grade: event.target.value })}
          onKeyDown={(event) => {
            // One key for each whole grade.
            if (event.key !== '0' || draft.grade !== '' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            change({ grade: '10' });
          }}
          slotProps={{
            htmlInput: {
              inputMode: 'decimal',
              maxLength: 6,
              autoComplete: 'off',
              'data-dirty': isDirty,
              style: { fontSize: '1.75rem', fontWeight: 650, width: '4ch' },
            },
            inputLabel: { shrink: true },
          }}
        />
        {text('tops')}
        {text('tips')}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 2 }}>
          <Button type="submit" variant="contained">
            {words.save}
          </Button>
          <Typography variant="caption" color="textSecondary" sx={{ flex: '1 1 280px' }}>
            {words.keys}
          </Typography>
        </Box>
      </Box>
      <LatestForms forms={forms} side={side} onRemoved={() => gradeField.current?.focus()} />
    </Box>
  );
}

/** The form that is being typed: kept with Enter, after which the next one begins at once. */
function useEntry(editionId: string, group: Evaluation['group']) {
  const run = useAct();
  const gradeField = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<FormDraft>(() => draftOf(editionId));
  const [asked, setAsked] = useState(false);
  useEffect(() => gradeField.current?.focus(), []);
  useEffect(() => keepDraft(editionId, draft), [editionId, draft]);
  const read = readForm(draft);
  const told = 'problem' in read ? read.problem : null;
  // A comma is half a grade, not a wrong one; and what is still empty is no mistake until one asks to keep it.
  const problem = asked || (told === 'grade' && !/[.,]$/.test(draft.grade)) ? told : null;
  const change = (changes: Partial<FormDraft>) => {
    setAsked(false);
    const next = { ...draft, ...changes };
    setDraft(next.grade === '' && next.tops === '' && next.tips === '' ? blankForm : next);
  };
  const submit = () => {
    gradeField.current?.focus();
    if ('problem' in read) return setAsked(true);
    // At once, not after the writing: whoever types fast is at the next form by then.
    setDraft(blankForm);
    setAsked(false);
    void run(() => addForm({ ...read, editionId, group })).then((id) => {
      // What was refused comes back, unless the next form has begun.
      if (id === undefined) setDraft((now) => (now === blankForm ? draft : now));
    });
  };
  return { draft, change, problem, submit, gradeField };
}
