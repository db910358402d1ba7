import { Box, Button } from '@mui/material';
import { useMemo } from 'react';
import { addVenue, venueLines } from '../../data/editions';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { ListTable } from '../../ui/ListTable';
import { Page } from '../../ui/Page';
import { go, hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { venueColumns } from './columns';
import { ListTabs } from './ListTabs';
import { useSort } from './useSort';
import { VenuePanel } from './VenuePanel';

/** All venues with the editions held there; one is edited beside the list. */
export function VenueList({ openId }: { readonly openId: string | null }) {
  const t = useTexts();
  const run = useAct();
  const lines = useLive(venueLines, []);
  const isOpen = lines?.some((line) => line.venue.id === openId) ?? false;
  // Beside the panel there is room for the columns that tell venues apart.
  const columns = useMemo(
    () => venueColumns(t).filter(({ key }) => !isOpen || ['name', 'district', 'editions'].includes(key)),
    [t, isOpen],
  );
  const [sort, setSort] = useSort('venues', columns, { key: 'name', descending: false });
  const add = () => void run(() => addVenue({})).then((id) => id && go({ screen: 'editions', id, part: 'venue' }));
  if (!lines) return null;
  const open = lines.find((line) => line.venue.id === openId);
  const fresh = lines.filter((line) => line.editions.length === 0).length;
  const addButton = (
    <Button variant="contained" onClick={add}>
      {t.editions.venues.add}
    </Button>
  );
  return (
    <Box sx={{ display: 'flex', height: '100%', position: 'relative' }}>
      <Box sx={{ flex: 1, minWidth: 0, height: '100%' }}>
        <Page
          wide
          title={t.editions.tabs.venues}
          state={lines.length > 0 && t.editions.venues.state(lines.length, fresh)}
          actions={lines.length > 0 && addButton}
        >
          <ListTabs current="venues" />
          {lines.length === 0 ? (
            <EmptyState title={t.editions.venues.empty} text={t.editions.venues.emptyText} action={addButton} />
          ) : (
            <ListTable
              label={t.editions.tabs.venues}
              columns={columns}
              rows={lines}
              idOf={(line) => line.venue.id}
              hrefOf={(line) => hashOf({ screen: 'editions', id: line.venue.id, part: 'venue' })}
              nameOf={(line) => line.venue.name || t.editions.venues.unnamed}
              sort={sort}
              onSort={setSort}
              isMarked={(line) => line.venue.id === openId}
            />
          )}
        </Page>
      </Box>
      {open && (
        <VenuePanel key={open.venue.id} line={open} onClose={() => go({ screen: 'editions', part: 'venues' })} />
      )}
    </Box>
  );
}
