import { Box, Button, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { type PartnerLine, partnerLines } from '../../data/network';
import { useLive } from '../../data/useLive';
import { choices } from '../../domain/choices';
import { fullName } from '../../domain/pitcher';
import { folded } from '../../domain/search';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { DataTable, type TableColumn, type TableSort } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { FilterMenu } from '../pitches/FilterMenu';
import { go } from '../shell/route';
import { NetworkPage } from './NetworkPage';
import { newRecord } from './newRecord';
import { QuickFilter } from './QuickFilter';
import { useRowFocus } from './useRowFocus';

interface PartnerListProps {
  readonly openId: string | null;
  /** The row the keyboard returns to. */
  readonly focusOn: string | null;
}

const idOf = (line: PartnerLine) => line.partner.id;
const besidePanel = ['contacts', 'offers', 'delivered'];
const none: readonly string[] = [];

/** All partners: what they are, whom you know there, what they offered and delivered. */
export function PartnerList({ openId, focusOn }: PartnerListProps) {
  const t = useTexts();
  const lines = useLive(partnerLines, []);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<string | null>(null);
  const [fixed, setFixed] = useState<string | null>(null);
  const [sort, setSort] = useState<TableSort | null>({ column: 'name', down: false });
  const columns = useMemo(() => partnerColumns(t), [t]);
  const focusRow = useRowFocus(openId, focusOn);
  const words = t.network;
  const wanted = folded(text);
  const shown = useMemo(
    () =>
      (lines ?? []).filter(
        ({ partner, contacts }) =>
          (kind === null || partner.kind === kind) &&
          (fixed === null || partner.fixed === (fixed === 'fixed')) &&
          folded([partner.name, ...contacts.map(fullName)].join(' ')).includes(wanted),
      ),
    [lines, kind, fixed, wanted],
  );
  const add = (
    <Button variant="contained" onClick={() => go({ screen: 'network', id: newRecord })}>
      {words.addPartner}
    </Button>
  );
  if (!lines) return null;
  if (lines.length === 0)
    return (
      <NetworkPage tab="partners" state={words.noPartnersState} action={null}>
        <EmptyState title={words.noPartnersTitle} text={words.noPartnersText} action={add} />
      </NetworkPage>
    );
  const fixedCount = lines.filter(({ partner }) => partner.fixed).length;
  const delivering = lines.filter(({ delivered }) => delivered > 0).length;
  const isFiltering = wanted !== '' || kind !== null || fixed !== null;
  return (
    <NetworkPage tab="partners" state={words.partnersState(lines.length, fixedCount, delivering)} action={add}>
      <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 4 }}>
        <QuickFilter label={words.filter} value={text} onChange={setText} />
        <FilterMenu
          label={words.kindFilter}
          anyLabel={words.allKinds}
          value={kind}
          options={choices.partnerKind.map((value) => ({ value, label: t.choices.partnerKind[value] }))}
          onChange={setKind}
        />
        <FilterMenu
          label={words.fixedFilter}
          anyLabel={words.allFixed}
          value={fixed}
          options={[
            { value: 'fixed', label: words.onlyFixed },
            { value: 'other', label: words.onlyOther },
          ]}
          onChange={setFixed}
        />
        {isFiltering && (
          <>
            <Button
              size="small"
              onClick={() => {
                setText('');
                setKind(null);
                setFixed(null);
              }}
            >
              {words.clearFilter}
            </Button>
            <Typography variant="caption" color="textSecondary" role="status">
              {words.filtered(shown.length, lines.length)}
            </Typography>
          </>
        )}
      </Box>
      <DataTable
        label={words.partners}
        language={t.language}
        rows={shown}
        idOf={idOf}
        columns={columns}
        hidden={openId === null ? none : besidePanel}
        sort={sort}
        onSort={setSort}
        openId={openId}
        onOpen={(id) => go({ screen: 'network', id })}
        focusRef={focusRow}
        empty={words.nothingFits}
      />
    </NetworkPage>
  );
}

function partnerColumns(t: Texts): readonly TableColumn<PartnerLine>[] {
  const words = t.network;
  return [
    {
      name: 'name',
      header: t.fields.partners.name,
      value: ({ partner }) => partner.name,
      show: ({ partner }) => partner.name || words.nameless,
      grow: 3,
      width: 180,
    },
    {
      name: 'kind',
      header: t.fields.partners.kind,
      value: ({ partner }) => t.choices.partnerKind[partner.kind],
      grow: 2,
      width: 130,
    },
    {
      name: 'fixed',
      header: words.fixed,
      value: ({ partner }) => (partner.fixed ? words.yes : ''),
      width: 70,
    },
    {
      name: 'contacts',
      header: words.contacts,
      value: ({ contacts }) => contacts.map(fullName).join(', '),
      grow: 3,
      width: 160,
    },
    { name: 'offers', header: words.offersMade, value: ({ offers }) => offers, numeric: true },
    { name: 'delivered', header: words.offersDelivered, value: ({ delivered }) => delivered, numeric: true },
  ];
}
