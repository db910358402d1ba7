import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import { binPartner, type PartnerDetail, partnerDetail, partnersNamed, savePartner } from '../../data/network';
import { useLive } from '../../data/useLive';
import type { FieldName } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { Panel } from '../../ui/Panel';
import { RecordField } from '../record/RecordField';
import { hashOf } from '../shell/route';
import { SavedWord } from '../shell/SavedWord';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { FoldedHistory } from './FoldedHistory';
import { KnownAs } from './KnownAs';
import { PartnerContacts } from './PartnerContacts';
import { PartnerEditions } from './PartnerEditions';
import { PartnerOffers } from './PartnerOffers';

interface PartnerPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

const fields: readonly FieldName<'partners'>[] = [
  'name',
  'kind',
  'fixed',
  'email',
  'phone',
  'website',
  'districtId',
  'notes',
];

/** One partner: its data, the people you know there, where it came, and what it offered. */
export function PartnerPanel({ id, onClose }: PartnerPanelProps) {
  const t = useTexts();
  const detail = useLive(async () => (await partnerDetail(id)) ?? null, [id]);
  if (detail === undefined) return null;
  if (detail === null)
    return (
      <Panel title={t.network.partners} closeLabel={t.shell.close} onClose={onClose}>
        <Typography>{t.network.gone}</Typography>
      </Panel>
    );
  return <OpenPartner detail={detail} onClose={onClose} />;
}

function OpenPartner({ detail, onClose }: { readonly detail: PartnerDetail; readonly onClose: () => void }) {
  const t = useTexts();
  const remove = useBinPartner(detail, onClose);
  const { partner } = detail;
  const { id } = partner;
  const known = useLive(() => partnersNamed(partner.name, id), [partner.name, id]);
  const name = partner.name || t.network.nameless;
  return (
    <Panel
      title={name}
      status={<SavedWord />}
      closeLabel={t.shell.close}
      onClose={onClose}
      actions={
        <Tooltip title={t.shell.delete}>
          <IconButton aria-label={t.network.remove(name)} size="small" onClick={() => void remove()}>
            <DeleteIcon />
          </IconButton>
        </Tooltip>
      }
    >
      <Box sx={{ display: 'grid', gap: 4, pt: 2, mb: 8 }}>
        <KnownAs
          known={(known ?? []).map((other) => ({
            id: other.id,
            name: other.name,
            href: hashOf({ screen: 'network', id: other.id }),
          }))}
        />
        {fields.map((field) => (
          <RecordField
            key={field}
            table="partners"
            row={partner}
            field={field}
            save={(changes) => savePartner(id, changes)}
          />
        ))}
      </Box>
      <PartnerContacts partnerId={id} contacts={detail.contacts} />
      <PartnerOffers offers={detail.offers} />
      <PartnerEditions partnerId={id} presences={detail.presences} />
      <FoldedHistory table="partners" id={id} />
    </Panel>
  );
}

/** To the bin, telling how much goes along and what stays; with the way back. */
function useBinPartner({ partner, contacts, offers }: PartnerDetail, onClose: () => void) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  return async () => {
    const done = await run(() => binPartner(partner.id).then(() => true));
    if (!done) return;
    onClose();
    await tellUndo(t.network.binned(partner.name || t.network.nameless, contacts.length, offers.length));
  };
}
