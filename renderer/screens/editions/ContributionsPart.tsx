import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { useState } from 'react';
import { bin } from '../../data/bin';
import {
  addContribution,
  addContributionBy,
  type ContributionLine,
  contributionsOf,
  saveContribution,
} from '../../data/media';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import { choices } from '../../domain/choices';
import type { Edition } from '../../domain/edition';
import { givenBy } from '../../domain/media';
import { euros } from '../../domain/money';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { InlineChoice } from '../../ui/InlineChoice';
import { Section } from '../../ui/Page';
import { RecordField } from '../record/RecordField';
import { useAct } from '../shell/useAct';
import { useBin } from '../shell/useUndo';
import { NamedPick } from './NamedPick';

/** Money and things that partners gave towards an edition, each together and never added up. */
export function ContributionsPart({ edition }: { readonly edition: Edition }) {
  const t = useTexts();
  const words = t.media.contributions;
  const run = useAct();
  const lines = useLive(() => contributionsOf(edition.id), [edition.id]);
  const partners = useLive(() => references('partners'), []);
  const [isAdding, setAdding] = useState(false);
  const [fresh, setFresh] = useState<string | null>(null);
  if (!lines || !partners) return null;
  const add = async (command: () => Promise<string>) => {
    const id = await run(command);
    if (id === undefined) return;
    setAdding(false);
    // Its amount is what comes next.
    setFresh(id);
  };
  return (
    <Section
      title={words.title}
      action={
        !isAdding && (
          <Button size="small" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        )
      }
    >
      {lines.length === 0 && !isAdding && <Typography color="textSecondary">{words.none}</Typography>}
      <Box component="ul" aria-label={words.title} sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 560 }}>
        {lines.map((line) => (
          <ContributionRow key={line.contribution.id} line={line} isFresh={line.contribution.id === fresh} />
        ))}
      </Box>
      {isAdding && (
        <Box sx={{ maxWidth: 340, mt: 4 }}>
          <NamedPick
            label={words.who}
            value={null}
            options={partners}
            onPick={(partnerId) => void (partnerId && add(() => addContribution(edition.id, { partnerId })))}
            onCreate={(name) => void add(() => addContributionBy(edition.id, name, {}))}
            createLabel={words.create}
            nothing={words.nothing}
            autoFocus
            onEscape={() => setAdding(false)}
          />
        </Box>
      )}
      {totals(lines, edition, t).map((sentence) => (
        <Typography key={sentence} sx={{ mt: 3 }}>
          {sentence}
        </Typography>
      ))}
    </Section>
  );
}

function ContributionRow({ line, isFresh }: { readonly line: ContributionLine; readonly isFresh: boolean }) {
  const t = useTexts();
  const words = t.media.contributions;
  const run = useAct();
  const toBin = useBin();
  const { contribution, isGone } = line;
  const { id } = contribution;
  const name = line.name || words.unknown;
  const save = (changes: Parameters<typeof saveContribution>[1]) => saveContribution(id, changes);
  return (
    <Box component="li" aria-label={name} sx={{ py: 3, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 3 }}>
        <Typography sx={{ flex: 1, fontWeight: 600, overflowWrap: 'anywhere' }}>
          {name}
          {isGone && (
            <Typography component="span" variant="body2" color="textSecondary">
              {` · ${words.gone}`}
            </Typography>
          )}
        </Typography>
        <InlineChoice
          label={words.kindOf(name)}
          value={contribution.kind}
          options={choices.contributionKind.map((value) => ({ value, label: t.choices.contributionKind[value] }))}
          onChange={(kind) => void run(() => save({ kind }))}
        />
        <IconButton
          size="small"
          aria-label={words.remove(name)}
          onClick={() => void toBin(() => bin('contributions', id), words.removed(name))}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '160px 1fr', gap: 4 }}>
        <RecordField table="contributions" row={contribution} field="amountCents" save={save} autoFocus={isFresh} />
        <RecordField table="contributions" row={contribution} field="text" save={save} />
      </Box>
    </Box>
  );
}

/** What was given of each kind, and what the evening cost after the money. */
function totals(lines: readonly ContributionLine[], { costCents }: Edition, t: Texts): string[] {
  if (lines.length === 0) return [];
  const words = t.media.contributions;
  const given = givenBy(lines.map(({ contribution }) => contribution));
  const has = (kind: string) => lines.some(({ contribution }) => contribution.kind === kind);
  const left = costCents === null ? null : costCents - given.moneyCents;
  return [
    has('money') ? words.money(euros(given.moneyCents), given.withoutAmount) : '',
    has('inKind') ? words.inKind(euros(given.inKindCents), given.unvalued) : '',
    left === null || given.moneyCents === 0
      ? ''
      : left === 0
        ? words.paid
        : left > 0
          ? words.net(euros(left))
          : words.more(euros(-left)),
  ].filter(Boolean);
}
