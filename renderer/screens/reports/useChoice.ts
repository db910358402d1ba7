import { useState } from 'react';
import { now } from '../../data/records';
import { dateAt, yearOf } from '../../domain/time';
import { catalogue, type ReportName } from '../../reports/catalogue';
import type { Choice } from '../../reports/choice';
import { rememberChoice, rememberedChoice } from './rememberedChoice';
import { type ReportLists, useKnownPoints, useReportLists } from './useReportLists';

/** What is chosen for a report, and what there is to choose from; null while that is read. */
export interface ChoiceState {
  readonly choice: Choice;
  readonly lists: ReportLists;
  readonly change: (changes: Partial<Choice>) => void;
}

/** The choice for a report: what was chosen now or the last time, and else what is most likely meant. */
export function useChoice(name: ReportName): ChoiceState | null {
  const today = dateAt(now());
  const { options, parts = [], isAfterwards = false } = catalogue[name];
  const lists = useReportLists(options, { today, isAfterwards });
  const [chosen, setChosen] = useState<Partial<Choice>>(() => rememberedChoice(name));
  const known = lists?.editions.some(({ id }) => id === chosen.editionId);
  const editionId = known ? (chosen.editionId ?? null) : (lists?.firstEdition ?? null);
  const points = useKnownPoints(options.includes('syncPoints') ? editionId : null);
  if (!lists || !points) return null;
  const choice: Choice = {
    year: chosen.year ?? lists.years[0] ?? yearOf(today),
    referenceDate: chosen.referenceDate ?? today,
    version: chosen.version ?? 'public',
    editionId,
    personId: lists.people.some(({ id }) => id === chosen.personId) ? (chosen.personId ?? null) : null,
    partnerId: lists.partners.some(({ id }) => id === chosen.partnerId) ? (chosen.partnerId ?? null) : null,
    parts: chosen.parts ?? parts,
    points,
  };
  const change = (changes: Partial<Choice>) => {
    const next = { ...chosen, ...changes };
    setChosen(next);
    rememberChoice(name, next);
  };
  return { choice, lists, change };
}
