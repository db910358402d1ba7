import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Link, Tooltip, Typography } from '@mui/material';
import { bin } from '../../data/bin';
import { type OfferDetail, offerDetail, saveOffer } from '../../data/offers';
import { useLive } from '../../data/useLive';
import type { Changes, FieldName } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { PickInput } from '../../ui/inputs';
import { Panel } from '../../ui/Panel';
import { DoubtLine } from '../editions/DoubtLine';
import { FoldedHistory } from '../network/FoldedHistory';
import { RecordField } from '../record/RecordField';
import { hashOf } from '../shell/route';
import { SavedWord } from '../shell/SavedWord';
import { useAct } from '../shell/useAct';
import { useBin } from '../shell/useUndo';
import { BecameCollaboration } from './BecameCollaboration';
import { useOfferName } from './NextStep';
import { OfferSteps } from './OfferSteps';

interface OfferPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One offer: how far it is, and everything about it. */
export default function OfferPanel({ id, onClose }: OfferPanelProps) {
  const t = useTexts();
  const detail = useLive(async () => (await offerDetail(id)) ?? null, [id]);
  if (detail === undefined) return null;
  if (detail === null)
    return (
      <Panel title={t.help.offers.title} closeLabel={t.shell.close} onClose={onClose}>
        <Typography>{t.help.offers.gone}</Typography>
      </Panel>
    );
  return <OpenOffer detail={detail} onClose={onClose} />;
}

function OpenOffer({ detail, onClose }: { readonly detail: OfferDetail; readonly onClose: () => void }) {
  const t = useTexts();
  const words = t.help.offers;
  const toBin = useBin();
  const nameOf = useOfferName();
  const { offer, pitch, pitchTitle, gift } = detail;
  const name = nameOf(offer);
  const remove = async () => {
    onClose();
    await toBin(() => bin('offers', offer.id), name);
  };
  const isClosed = pitch?.stage === 'declined' || pitch?.stage === 'withdrawn';
  return (
    <Panel
      title={name}
      status={<SavedWord />}
      closeLabel={t.shell.close}
      onClose={onClose}
      actions={
        <Tooltip title={t.shell.delete}>
          <IconButton aria-label={words.remove} size="small" onClick={() => void remove()}>
            <DeleteIcon />
          </IconButton>
        </Tooltip>
      }
    >
      {pitch && (
        <Typography sx={{ mb: 4 }}>
          <Link href={hashOf({ screen: 'pitches', id: pitch.id })}>{pitchTitle || t.pitches.untitled}</Link>
        </Typography>
      )}
      {isClosed && offer.status !== 'lapsed' && <DoubtLine text={words.closedPitch} />}
      <OfferSteps offer={offer} />
      <BecameCollaboration offer={offer} pitchTitle={pitchTitle} />
      <OfferFields detail={detail} />
      {gift && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 4 }}>
          {words.ofGift(gift.text)}
        </Typography>
      )}
      <FoldedHistory table="offers" id={offer.id} />
    </Panel>
  );
}

const before: readonly FieldName<'offers'>[] = [
  'text',
  'kind',
  'amountCents',
  'partnerId',
  'contactId',
  'from',
  'pitchId',
];
const after: readonly FieldName<'offers'>[] = [
  'editionId',
  'responsibleId',
  'followUpOn',
  'status',
  'offeredOn',
  'contactedOn',
  'agreedOn',
  'deliveredOn',
  'notes',
];

function OfferFields({ detail: { offer, pitch, asks } }: { readonly detail: OfferDetail }) {
  const t = useTexts();
  const run = useAct();
  const save = (changes: Changes<'offers'>) => saveOffer(offer.id, changes);
  const field = (name: FieldName<'offers'>) => (
    <RecordField key={name} table="offers" row={offer} field={name} save={save} />
  );
  return (
    <Box component="section" aria-label={t.help.offers.fields} sx={{ display: 'grid', gap: 4, pt: 2, mb: 8 }}>
      {before.map(field)}
      {asks.length > 0 && (
        <PickInput
          label={t.fields.offers.askId}
          value={offer.askId}
          save={async (askId) => void (await run(() => save({ askId })))}
          options={asks.map((ask) => ({ value: ask.id, label: ask.text || t.choices.helpKind[ask.kind] }))}
          noOptionsText={t.shell.none}
        />
      )}
      {after.filter((name) => name !== 'editionId' || !pitch?.editionId).map(field)}
    </Box>
  );
}
