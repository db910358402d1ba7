import BlockIcon from '@mui/icons-material/BlockOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box } from '@mui/material';
import type { DueLine } from '../../data/followUps';
import type { Texts } from '../../texts/nl';
import type { ListColumn } from '../record/fieldColumns';
import { heardText, titleText, whatText, whenText } from './dueWords';
import { PhoneCopy } from './PhoneCopy';

/** The columns of the list of conversations: when, about what, with whom, and what stands open. */
export function dueColumns(
  today: string,
  members: ReadonlyMap<string, string>,
  t: Texts,
): readonly ListColumn<DueLine>[] {
  const words = t.followUps.columns;
  const memberOf = ({ responsibleId }: DueLine) => members.get(responsibleId ?? '') ?? '';
  const openOf = ({ asks, promised, offer }: DueLine) => (offer ? '' : t.followUps.open(asks, promised));
  return [
    {
      name: 'when',
      header: words.when,
      // As a number, so that thousands sort at once; what is long ago comes after all else.
      value: ({ dueOn, when }) => Number(dueOn.replaceAll('-', '')) + (when === 'longAgo' ? 1e8 : 0),
      show: (line) => <WhenCell isLate={line.when === 'late'} text={whenText(line, today, t)} />,
      grow: 0,
      width: 196,
    },
    { name: 'title', header: words.title, value: (line) => titleText(line, t), grow: 4, width: 180 },
    {
      name: 'who',
      header: words.who,
      value: ({ people }) => people.map(({ name }) => name).join(', '),
      show: (line) => <WhoCell line={line} t={t} />,
      grow: 3,
      width: 150,
    },
    {
      name: 'phone',
      header: words.phone,
      value: ({ people }) => people.find(({ phone }) => phone)?.phone ?? '',
      show: ({ people }) => {
        const first = people.find(({ phone }) => phone);
        return first ? <PhoneCopy name={first.name} phone={first.phone} inGrid /> : '';
      },
      grow: 0,
      width: 128,
    },
    { name: 'what', header: words.what, value: (line) => whatText(line, t), grow: 2, width: 160 },
    { name: 'promised', header: words.promised, value: openOf, grow: 2, width: 150 },
    {
      name: 'heard',
      header: words.heard,
      value: ({ heard }) => heard?.date ?? '',
      show: (line) => heardText(line, t),
      grow: 2,
      width: 150,
    },
    { name: 'responsible', header: words.responsible, value: memberOf, grow: 1, width: 100 },
    { name: 'edition', header: words.edition, value: (line) => line.editionNumber, grow: 0, width: 80, numeric: true },
  ];
}

function WhenCell({ isLate, text }: { readonly isLate: boolean; readonly text: string }) {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, ...(isLate && { fontWeight: 600 }) }}
    >
      {isLate && <WarningIcon fontSize="small" aria-hidden sx={{ color: 'error.main' }} />}
      {text}
    </Box>
  );
}

function WhoCell({ line: { people }, t }: { readonly line: DueLine; readonly t: Texts }) {
  if (people.length === 0)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t.followUps.nobodyKnown}
      </Box>
    );
  const refused = people.every((person) => person.refused !== null) ? people[0]?.refused : null;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, maxWidth: '100%' }}>
      {refused && <BlockIcon fontSize="small" titleAccess={t.followUps.refused[refused]} />}
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {people.map(({ name }) => name).join(', ')}
      </Box>
    </Box>
  );
}
