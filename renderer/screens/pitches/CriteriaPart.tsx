import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import QuestionIcon from '@mui/icons-material/QuestionMark';
import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { type KeyboardEvent, useRef } from 'react';
import { savePitch } from '../../data/pitches';
import type { Choice } from '../../domain/choices';
import { criteriaOf, type JudgedCriterion, judgedCriteria } from '../../domain/criteria';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { RecordField } from '../record/RecordField';
import { useAct } from '../shell/useAct';
import { PanelPart } from './PanelPart';

const answers = ['yes', 'doubt', 'no'] as const;
const icons = { yes: CheckIcon, doubt: QuestionIcon, no: CloseIcon };

/** What a pitch is judged by: three questions answered by a click or a letter, and who benefits. */
export function CriteriaPart({ pitch }: { readonly pitch: Row<'pitches'> }) {
  const t = useTexts();
  const run = useAct();
  const list = useRef<HTMLDivElement>(null);
  const state = criteriaOf(pitch);
  const answer = (criterion: JudgedCriterion, judgement: Choice<'judgement'>) =>
    void run(() => savePitch(pitch.id, { [criterion]: judgement }));
  const pressed = (criterion: JudgedCriterion, event: KeyboardEvent<HTMLElement>) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const judgement = t.pitches.criteria.keys[key.toLowerCase()];
    if (judgement) {
      event.preventDefault();
      return answer(criterion, pitch[criterion] === judgement ? 'open' : judgement);
    }
    const to = neighbour(list.current, event.currentTarget, key);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  return (
    <PanelPart title={t.pitches.parts.criteria}>
      <Typography variant="body2" role="status" sx={{ mt: -3 }}>
        {t.pitches.criteria.state(state)}
      </Typography>
      <Box ref={list} sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        {judgedCriteria.map((criterion) => (
          <Box key={criterion} sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
            <Typography variant="body2" sx={{ flex: 1, minWidth: 0 }}>
              {t.fields.pitches[criterion]}
            </Typography>
            <ToggleButtonGroup
              exclusive
              size="small"
              aria-label={t.fields.pitches[criterion]}
              value={pitch[criterion]}
              onChange={(_event, chosen: Choice<'judgement'> | null) => answer(criterion, chosen ?? 'open')}
            >
              {answers.map((one) => {
                const Icon = icons[one];
                return (
                  <ToggleButton
                    key={one}
                    value={one}
                    // One stop of the Tab key for each question: the answer, or the first.
                    tabIndex={one === (pitch[criterion] === 'open' ? 'yes' : pitch[criterion]) ? 0 : -1}
                    onKeyDown={(event) => pressed(criterion, event)}
                    sx={{ gap: 1 }}
                  >
                    <Icon fontSize="inherit" />
                    {t.choices.judgement[one]}
                  </ToggleButton>
                );
              })}
            </ToggleButtonGroup>
          </Box>
        ))}
        <Typography variant="caption" color="textSecondary">
          {t.pitches.criteria.hint}
        </Typography>
      </Box>
      <RecordField table="pitches" row={pitch} field="beneficiaries" save={(changes) => savePitch(pitch.id, changes)} />
    </PanelPart>
  );
}

/** The button that an arrow goes to: beside it, or at the same answer of another question. */
function neighbour(list: HTMLElement | null, from: HTMLElement, key: string): HTMLElement | undefined {
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: answers.length, ArrowUp: -answers.length }[key];
  if (!list || step === undefined) return undefined;
  const all = [...list.querySelectorAll<HTMLElement>('button')];
  return all[all.indexOf(from) + step];
}
