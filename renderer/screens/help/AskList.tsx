import { Box, Button, Typography } from '@mui/material';
import { useDeferredValue, useMemo, useState } from 'react';
import { type AskLine, askLines } from '../../data/matches';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import { askStates, needsHelp } from '../../domain/asking';
import { choices } from '../../domain/choices';
import { folded } from '../../domain/search';
import { useTexts } from '../../texts/useTexts';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { FilterMenu } from '../../ui/FilterMenu';
import { QuickFilter } from '../../ui/QuickFilter';
import { NetworkPage } from '../network/NetworkPage';
import { ColumnsMenu } from '../record/ColumnsMenu';
import { useListView } from '../record/useListView';
import { useRowFocus } from '../record/useRowFocus';
import { go } from '../shell/route';
import { askColumns } from './askColumns';

interface Filters {
  readonly text: string;
  /** `without` is every state in which nothing was agreed. */
  readonly state: string | null;
  readonly kind: string | null;
  readonly edition: string | null;
  readonly theme: string | null;
  readonly district: string | null;
}

const without = 'without';
const atFirst: Filters = { text: '', state: without, kind: null, edition: null, theme: null, district: null };
const usual = { column: 'when', down: true };
const idOf = (line: AskLine) => line.ask.id;

function passes(line: AskLine, { state, kind, edition, theme, district, ...rest }: Filters): boolean {
  if (state === without ? !needsHelp(line.state) : state !== null && line.state !== state) return false;
  if (kind !== null && line.ask.kind !== kind) return false;
  if (edition !== null && line.pitch.editionId !== edition) return false;
  if (theme !== null && line.themeId !== theme) return false;
  if (district !== null && line.districtId !== district) return false;
  return rest.text === '' || folded(`${line.ask.text} ${line.title}`).includes(folded(rest.text));
}

/** Asks that wait for help, with who may give it. */
export default function AskList({ openId }: { readonly openId: string | null }) {
  const t = useTexts();
  const words = t.help.asks;
  const lines = useLive(askLines, []);
  const [filters, setFilters] = useState(atFirst);
  const columns = useMemo(() => askColumns(t), [t]);
  const view = useListView('asks', columns, usual);
  const focusRef = useRowFocus(openId);
  // The panel is drawn first; the list makes room for it after.
  const listedId = useDeferredValue(openId);
  const wanted = useDeferredValue(filters);
  const shown = useMemo(() => (lines ?? []).filter((line) => passes(line, wanted)), [lines, wanted]);
  if (!lines) return null;
  if (lines.length === 0)
    return (
      <NetworkPage tab="asks" state={words.emptyState} action={null}>
        <EmptyState
          title={words.emptyTitle}
          text={words.emptyText}
          action={
            <Button variant="contained" onClick={() => go({ screen: 'pitches' })}>
              {words.toPitches}
            </Button>
          }
        />
      </NetworkPage>
    );
  const open = lines.filter(({ state }) => needsHelp(state)).length;
  return (
    <NetworkPage tab="asks" state={words.state(open, lines.length)} action={null}>
      <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 4 }}>
        <QuickFilter
          label={words.search}
          clearLabel={t.help.offers.clearSearch}
          value={filters.text}
          onChange={(text) => setFilters({ ...filters, text })}
        />
        <AskFilters filters={filters} onChange={setFilters} />
        {filters !== atFirst && (
          <Button size="small" onClick={() => setFilters(atFirst)}>
            {t.help.offers.clear}
          </Button>
        )}
        <Typography variant="caption" color="textSecondary" role="status">
          {t.help.offers.filtered(shown.length, lines.length)}
        </Typography>
        <ColumnsMenu {...view.menu} />
      </Box>
      <DataTable
        {...view.table}
        label={t.network.tabs.asks}
        language={t.language}
        rows={shown}
        idOf={idOf}
        openId={listedId}
        onOpen={(id) => go({ screen: 'network', id, part: 'asks' })}
        focusRef={focusRef}
        squeezed={listedId !== null}
        empty={words.nothing}
      />
    </NetworkPage>
  );
}

interface AskFiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

function AskFilters({ filters, onChange }: AskFiltersProps) {
  const t = useTexts();
  const words = t.help.asks;
  const editions = useLive(() => references('editions'), []) ?? [];
  const themes = useLive(() => references('themes'), []) ?? [];
  const districts = useLive(() => references('districts'), []) ?? [];
  const menus = {
    state: [
      { value: without, label: words.without },
      ...askStates.map((value) => ({ value, label: words.states[value] })),
    ],
    kind: choices.helpKind.map((value) => ({ value, label: t.choices.helpKind[value] })),
    edition: editions,
    theme: themes,
    district: districts,
  };
  const names = ['state', 'kind', 'edition', 'theme', 'district'] as const;
  return names.map((name) => (
    <FilterMenu
      key={name}
      label={name === 'state' ? words.status : words[name]}
      anyLabel={t.help.offers.any}
      value={filters[name]}
      options={menus[name]}
      onChange={(value) => onChange({ ...filters, [name]: value })}
    />
  ));
}
