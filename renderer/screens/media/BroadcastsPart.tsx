import { Box, Button, Link, TextField, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { addBroadcast } from '../../data/media';
import { readBroadcast } from '../../domain/broadcastText';
import { misfit, type Row } from '../../domain/nouns';
import { reachOf } from '../../domain/reach';
import { folded } from '../../domain/search';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Page';
import { useAct } from '../shell/useAct';

interface BroadcastsPartProps {
  readonly editionId: string;
  readonly broadcasts: readonly Row<'broadcasts'>[];
  readonly onOpen: (id: string) => void;
}

/** What was on radio, television, paper or the web: a line to add one, what it reached, and the list. */
export function BroadcastsPart({ editionId, broadcasts, onOpen }: BroadcastsPartProps) {
  const t = useTexts();
  const words = t.media;
  return (
    <Section title={words.broadcasts}>
      <QuickBroadcast editionId={editionId} />
      {broadcasts.length === 0 && <EmptyState title={words.none} text={words.noneText} />}
      <Box sx={{ my: 4 }} data-part="reach">
        {reachOf(broadcasts).map((reach) => (
          <Typography key={`${reach.kind} ${reach.medium}`}>{words.reach(reach)}</Typography>
        ))}
      </Box>
      <Box component="ul" aria-label={words.broadcasts} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {broadcasts.map((broadcast) => (
          <Box
            component="li"
            key={broadcast.id}
            sx={{ display: 'flex', gap: 4, py: 2, borderBottom: 1, borderColor: 'divider' }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Link
                component="button"
                color="inherit"
                sx={{ fontWeight: 600, textAlign: 'left' }}
                onClick={() => onOpen(broadcast.id)}
              >
                {titleOf(broadcast, t)}
              </Link>
              <Typography variant="body2" color="textSecondary">
                {detailOf(broadcast, t)}
              </Typography>
            </Box>
            <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {broadcast.reach === null ? words.reachUnknown : words.reachOf(broadcast.medium, broadcast.reach)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}

/** What a broadcast is called. */
export function titleOf({ kind, medium, station }: Row<'broadcasts'>, t: Texts): string {
  const [what, where] = [t.choices.broadcastKind[kind], t.choices.medium[medium]];
  // Some are called what they are.
  const isSaid = folded(station) === folded(what);
  return [station || t.media.untitled, isSaid ? '' : what, where].filter(Boolean).join(' · ');
}

function detailOf({ date, time, times, address }: Row<'broadcasts'>, t: Texts): string {
  return [
    date ? [digitDate(date), time].filter(Boolean).join(', ') : (time ?? ''),
    times === null ? '' : t.media.times(times),
    address,
  ]
    .filter(Boolean)
    .join(' · ');
}

function QuickBroadcast({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const run = useAct();
  const [line, setLine] = useState('');
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = async () => {
    if (line.trim() === '') return;
    const values = readBroadcast(line);
    const code =
      misfit('broadcasts', 'reach', values.reach ?? null) ?? misfit('broadcasts', 'address', values.address ?? '');
    const misfits: Record<string, string> = t.shell.misfits;
    if (code) return setProblem(misfits[code] ?? t.shell.misfits.invalid);
    if ((await run(() => addBroadcast(editionId, values))) === undefined) return;
    setLine('');
    field.current?.focus();
  };
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, maxWidth: 720 }}
    >
      <TextField
        label={t.media.quick}
        value={line}
        error={problem !== ''}
        helperText={problem || t.media.quickHint}
        inputRef={field}
        onChange={({ target }) => {
          setLine(target.value);
          setProblem('');
        }}
      />
      <Button type="submit" variant="outlined" sx={{ minHeight: 40 }}>
        {t.media.add}
      </Button>
    </Box>
  );
}
