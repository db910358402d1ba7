import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box } from '@mui/material';
import type { OfferLine } from '../../data/offers';
import { isOverdue } from '../../domain/offer';
import type { Texts } from '../../texts/nl';
import { digitDate } from '../../ui/dates';
import { OfferStatus } from '../network/OfferStatus';
import { fieldColumns, inOrder, type ListColumn } from '../record/fieldColumns';
import { NextStep } from './NextStep';

const none: ReadonlyMap<string, string> = new Map();

/** The columns of the list of offers: what, from whom, for which pitch, how far, and the click to the next step. */
export function offerColumns(t: Texts, today: string): readonly ListColumn<OfferLine>[] {
  const words = t.help.offers;
  const fields = fieldColumns<OfferLine, 'offers'>(
    {
      table: 'offers',
      rowOf: (line) => line.offer,
      // The lines bring the names along.
      names: none,
      own: {
        text: { value: ({ offer }) => offer.text || t.choices.helpKind[offer.kind], grow: 4, width: 160 },
        pitchId: {
          value: ({ pitchTitle, offer }) => pitchTitle || (offer.pitchId ? t.pitches.untitled : null),
          show: ({ pitchTitle, offer }) =>
            pitchTitle || (offer.pitchId ? t.pitches.untitled : t.network.offerWithoutPitch),
          grow: 3,
          width: 130,
        },
        editionId: {
          value: ({ editionNumber }) => editionNumber,
          show: ({ editionNumber }) => editionNumber,
          hidden: true,
          grow: 0,
          width: 90,
        },
        partnerId: { header: words.who, value: ({ who }) => who || null, show: ({ who }) => who, grow: 3, width: 125 },
        responsibleId: { value: ({ responsible }) => responsible || null, show: ({ responsible }) => responsible },
        status: { show: ({ offer }) => <OfferStatus offer={offer} />, grow: 0, width: 155 },
        followUpOn: { show: ({ offer }) => <DueCell offer={offer} t={t} today={today} />, hidden: false, width: 175 },
        kind: { hidden: true },
        amountCents: { hidden: true },
      },
    },
    t,
  ).filter(({ name }) => name !== 'offers.from' && name !== 'offers.contactId');
  const next: ListColumn<OfferLine> = {
    name: 'next',
    header: words.nextStep,
    value: () => null,
    show: ({ offer }) => <NextStep offer={offer} />,
    grow: 0,
    width: 155,
  };
  const first = ['text', 'partnerId', 'pitchId', 'status'].map((name) => `offers.${name}`);
  return inOrder([...fields, next], [...first, 'next', 'offers.followUpOn', 'offers.kind']);
}

function DueCell({
  offer,
  t,
  today,
}: {
  readonly offer: OfferLine['offer'];
  readonly t: Texts;
  readonly today: string;
}) {
  if (offer.followUpOn === null) return null;
  const date = digitDate(offer.followUpOn);
  if (!isOverdue(offer, today)) return date;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, fontWeight: 600 }}>
      <WarningIcon fontSize="small" aria-hidden />
      {t.help.offers.late(date)}
    </Box>
  );
}
