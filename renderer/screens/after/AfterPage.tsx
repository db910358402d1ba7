import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Box, Link, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { now } from '../../data/records';
import { dateAt } from '../../domain/time';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { hashOf } from '../shell/route';
import { ClosePart } from './ClosePart';
import { FilesPart } from './FilesPart';
import { TimesPart } from './TimesPart';
import { TypedPart } from './TypedPart';
import { type After, useAfter } from './useAfter';
import { VideoPart } from './VideoPart';

const parts = ['times', 'video', 'files', 'typed', 'close'] as const;
type Part = (typeof parts)[number];

/** Before an evening its papers and calendar; after it its times, what is made of them, and what was caught on it. */
export default function AfterPage({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const after = useAfter(editionId);
  const [chosen, setPart] = useState<Part | null>(null);
  if (after === undefined) return null;
  if (after === null)
    return (
      <Page title={t.after.noEdition}>
        <EmptyState title="" text={t.after.noEditionText} />
      </Page>
    );
  const { edition, run } = after.facts;
  const isUntold = run.spans.length === 0;
  const isAhead = isUntold && (edition.date === null || edition.date >= dateAt(now()));
  const part = chosen ?? (isAhead ? 'files' : 'times');
  return (
    <Page
      title={`${isUntold ? t.after.titleBefore : t.after.title} · ${t.shell.edition(edition.number, edition.name)}`}
      state={isAhead ? t.after.stateBefore : stateOf(after, t)}
      above={
        <Link
          href={hashOf({ screen: 'editions', id: editionId })}
          variant="body2"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, mb: 2, color: 'text.secondary' }}
        >
          <ArrowBackIcon fontSize="inherit" />
          {t.after.back}
        </Link>
      }
    >
      <Tabs value={part} aria-label={t.after.partsLabel} sx={{ mb: 6 }} onChange={(_event, to: Part) => setPart(to)}>
        {parts.map((one) => (
          <Tab key={one} value={one} id={`after-${one}`} aria-controls="after-part" label={t.after.parts[one]} />
        ))}
      </Tabs>
      <Box role="tabpanel" id="after-part" aria-labelledby={`after-${part}`}>
        {part === 'times' && <TimesPart after={after} onType={() => setPart('typed')} />}
        {part === 'video' && <VideoPart facts={after.facts} onType={() => setPart('typed')} />}
        {part === 'files' && <FilesPart facts={after.facts} />}
        {part === 'typed' && <TypedPart facts={after.facts} />}
        {part === 'close' && <ClosePart facts={after.facts} onType={() => setPart('typed')} />}
      </Box>
    </Page>
  );
}

function stateOf({ facts, told }: After, t: Texts): string {
  if (facts.run.spans.length === 0) return t.after.stateNone;
  if (facts.run.current) return t.after.stateRunning;
  return t.after.state(told.startLateMs, told.endLateMs);
}
