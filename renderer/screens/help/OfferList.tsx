import { Box, Button, Typography } from '@mui/material';
import { useDeferredValue, useMemo, useState } from 'react';
import { type OfferLine, offerLines } from '../../data/offers';
import { now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { isOpen, isOverdue } from '../../domain/offer';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { QuickFilter } from '../../ui/QuickFilter';
import { NetworkPage } from '../network/NetworkPage';
import { ColumnsMenu } from '../record/ColumnsMenu';
import { useListView } from '../record/useListView';
import { useRowFocus } from '../record/useRowFocus';
import { go } from '../shell/route';
import { OfferMenus } from './OfferMenus';
import { OfferProgress } from './OfferProgress';
import { offerColumns } from './offerColumns';
import { allOffers, fitting } from './offerFilters';
import QuickOffer from './QuickOffer';

const usual = { column: 'offers.followUpOn', down: false };
const idOf = (line: OfferLine) => line.offer.id;

/** All offers, and how far each is. */
export default function OfferList({ openId }: { readonly openId: string | null }) {
  const t = useTexts();
  const words = t.help.offers;
  const lines = useLive(offerLines, []);
  const [filters, setFilters] = useState(allOffers);
  const [isAdding, setAdding] = useState(false);
  const today = dateAt(now());
  const columns = useMemo(() => offerColumns(t, today), [t, today]);
  const view = useListView('offers', columns, usual);
  const focusRef = useRowFocus(openId);
  // The panel is drawn first; the list makes room for it after.
  const listedId = useDeferredValue(openId);
  const wanted = useDeferredValue(filters);
  const shown = useMemo(() => fitting(lines ?? [], wanted, today), [lines, wanted, today]);
  const ofAnyStatus = useMemo(() => fitting(lines ?? [], wanted, today, { anyStatus: true }), [lines, wanted, today]);
  if (!lines) return null;
  const add = (
    <Button variant="contained" onClick={() => setAdding(true)}>
      {t.help.quick.title}
    </Button>
  );
  const dialog = isAdding && <QuickOffer onClose={() => setAdding(false)} />;
  if (lines.length === 0)
    return (
      <NetworkPage tab="offers" state={words.emptyState} action={null}>
        <EmptyState title={words.emptyTitle} text={words.emptyText} action={add} />
        {dialog}
      </NetworkPage>
    );
  const open = lines.filter(({ offer }) => isOpen(offer)).length;
  const overdue = lines.filter(({ offer }) => isOverdue(offer, today)).length;
  const isFiltering = Object.values(filters).some(Boolean);
  return (
    <NetworkPage tab="offers" state={words.state(lines.length, open, overdue)} action={add}>
      <OfferProgress
        lines={ofAnyStatus}
        chosen={filters.status}
        onChoose={(status) => setFilters({ ...filters, status })}
      />
      <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 4 }}>
        <QuickFilter
          label={words.search}
          clearLabel={words.clearSearch}
          value={filters.text}
          onChange={(text) => setFilters({ ...filters, text })}
        />
        <OfferMenus filters={filters} onChange={setFilters} />
        {isFiltering && (
          <>
            <Button size="small" onClick={() => setFilters(allOffers)}>
              {words.clear}
            </Button>
            <Typography variant="caption" color="textSecondary" role="status">
              {words.filtered(shown.length, lines.length)}
            </Typography>
          </>
        )}
        <ColumnsMenu {...view.menu} />
      </Box>
      <DataTable
        {...view.table}
        label={t.network.tabs.offers}
        language={t.language}
        rows={shown}
        idOf={idOf}
        openId={listedId}
        onOpen={(id) => go({ screen: 'network', id, part: 'offers' })}
        focusRef={focusRef}
        squeezed={listedId !== null}
        empty={words.nothing}
      />
      {dialog}
    </NetworkPage>
  );
}
