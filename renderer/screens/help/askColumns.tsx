import type { AskLine } from '../../data/matches';
import { askStates } from '../../domain/asking';
import { choices } from '../../domain/choices';
import type { Texts } from '../../texts/nl';
import { digitDate } from '../../ui/dates';
import type { ListColumn } from '../record/fieldColumns';
import { FirstHelpers } from './FirstHelpers';

/** The columns of the list of asks: what is asked, by whom, how far it is, and who may help. */
export function askColumns(t: Texts): readonly ListColumn<AskLine>[] {
  const words = t.help.asks;
  return [
    { name: 'text', header: words.ask, value: ({ ask }) => ask.text || words.untold, grow: 4, width: 160 },
    { name: 'title', header: words.pitch, value: ({ title }) => title || t.pitches.untitled, grow: 3, width: 140 },
    {
      name: 'kind',
      header: words.kind,
      value: ({ ask }) => choices.helpKind.indexOf(ask.kind),
      show: ({ ask }) => t.choices.helpKind[ask.kind],
      grow: 1,
      width: 104,
    },
    {
      name: 'first',
      header: words.first,
      // Who is first is looked up for what is in view only; to sort by it all would have to be.
      value: () => null,
      show: ({ ask }) => <FirstHelpers askId={ask.id} />,
      grow: 6,
      width: 220,
    },
    {
      name: 'state',
      header: words.status,
      value: ({ state }) => askStates.indexOf(state),
      show: ({ state }) => words.states[state],
      grow: 2,
      width: 120,
    },
    {
      name: 'when',
      header: words.edition,
      value: ({ edition }) => edition?.date ?? null,
      show: ({ edition }) =>
        [edition?.number, edition?.date ? digitDate(edition.date) : null].filter((part) => part != null).join(' · '),
      grow: 0,
      width: 150,
    },
  ];
}
