import { useState } from 'react';
import type { FollowUpDetail } from '../../data/followUpDetail';
import { logConversation, notReached, type Target } from '../../data/followUps';
import { readDate } from '../../domain/appointment';
import type { Choice } from '../../domain/choices';
import { roundOn } from '../../domain/followUpsDue';
import { isCalendarDate } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { titleText } from './dueWords';
import { heardOutcome } from './heardOutcome';

/** What is filled in about a conversation. */
export interface Draft {
  readonly channel: Choice<'channel'>;
  readonly doneOn: string;
  readonly result: string;
  readonly outcome: Choice<'outcome'> | null;
  readonly offerStatus: Choice<'offerStatus'> | null;
  readonly next: string;
  readonly wantsBack: boolean;
}

/** Drafts by line: whoever closes the form by accident finds it as it was. */
const drafts = new Map<string, Draft>();

/** What does not fit, as words; null where nothing is wrong. */
export interface Problems {
  readonly doneOn: string | null;
  readonly next: string | null;
  /** The day of the evening, when the outcome would be from before it. */
  readonly tooEarly: string | null;
}

/** A conversation being recorded: what is filled in, what does not fit, and writing it. */
export function useConversation(detail: FollowUpDetail, onSaved: () => void) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const { key, today, due, offer, edition, lookBackAt } = detail;
  const [draft, setDraft] = useState<Draft>(() => drafts.get(key) ?? emptyDraft(detail));
  const change = (changes: Partial<Draft>) =>
    setDraft((before) => {
      const after = { ...before, ...changes };
      drafts.set(key, after);
      return after;
    });
  const outcome = offer ? null : (draft.outcome ?? heardOutcome(draft.result, t.choices.outcome));
  const nextOn = draft.next.trim() ? readDate(draft.next, today) : null;
  const problems = problemsOf({ draft, outcome, nextOn, today, evening: edition?.date ?? null }, t.followUps.form);
  const title = titleText({ title: detail.pitch?.initiative?.title ?? '', offer }, t);

  const finish = async (told: string, write: () => Promise<void>) => {
    if (!(await run(() => write().then(() => true)))) return;
    drafts.delete(key);
    onSaved();
    await tellUndo(told);
  };
  const save = async () => {
    if (problems.doneOn ?? problems.next ?? problems.tooEarly) return;
    await finish(t.followUps.saved(title), () =>
      logConversation(targetOn(detail, draft.doneOn), {
        ...{ doneOn: draft.doneOn, channel: draft.channel, result: draft.result.trim(), outcome, nextOn },
        responsibleId: due?.responsibleId ?? null,
        source: t.followUps.sources[draft.channel],
        offerStatus: draft.offerStatus,
        lookBackAt: draft.wantsBack ? (lookBackAt?.id ?? null) : null,
      }),
    );
  };
  const miss = () => finish(t.followUps.reachedLater(title), () => notReached(targetOn(detail, today, true)));
  return { draft, change, outcome, nextOn, problems, save, miss };
}

function emptyDraft({ today, offer }: FollowUpDetail): Draft {
  const offerStatus = offer?.status === 'offered' ? 'contacted' : null;
  return {
    ...{ channel: 'phone', doneOn: today, result: '', outcome: null, offerStatus, next: '' },
    wantsBack: false,
  };
}

/** What a conversation on a day is about; long before a round it is one of its own. */
function targetOn({ due, pitch, offer }: FollowUpDetail, day: string, isPlan = false): Target {
  const whole = { pitchId: pitch?.pitch.id ?? null, offerId: offer?.id ?? null };
  if (!due || (!isPlan && due.kind === 'round' && roundOn(due, day) === 'own'))
    return { ...whole, followUpId: null, round: 'own' };
  return { ...whole, followUpId: due.followUpId, round: due.round };
}

interface Checked {
  readonly draft: Draft;
  readonly outcome: Choice<'outcome'> | null;
  readonly nextOn: string | null;
  readonly today: string;
  readonly evening: string | null;
}

function problemsOf(
  { draft: { doneOn, next }, outcome, nextOn, today, evening }: Checked,
  words: { readonly dateWrong: string; readonly future: string; readonly nextWrong: string; readonly nextPast: string },
): Problems {
  const isDate = isCalendarDate(doneOn);
  const isEarly = outcome !== null && isDate && evening !== null && evening <= today && doneOn < evening;
  return {
    doneOn: !isDate ? words.dateWrong : doneOn > today ? words.future : null,
    next: next.trim() === '' ? null : nextOn === null ? words.nextWrong : nextOn <= doneOn ? words.nextPast : null,
    tooEarly: isEarly ? digitDate(evening) : null,
  };
}
