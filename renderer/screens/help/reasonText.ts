import type { Reason } from '../../domain/matching';
import { euros } from '../../domain/money';
import { yearOf } from '../../domain/time';
import type { Texts } from '../../texts/nl';

/** Why someone may help, in a few words; `names` are those of themes and districts, by id. */
export function reasonText(reason: Reason, names: ReadonlyMap<string, string>, t: Texts): string {
  const words = t.help.reasons;
  switch (reason.why) {
    case 'kind':
      return words.kind[reason.source](t.choices.helpKind[reason.kind]);
    case 'words':
      return words.words(reason.words.join(', '));
    case 'topic':
      return words.topic(reason.topics.map((topic) => t.help.topics[topic]).join(', '));
    case 'theme':
    case 'helpedTheme':
      return words[reason.why](names.get(reason.themeId) ?? t.help.picture.none);
    case 'district':
    case 'ownDistrict':
    case 'helpedDistrict':
      return words[reason.why](names.get(reason.districtId) ?? t.help.picture.none);
    case 'kept':
      return words.kept(reason.kept, reason.ended);
    case 'left':
      return words.left(reason.left);
    case 'amount':
    case 'tooMuch':
      return words[reason.why](euros(reason.maxCents));
    case 'silent':
      return words.silent(String(yearOf(reason.since)));
    default:
      return words[reason.why];
  }
}
