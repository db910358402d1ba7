import { Box, Button } from '@mui/material';
import { useMemo } from 'react';
import { addVenue, type VenueLine, venueLines } from '../../data/editions';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { ColumnsMenu } from '../record/ColumnsMenu';
import { useListView } from '../record/useListView';
import { useNames } from '../record/useNames';
import { useRowFocus } from '../record/useRowFocus';
import { go } from '../shell/route';
import { useAct } from '../shell/useAct';
import { venueColumns } from './columns';
import { ListTabs } from './ListTabs';
import { VenuePanel } from './VenuePanel';

const idOf = (line: VenueLine) => line.venue.id;
const open = (id: string) => go({ screen: 'editions', id, part: 'venue' });
const byName = { column: 'venues.name', down: false };

/** All venues with the editions held there; one is edited beside the list. */
export default function VenueList({ openId }: { readonly openId: string | null }) {
  const t = useTexts();
  const run = useAct();
  const lines = useLive(venueLines, []);
  const names = useNames('venues');
  const columns = useMemo(() => venueColumns(t, names), [t, names]);
  const view = useListView('venues', columns, byName);
  const opened = lines?.find((line) => line.venue.id === openId);
  const focusRef = useRowFocus(openId);
  const add = () => void run(() => addVenue({})).then((id) => id && open(id));
  if (!lines) return null;
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
          <ListTabs current="venues">{lines.length > 0 && <ColumnsMenu {...view.menu} />}</ListTabs>
          {lines.length === 0 ? (
            <EmptyState title={t.editions.venues.empty} text={t.editions.venues.emptyText} action={addButton} />
          ) : (
            <DataTable
              {...view.table}
              label={t.editions.tabs.venues}
              language={t.language}
              rows={lines}
              idOf={idOf}
              openId={openId}
              onOpen={open}
              focusRef={focusRef}
              squeezed={opened !== undefined}
              empty={t.editions.venues.empty}
            />
          )}
        </Page>
      </Box>
      {opened && (
        <VenuePanel key={opened.venue.id} line={opened} onClose={() => go({ screen: 'editions', part: 'venues' })} />
      )}
    </Box>
  );
}
