import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton, Link, Tooltip, Typography } from '@mui/material';
import { bin } from '../../data/bin';
import { type PartnerDetail, savePresence } from '../../data/network';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import { choices } from '../../domain/choices';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { shortDate } from '../../ui/dates';
import { InlineChoice } from '../../ui/InlineChoice';
import { PickInput } from '../../ui/inputs';
import { Section } from '../../ui/Page';
import { hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { useBin } from '../shell/useUndo';

interface PartnerEditionsProps {
  readonly partnerId: string;
  readonly presences: PartnerDetail['presences'];
}

/** The editions a partner was invited to, and whether it came. */
export function PartnerEditions({ partnerId, presences }: PartnerEditionsProps) {
  const t = useTexts();
  const run = useAct();
  const editions = useLive(() => references('editions'), []);
  const taken = new Set(presences.map(({ edition }) => edition.id));
  return (
    <Section title={t.network.editions}>
      {presences.length === 0 && (
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          {t.network.noEditions}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mb: 4, p: 0 }}>
        {presences.map(({ presence, edition }) => (
          <PresenceLine key={presence.id} partnerId={partnerId} presence={presence} edition={edition} />
        ))}
      </Box>
      <PickInput
        // A fresh field after each choice: what was chosen stands in the list above it.
        key={presences.length}
        label={t.network.addEdition}
        value={null}
        save={async (editionId) => {
          if (editionId) await run(() => savePresence(editionId, partnerId, 'invited'));
        }}
        options={(editions ?? []).filter(({ value }) => !taken.has(value))}
        noOptionsText={t.shell.none}
      />
    </Section>
  );
}

interface PresenceLineProps {
  readonly partnerId: string;
  readonly presence: Row<'presences'>;
  readonly edition: Row<'editions'>;
}

function PresenceLine({ partnerId, presence, edition }: PresenceLineProps) {
  const t = useTexts();
  const run = useAct();
  const toBin = useBin();
  const name = t.shell.edition(edition.number, edition.name);
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 44, borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Link href={hashOf({ screen: 'editions', id: edition.id })}>{name}</Link>
        {edition.date && (
          <Typography variant="caption" color="textSecondary" component="div">
            {shortDate(edition.date, t.language)}
          </Typography>
        )}
      </Box>
      <InlineChoice
        label={t.network.presenceAt(name)}
        value={presence.presence}
        options={choices.presence.map((value) => ({ value, label: t.choices.presence[value] }))}
        onChange={(value) => void run(() => savePresence(edition.id, partnerId, value))}
      />
      <Tooltip title={t.network.removePresence(name)}>
        <IconButton
          size="small"
          aria-label={t.network.removePresence(name)}
          onClick={() => void toBin(() => bin('presences', presence.id), name)}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
