import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import { useEffect, useMemo, useRef, useState } from 'react';
import { bin } from '../../data/bin';
import { addPart, type PitchDetail, savePart } from '../../data/pitches';
import { now, one } from '../../data/records';
import { useLive } from '../../data/useLive';
import type { Changes, Row } from '../../domain/nouns';
import { outcomeAt } from '../../domain/pitch';
import { dateAt, daysBetween } from '../../domain/time';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { momentsOf } from '../followUps/moments';
import { OutcomeDate } from '../followUps/OutcomeDate';
import { Timeline } from '../followUps/Timeline';
import { Unfold } from '../followUps/Unfold';
import { RecordField } from '../record/RecordField';
import { useAct } from '../shell/useAct';
import { useBin } from '../shell/useUndo';
import { AddButton, PanelPart, SideBySide } from './PanelPart';

/** What became of the idea, as a story: newest first, down to the evening, as an idea of years ago may still come true. */
export function OutcomesPart({ pitch, outcomes }: Pick<PitchDetail, 'pitch' | 'outcomes'>) {
  const t = useTexts();
  const edition = useLive(
    async () => (pitch.editionId === null ? null : ((await one('editions', pitch.editionId)) ?? null)),
    [pitch.editionId],
  );
  const { list, openId, setOpenId, add, remove } = useOutcomes(pitch.id, outcomes.length);
  const evening = edition?.date ?? null;
  const moments = useMemo(() => momentsOf({ held: [], outcomes, edition: edition ?? null }, t), [outcomes, edition, t]);
  const isEarly = (outcome: Row<'outcomes'>) => outcome.date !== null && evening !== null && outcome.date < evening;
  return (
    <PanelPart title={t.pitches.parts.outcomes} empty={outcomes.length === 0 ? t.pitches.noOutcomes : undefined}>
      {outcomes.length > 0 && <Story sentence={storyOf(outcomes, evening, t)} />}
      <Box ref={list}>
        {outcomes.length > 0 && (
          <Timeline
            label={t.pitches.parts.outcomes}
            moments={moments.map((moment) => {
              const outcome = outcomes.find(({ id }) => id === moment.key);
              if (!outcome) return moment;
              const word = t.choices.outcome[outcome.outcome];
              const isOpen = openId === outcome.id || isEarly(outcome);
              return {
                ...moment,
                ...(isOpen && { text: '', detail: '' }),
                action: (
                  <>
                    <Unfold
                      label={t.followUps.story.change(word)}
                      isOpen={isOpen}
                      onPress={() => setOpenId(isOpen ? null : outcome.id)}
                    />
                    <Tooltip title={t.pitches.remove(t.pitches.outcome)}>
                      <IconButton
                        size="small"
                        edge="end"
                        aria-label={t.pitches.remove(t.pitches.outcome)}
                        onClick={() => void remove(outcome, word)}
                      >
                        <DeleteIcon fontSize="small" />
                      </IconButton>
                    </Tooltip>
                  </>
                ),
                form: isOpen && <OutcomeFields outcome={outcome} evening={evening} />,
              };
            })}
          />
        )}
      </Box>
      <AddButton label={t.pitches.addOutcome} onClick={() => void add()} />
    </PanelPart>
  );
}

/** Which outcome is open to be changed; a new one is, and has the keyboard. */
function useOutcomes(pitchId: string, count: number) {
  const run = useAct();
  const toBin = useBin();
  const list = useRef<HTMLDivElement>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [addedId, setAddedId] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was added is there once there are more
  useEffect(() => {
    const added = addedId === null ? null : list.current?.querySelector(`[data-part="${addedId}"]`);
    if (!added) return;
    added.querySelector<HTMLElement>('[role="combobox"]')?.focus();
    setAddedId(null);
  }, [addedId, count, openId]);
  const add = async () => {
    const id = await run(() => addPart('outcomes', pitchId, { date: dateAt(now()) }));
    if (id === undefined) return;
    setOpenId(id);
    setAddedId(id);
  };
  const remove = ({ id }: Row<'outcomes'>, word: string) => toBin(() => bin('outcomes', id), word);
  return { list, openId, setOpenId, add, remove };
}

function Story({ sentence }: { readonly sentence: string }) {
  return sentence ? <Typography variant="body2">{sentence}</Typography> : null;
}

/** How it stands, how long after the evening that was, and what it stood at before; empty when that is not known. */
function storyOf(outcomes: readonly Row<'outcomes'>[], evening: string | null, t: Texts): string {
  const today = dateAt(now());
  const dated = outcomes.filter(({ date }) => date !== null && date <= today);
  const [last, ...before] = [...dated].sort(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || b.createdAt - a.createdAt,
  );
  if (!last?.date || evening === null || last.date < evening) return '';
  const days = daysBetween(evening, last.date);
  const word = t.choices.outcome[last.outcome];
  const former = outcomeAt(before, last.date);
  return before.length > 0 && former !== last.outcome
    ? t.followUps.story.turn(word, days, t.choices.outcome[former])
    : t.followUps.story.after(word, days);
}

interface OutcomeFieldsProps {
  readonly outcome: Row<'outcomes'>;
  readonly evening: string | null;
}

function OutcomeFields({ outcome, evening }: OutcomeFieldsProps) {
  const fields = {
    row: outcome,
    save: (changes: Changes<'outcomes'>) => savePart('outcomes', outcome.id, changes),
  };
  return (
    <Box data-part={outcome.id} sx={{ display: 'grid', gap: 3, mt: 3 }}>
      <SideBySide>
        <RecordField table="outcomes" {...fields} field="outcome" />
        <OutcomeDate outcome={outcome} evening={evening} />
      </SideBySide>
      <RecordField table="outcomes" {...fields} field="source" />
      <RecordField table="outcomes" {...fields} field="notes" />
    </Box>
  );
}
