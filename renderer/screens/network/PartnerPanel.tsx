import { Box } from '@mui/material';
import { keptApart, pairKey } from '../../data/merge';
import { binPartner, type PartnerDetail, partnerDetail, partnersNamed, savePartner } from '../../data/network';
import { useLive } from '../../data/useLive';
import type { Changes } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { CollaborationsPart } from '../help/CollaborationsPart';
import { PartnerAsks } from '../help/PartnerAsks';
import { mergeHref } from '../merging/mergeRoute';
import { RecordField } from '../record/RecordField';
import { RecordFields } from '../record/RecordFields';
import { hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { HelpPart, partnerHelpFields } from './HelpPart';
import { KindPart } from './KindPart';
import { KnownAs } from './KnownAs';
import { GonePanel, NetworkPanel } from './NetworkPanel';
import { PartnerContacts } from './PartnerContacts';
import { PartnerEditions } from './PartnerEditions';
import { PartnerOffers } from './PartnerOffers';
import { PartnerTimeline } from './PartnerTimeline';

interface PartnerPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One partner: its data, the people you know there, where it came, and what it offered. */
export function PartnerPanel({ id, onClose }: PartnerPanelProps) {
  const detail = useLive(async () => (await partnerDetail(id)) ?? null, [id]);
  if (detail === undefined) return null;
  if (detail === null) return <GonePanel tab="partners" onClose={onClose} />;
  return <OpenPartner detail={detail} onClose={onClose} />;
}

function OpenPartner({ detail, onClose }: { readonly detail: PartnerDetail; readonly onClose: () => void }) {
  const t = useTexts();
  const remove = useBinPartner(detail, onClose);
  const { partner } = detail;
  const { id } = partner;
  const known = useLive(async () => {
    const [alike, apart] = await Promise.all([partnersNamed(partner.name, id), keptApart('partners')]);
    return alike.filter((other) => !apart.has(pairKey({ oneId: id, otherId: other.id })));
  }, [partner.name, id]);
  const name = partner.name || t.network.nameless;
  const save = (changes: Changes<'partners'>) => savePartner(id, changes);
  return (
    <NetworkPanel table="partners" id={id} name={name} onRemove={() => void remove()} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 4, pt: 2, mb: 8 }}>
        <KnownAs
          typed={partner.name}
          known={(known ?? []).map((other) => ({
            id: other.id,
            name: other.name,
            href: hashOf({ screen: 'network', id: other.id }),
            mergeHref: mergeHref('partners', id, other.id),
          }))}
        />
        <RecordField table="partners" row={partner} field="name" save={save} />
        <KindPart partner={partner} formerKinds={detail.formerKinds} />
        <RecordFields
          table="partners"
          row={partner}
          save={save}
          without={['name', 'kind', 'fixed', ...partnerHelpFields]}
        />
      </Box>
      <HelpPart table="partners" row={partner} save={save} />
      <PartnerContacts partnerId={id} contacts={detail.contacts} />
      <PartnerAsks of={{ table: 'partners', id }} name={name} />
      <PartnerOffers offers={detail.offers} />
      <CollaborationsPart partnerId={id} />
      <PartnerEditions partnerId={id} presences={detail.presences} />
      <PartnerTimeline partnerId={id} />
    </NetworkPanel>
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
