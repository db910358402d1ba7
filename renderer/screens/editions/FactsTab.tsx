import { Box, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import type { EditionDetail } from '../../data/editions';
import { now } from '../../data/records';
import { wasHeld } from '../../domain/edition';
import { doubtsOf } from '../../domain/editionDoubts';
import { type Need, needsOf } from '../../domain/lineUp';
import type { FieldName } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { Needs } from '../overview/Needs';
import { FactField } from './FactField';
import { VenueField } from './VenueField';

interface FactsTabProps {
  readonly detail: EditionDetail;
  readonly today: string;
}

const columns = { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 4, rowGap: 5 } as const;
/** The fields on this tab by which a need is settled. */
const fieldOf: { readonly [N in Need['need']]?: FieldName<'editions'> } = {
  date: 'date',
  venue: 'venueId',
  newVenue: 'venueId',
  training: 'trainingDate',
};
const justMadeMs = 5_000;

/** The facts of an evening, and beside them what it still needs. */
export function FactsTab({ detail, today }: FactsTabProps) {
  const t = useTexts();
  const { lineUp, rule, venue } = detail;
  const { edition, otherEditions } = lineUp;
  const doubts = doubtsOf(edition, { otherEditions, venue, today });
  const needs = wasHeld(edition) || edition.status === 'cancelled' ? null : needsOf(lineUp, rule);
  // Whoever just made an edition types its date first.
  const [isNew] = useState(() => now() - edition.createdAt < justMadeMs && edition.date === null);
  const form = useRef<HTMLElement>(null);
  const goTo = (need: Need['need']) => {
    const input = form.current?.querySelector<HTMLElement>(`[data-field="${fieldOf[need]}"] input`);
    input?.focus();
    return input !== null && input !== undefined;
  };
  const field = (name: FieldName<'editions'>, span: 1 | 2 = 1) => (
    <FactField
      edition={edition}
      field={name}
      doubts={doubts}
      span={span}
      {...(isNew && name === 'date' && { autoFocus: true })}
    />
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 10 }}>
      <Box ref={form} sx={{ flex: '1 1 440px', minWidth: 0, maxWidth: 680 }}>
        <Section title={t.editions.facts.evening}>
          <Box sx={columns}>
            {field('date')}
            <Box sx={columns}>
              {field('startTime')}
              {field('endTime')}
            </Box>
            <VenueField edition={edition} otherEditions={otherEditions} />
            {field('status')}
            {field('format')}
            {field('number')}
            {field('name')}
          </Box>
        </Section>
        <Section title={t.editions.facts.training}>
          <Box sx={columns}>
            {field('trainingDate')}
            {field('trainingPlace')}
          </Box>
        </Section>
        <Section title={t.editions.facts.programme}>
          <Box sx={columns}>
            {field('host')}
            {field('musicAct')}
            {field('notes', 2)}
          </Box>
        </Section>
      </Box>
      {needs && (
        <Box sx={{ flex: '1 1 300px', maxWidth: { xl: 400 } }}>
          <Section title={t.editions.facts.needs}>
            {needs.length === 0 ? (
              <Typography>{t.editions.facts.ready}</Typography>
            ) : (
              <Needs needs={needs} editionId={edition.id} onPick={goTo} />
            )}
          </Section>
        </Box>
      )}
    </Box>
  );
}
