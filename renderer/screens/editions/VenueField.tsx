import { Box, Link, Typography } from '@mui/material';
import { addVenueFor, saveEdition, venueLines } from '../../data/editions';
import { useLive } from '../../data/useLive';
import type { Edition } from '../../domain/edition';
import { earlierAtVenue } from '../../domain/editionDoubts';
import { useTexts } from '../../texts/useTexts';
import { hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { NamedPick } from './NamedPick';

interface VenueFieldProps {
  readonly edition: Edition;
  readonly otherEditions: readonly Edition[];
}

/** Where an edition is held: venues not used yet come first, and a new one is added by typing its name. */
export function VenueField({ edition, otherEditions }: VenueFieldProps) {
  const t = useTexts();
  const run = useAct();
  const lines = useLive(venueLines, []);
  const earlier = earlierAtVenue(edition, otherEditions);
  const options = (lines ?? [])
    .map(({ venue, editions }) => {
      const isFresh = editions.every(({ id }) => id === edition.id);
      return { value: venue.id, label: venue.name || t.editions.venues.unnamed, isFresh };
    })
    .sort((a, b) => Number(b.isFresh) - Number(a.isFresh))
    .map(({ isFresh, ...option }) => ({ ...option, group: isFresh ? t.editions.venue.fresh : t.editions.venue.used }));
  return (
    <Box data-field="venueId" sx={{ gridColumn: 'span 2' }}>
      <NamedPick
        label={t.fields.editions.venueId}
        value={edition.venueId}
        options={options}
        onPick={(venueId) => void run(() => saveEdition(edition.id, { venueId }))}
        onCreate={(name) => void run(() => addVenueFor(edition.id, name))}
        createLabel={t.editions.venue.create}
        nothing={t.editions.venue.nothing}
      />
      {edition.venueId && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
          {earlier.length > 0 && `${t.editions.venue.earlier(earlier.map((e) => t.editions.edition(e.number)))} `}
          <Link href={hashOf({ screen: 'editions', id: edition.venueId, part: 'venue' })}>{t.editions.venue.edit}</Link>
        </Typography>
      )}
    </Box>
  );
}
