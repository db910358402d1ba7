import type { MatchRecords } from '../../renderer/domain/helper';
import { matchIndex } from '../../renderer/domain/matchIndex';
import { helpersFor } from '../../renderer/domain/matching';
import { fullName } from '../../renderer/domain/pitcher';
import { type Findable, find, folded } from '../../renderer/domain/search';
import { wordsIn } from '../../renderer/domain/stems';
import { type LabelledAsk, labelledRecords, labelledToday } from './labelledAsks';

/** Who comes first with an ask, by id. */
type Way = (askId: string, ask: LabelledAsk) => readonly string[];

/** In how many of the asks someone right is among the first three: by matching, and by plain text search. */
export function firstThree(asks: readonly LabelledAsk[]): { readonly matching: number; readonly search: number } {
  const records = labelledRecords(asks);
  const index = matchIndex(records, labelledToday);
  const texts = textsOf(records);
  const share = (way: Way) =>
    asks.filter((ask, n) =>
      way(`ask-${n}`, ask)
        .slice(0, 3)
        .some((id) => ask.right.includes(id)),
    ).length / asks.length;
  return {
    matching: share((askId) => helpersFor(index, askId).map(({ key }) => key.id)),
    search: share((_askId, { text }) => searched(text, texts)),
  };
}

/** Searches as patiently as a person can: every word of the ask by itself; who is found most often comes first. */
function searched(text: string, texts: readonly Findable[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of wordsIn(text))
    for (const { id } of find(word, texts, texts.length)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** The very texts that matching looks at, as the search has them. */
function textsOf({ partners, contacts, offers }: MatchRecords): readonly Findable[] {
  const item = (id: string, title: string, helpText: string, notes: string): Findable => {
    const offered = offers.filter((offer) => offer.partnerId === id || offer.contactId === id).map(({ text }) => text);
    const detail = [helpText, notes, ...offered].join(' ');
    return { table: 'partners', id, title, detail, haystack: `${folded(title)}\n${folded(detail)}` };
  };
  return [
    ...partners.map((one) => item(one.id, one.name, one.helpText, one.notes)),
    ...contacts.map((one) => item(one.id, fullName(one), one.helpText, one.notes)),
  ];
}
