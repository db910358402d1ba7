import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { addEntry, type ListLine, type ListName, listLines } from '../../data/lists';
import { useLive } from '../../data/useLive';
import { areasAsOf } from '../../domain/haarlem';
import type { Changes } from '../../domain/nouns';
import { folded } from '../../domain/search';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { Section } from '../../ui/Page';
import { useAct } from '../shell/useAct';
import { AddLine } from './AddLine';
import { ListEntry } from './ListEntry';

/** The lists that ideas, people and venues are sorted under; each municipality makes them its own. */
export function Lists() {
  const t = useTexts();
  const words = t.settings.lists;
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 2, maxWidth: '70ch' }}>
        {words.intro}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 8, maxWidth: '70ch' }}>
        {words.keys}
      </Typography>
      <Section title={words.themes}>
        <Simple list="themes" label={words.newThemes} action={words.addThemes} />
      </Section>
      <Section title={words.districts}>
        <Typography color="textSecondary" sx={{ mb: 3 }}>
          {words.areasAsOf(digitDate(areasAsOf))}
        </Typography>
        <Simple list="districts" label={words.newDistricts} action={words.addDistricts} />
      </Section>
      <Section title={words.neighbourhoods}>
        <Neighbourhoods />
      </Section>
    </>
  );
}

interface SimpleProps {
  readonly list: 'themes' | 'districts';
  readonly label: string;
  readonly action: string;
}

function Simple({ list, label, action }: SimpleProps) {
  const run = useAct();
  const lines = useLive(() => listLines(list), [list]);
  const taken = useTaken(lines);
  if (!lines) return null;
  return (
    <>
      <Entries list={list} lines={lines} />
      <AddLine label={label} action={action} refuse={taken} add={(name) => run(() => addEntry(list, { name }))} />
    </>
  );
}

function Neighbourhoods() {
  const t = useTexts();
  const run = useAct();
  const lines = useLive(() => listLines('neighbourhoods'), []);
  const districts = useLive(() => listLines('districts'), []);
  const [chosen, setChosen] = useState('');
  const taken = useTaken(lines);
  if (!lines || !districts) return null;
  const usable = districts.filter(({ row }) => !row.retired);
  const districtId = chosen || (usable[0]?.row.id ?? '');
  return (
    <>
      {[...districts.map(({ row }) => row), null].map((district) => {
        const own = lines.filter(({ row }) =>
          district ? row.districtId === district.id : !districts.some((d) => d.row.id === row.districtId),
        );
        if (own.length === 0) return null;
        return (
          <Box key={district?.id ?? '-'} sx={{ mb: 5 }}>
            <Typography variant="h3" sx={{ mb: 1 }}>
              {district?.name ?? t.shell.none}
            </Typography>
            <Entries list="neighbourhoods" lines={own} />
          </Box>
        );
      })}
      <AddLine
        label={t.settings.lists.newNeighbourhoods}
        action={t.settings.lists.addNeighbourhoods}
        refuse={taken}
        add={(name) => run(() => addEntry('neighbourhoods', { name, districtId } satisfies Changes<'neighbourhoods'>))}
        beside={
          <TextField
            select
            label={t.fields.neighbourhoods.districtId}
            value={districtId}
            onChange={(event) => setChosen(event.target.value)}
            sx={{ maxWidth: 220 }}
          >
            {usable.map(({ row }) => (
              <MenuItem key={row.id} value={row.id}>
                {row.name}
              </MenuItem>
            ))}
          </TextField>
        }
      />
    </>
  );
}

function Entries({ list, lines }: { readonly list: ListName; readonly lines: readonly ListLine[] }) {
  const taken = useTaken(lines);
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
      {lines.map((line, at) => (
        <ListEntry
          key={line.row.id}
          list={list}
          line={line}
          isFirst={at === 0}
          isLast={at === lines.length - 1}
          taken={(name) => taken(name, line.row.id)}
        />
      ))}
    </Box>
  );
}

/** Says that a name stands in the list already, not minding case and diacritics. */
function useTaken(lines: readonly ListLine[] | undefined) {
  const t = useTexts();
  return (name: string, except?: string) => {
    const same = lines?.find(({ row }) => row.id !== except && folded(row.name) === folded(name));
    return same ? t.settings.lists.exists(same.row.name) : null;
  };
}
