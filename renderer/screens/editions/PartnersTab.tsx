import { Box, Button, Typography } from '@mui/material';
import { partnerLines, partnersAt } from '../../data/network';
import { addPartnerAt, invitedLastTime, invitePartners } from '../../data/presences';
import { useLive } from '../../data/useLive';
import type { Edition } from '../../domain/edition';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { useAct } from '../shell/useAct';
import { NamedPick } from './NamedPick';
import { PartnerTable } from './PartnerTable';

interface PartnersTabProps {
  readonly edition: Edition;
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
}

/** The partners of an edition: invited, coming, there; and the help they offered. */
export function PartnersTab({ edition, isAdding, onAdding }: PartnersTabProps) {
  const t = useTexts();
  const run = useAct();
  const here = useLive(() => partnersAt(edition.id), [edition.id]);
  const all = useLive(partnerLines, []);
  const before = useLive(() => invitedLastTime(edition.id), [edition.id]);
  if (!here || !all) return null;
  const listed = new Set(here.filter(({ presence }) => presence).map(({ partner }) => partner.id));
  const others = all.map((line) => line.partner).filter(({ id }) => !listed.has(id));
  const fixed = others.filter((partner) => partner.fixed).map(({ id }) => id);
  const count = (presence: string) => here.filter((one) => one.presence?.presence === presence).length;
  const invites = (
    <>
      {before && (
        <Button variant="outlined" onClick={() => void run(() => invitePartners(edition.id, before.partnerIds))}>
          {t.network.inviteAgain(
            before.partnerIds.length,
            t.shell.edition(before.edition.number, before.edition.name),
            here.some(({ presence }) => presence),
          )}
        </Button>
      )}
      {fixed.length > 0 && (
        <Button variant="outlined" onClick={() => void run(() => invitePartners(edition.id, fixed))}>
          {t.editions.partners.inviteFixed(fixed.length)}
        </Button>
      )}
    </>
  );
  return (
    <Box sx={{ maxWidth: 880 }}>
      {isAdding && (
        <Box sx={{ mb: 4, maxWidth: 440 }}>
          <NamedPick
            // A new field for each partner, so that it is empty again.
            key={listed.size}
            label={t.editions.partners.find}
            value={null}
            options={others.map(({ id, name }) => ({ value: id, label: name || t.shell.empty }))}
            onPick={(id) => void (id && run(() => invitePartners(edition.id, [id])))}
            onCreate={(name) => void run(() => addPartnerAt(edition.id, name))}
            createLabel={t.editions.partners.create}
            nothing={t.editions.partners.nothing}
            autoFocus
            onEscape={() => onAdding(false)}
          />
        </Box>
      )}
      {here.length === 0 ? (
        !isAdding && (
          <EmptyState title={t.editions.partners.empty} text={t.editions.partners.emptyText} action={invites} />
        )
      ) : (
        <>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, mb: 3, minHeight: 36 }}>
            <Typography sx={{ flex: 1 }}>
              {t.editions.partners.summary({
                all: here.length,
                invited: count('invited'),
                coming: count('coming'),
                present: count('present'),
              })}
            </Typography>
            {invites}
          </Box>
          <PartnerTable editionId={edition.id} partners={here} />
        </>
      )}
    </Box>
  );
}
