import { useMemo } from 'react';
import type { RunOfShow } from '../../data/cues';
import type { EditionDetail } from '../../data/editions';
import { now } from '../../data/records';
import { isYoung } from '../../domain/balance';
import { eveningConsent } from '../../domain/consent';
import { cueProblems } from '../../domain/cueProblems';
import { wasHeld } from '../../domain/edition';
import { eveningPlan } from '../../domain/eveningPlan';
import { grouped } from '../../domain/group';
import { inLineUp } from '../../domain/pitch';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { plannedName } from '../run/cueNames';
import { type Editing, ordinaryDay } from './editing';

/** The run of show of an evening, ready to be edited. */
export function useShow(show: RunOfShow | null | undefined, rule: EditionDetail['rule']): Editing | null {
  const t = useTexts();
  return useMemo(() => {
    if (!show) return null;
    const { edition, cues } = show;
    const titles = new Map(show.pitches.map(({ pitch, title }) => [pitch.id, title || t.shell.empty]));
    const titleOf = (pitchId: string) => titles.get(pitchId) ?? '';
    const plan = eveningPlan({ ...show, edition: { ...edition, date: edition.date ?? ordinaryDay } });
    const speakersOf = grouped(show.speakers, (speaker) => speaker.pitchId);
    const consents = show.pitches.map(({ pitch: { id } }) => {
      const people = (speakersOf.get(id) ?? []).flatMap((speaker) => speaker.pitcherId ?? []);
      return [id, eveningConsent(show.consents, people, edition.date ?? dateAt(now()))] as const;
    });
    const chosen = show.pitches.filter(({ pitch }) => inLineUp(pitch) && pitch.editionId === edition.id);
    const problems = cueProblems({
      ...{ cues, edition, planned: plan.planned },
      lineUp: chosen.map(({ pitch }) => pitch.id),
      consents: new Map(consents),
      young: { have: chosen.filter((line) => isYoung(line, rule.youngBands)).length, want: rule.minYoung },
    });
    return {
      ...{ cues, plan, titleOf },
      owner: { editionId: edition.id },
      // What is over can't be settled any more.
      problems: wasHeld(edition) ? [] : problems,
      pitches: chosen.map(({ pitch }) => ({ id: pitch.id, title: titleOf(pitch.id) })),
      nameOf: (cue) => plannedName(cue, titleOf, t),
      members: new Map(show.teamMembers.map((member) => [member.id, member.name])),
    };
  }, [show, rule, t]);
}
