import { catalogue, type ReportName } from '../../reports/catalogue';
import { isInternal } from '../../reports/choice';
import type { Texts } from '../../texts/nl';
import type { ChoiceState } from './useChoice';

/** What a report is about: a year, an edition, a person or a partner. */
function aboutOf(name: ReportName, { choice, lists }: Pick<ChoiceState, 'choice' | 'lists'>, t: Texts): string {
  const { options } = catalogue[name];
  const edition = lists.editions.find(({ id }) => id === choice.editionId);
  const all = {
    year: String(choice.year ?? ''),
    edition: edition?.number == null ? '' : t.reportScreen.editionOf(edition.number),
    person: lists.people.find(({ id }) => id === choice.personId)?.name ?? '',
    partner: lists.partners.find(({ id }) => id === choice.partnerId)?.name ?? '',
  };
  return options
    .flatMap((option) => (option in all ? (all[option as keyof typeof all] ?? '') : []))
    .join(' ')
    .trim();
}

/** The words of the parts of a report, by their names. */
export function partWords(name: ReportName, t: Texts): Readonly<Record<string, string>> {
  const words: object = t.reports.each[name];
  // Reports with parts word each of them: the catalogue's type takes only parts that are worded.
  return 'parts' in words ? (words.parts as Readonly<Record<string, string>>) : {};
}

/** The name a report's file is given, without its extension. */
export function fileNameOf(name: ReportName, state: Pick<ChoiceState, 'choice' | 'lists'>, t: Texts): string {
  return t.reports.fileName(t.reports.each[name].name, aboutOf(name, state, t), isInternal(name, state.choice));
}
