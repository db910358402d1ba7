import { Box, Button, ButtonBase, Typography } from '@mui/material';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { bin } from '../../data/bin';
import { saveForm } from '../../data/evaluations';
import type { Evaluation } from '../../domain/evaluation';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { gradeText } from '../editions/columns';
import { RecordFields } from '../record/RecordFields';
import { RecordPanel } from '../record/RecordPanel';
import { useBin } from '../shell/useUndo';

interface LatestFormsProps {
  readonly forms: readonly Evaluation[];
  readonly side: HTMLElement | null;
  readonly onRemoved: () => void;
}

const atOnce = 8;

/** What was entered last, newest first: to look over, to mend, or to take away again. */
export function LatestForms({ forms, side, onRemoved }: LatestFormsProps) {
  const t = useTexts();
  const words = t.evaluation.entry;
  const toBin = useBin();
  const [isAll, setAll] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const open = forms.find(({ id }) => id === openId);
  if (forms.length === 0) return null;
  const newest = [...forms].reverse();
  const remove = (form: Evaluation) => {
    if (form.id === openId) setOpenId(null);
    onRemoved();
    void toBin(() => bin('evaluations', form.id), formText(form, t));
  };
  return (
    <Box component="section" sx={{ mt: 10 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {words.latest}
      </Typography>
      <Box component="ul" aria-label={words.latest} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(isAll ? newest : newest.slice(0, atOnce)).map((form) => (
          <Box
            component="li"
            key={form.id}
            sx={{ display: 'flex', alignItems: 'center', gap: 3, borderBottom: 1, borderColor: 'divider' }}
          >
            <ButtonBase
              aria-label={words.open(formText(form, t))}
              onClick={() => setOpenId(form.id)}
              sx={{ flex: 1, minWidth: 0, display: 'block', textAlign: 'left', py: 2 }}
            >
              <Typography noWrap>{formText(form, t)}</Typography>
            </ButtonBase>
            <Button size="small" aria-label={words.removeOf(formText(form, t))} onClick={() => remove(form)}>
              {words.remove}
            </Button>
          </Box>
        ))}
      </Box>
      {!isAll && newest.length > atOnce && (
        <Button size="small" onClick={() => setAll(true)}>
          {t.evaluation.more(newest.length)}
        </Button>
      )}
      {open &&
        side &&
        createPortal(
          <RecordPanel
            key={open.id}
            title={words.panel(t.evaluation.group[open.group])}
            onRemove={() => remove(open)}
            onClose={() => setOpenId(null)}
          >
            <Box sx={{ display: 'grid', gap: 4, pt: 2 }}>
              <RecordFields table="evaluations" row={open} save={(changes) => saveForm(open.id, changes)} />
            </Box>
          </RecordPanel>,
          side,
        )}
    </Box>
  );
}

/** A form in a line: "8 · publiek · Fijne sfeer". */
function formText(form: Evaluation, t: Texts): string {
  const grade = form.grade === null ? t.evaluation.entry.noGrade : gradeText(form.grade, t);
  const said = [form.tops, form.tips].map((text) => text.replace(/\s+/g, ' ').trim());
  return [grade, t.choices.evaluationGroup[form.group], ...said].filter(Boolean).join(' · ');
}
