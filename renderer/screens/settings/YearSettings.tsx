import { Box, MenuItem, TextField, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { knownYears, saveYear, yearSettings } from '../../data/years';
import { blank, type FieldName, type Row } from '../../domain/nouns';
import { dateAt, instant, yearOf } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { FollowUpTerms } from '../followUps/FollowUpTerms';
import { RecordField } from '../record/RecordField';
import { go, useRoute } from '../shell/route';
import { Goals } from './Goals';
import { KeyMessage } from './KeyMessage';
import { Stories } from './Stories';
import { YoungBands } from './YoungBands';

type Field = FieldName<'years'>;

const names: readonly Field[] = [
  'programme',
  'policyField',
  'portfolioHolder',
  'department',
  'organisation',
  'author',
  'reference',
  'reportStatus',
];
const rules: readonly Field[] = ['minPitches', 'maxPitches', 'minYoung'];
const reportTexts: readonly Field[] = ['goalsText', 'lessons', 'outlook'];

/** What holds for one year, and what its annual report says: chosen at the top, carried over until it is changed. */
export function YearSettings() {
  const t = useTexts();
  const { id } = useRoute();
  const today = dateAt(now());
  const years = useLive(() => knownYears(today), [today]);
  const asked = Number(id);
  const year = Number.isInteger(asked) && asked >= 1990 && asked < 2200 ? asked : yearOf(today);
  const words = t.settings.years;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, mb: 8 }}>
        <TextField
          select
          label={words.year}
          value={years ? year : ''}
          onChange={(event) => go({ screen: 'settings', id: event.target.value, part: 'years' })}
          sx={{ width: 120 }}
        >
          {years &&
            [...new Set([...years, year])]
              .sort((a, b) => b - a)
              .map((known) => (
                <MenuItem key={known} value={known}>
                  {known}
                </MenuItem>
              ))}
        </TextField>
        <Typography color="textSecondary">{words.intro(year)}</Typography>
      </Box>
      <OneYear key={year} year={year} />
    </>
  );
}

function OneYear({ year }: { readonly year: number }) {
  const t = useTexts();
  const settings = useLive(() => yearSettings(year), [year]);
  if (!settings) return null;
  const { own, values, before } = settings;
  // Until something of the year is set there is no record; the form shows what would carry over.
  const row: Row<'years'> = own ?? blank('years', String(year), instant(0), values);
  const hintOf = (field: Field) => {
    if (!before?.year || !before[field] || row[field] !== before[field]) return undefined;
    return own ? t.settings.years.same(before.year) : t.settings.years.carried(before.year);
  };
  const fields = (list: readonly Field[]) =>
    list.map((field) => {
      const hint = field === 'reportStatus' ? undefined : hintOf(field);
      return (
        <RecordField
          key={field}
          table="years"
          row={row}
          field={field}
          save={(changes) => saveYear(year, changes)}
          {...(hint !== undefined && { hint })}
        />
      );
    });
  const { minPitches, maxPitches } = row;
  const words = t.settings.years;
  return (
    <>
      <Section title={words.names}>
        <Columns>{fields(names)}</Columns>
      </Section>
      <Section title={words.rules}>
        <Columns least={240}>{fields(rules)}</Columns>
        {minPitches !== null && maxPitches !== null && minPitches > maxPitches && (
          <Typography role="status" color="error" variant="body2" sx={{ mt: 2 }}>
            {words.rulesWrong}
          </Typography>
        )}
        <YoungBands year={year} row={row} {...hinted(hintOfBands(row, before, own, words))} />
      </Section>
      <Section title={t.followUps.terms.title}>
        <FollowUpTerms year={year} row={row} />
      </Section>
      <Section title={words.money}>
        <Columns>{fields(['budgetCents'])}</Columns>
      </Section>
      <Section title={words.texts}>
        <Box sx={{ display: 'grid', gap: 4, maxWidth: '80ch' }}>
          <KeyMessage year={year} row={row} />
          {fields(reportTexts)}
        </Box>
      </Section>
      <Section title={words.stories}>
        <Stories year={year} row={row} />
      </Section>
      <Section title={words.goals}>
        <Goals year={year} />
      </Section>
    </>
  );
}

const hinted = (hint: string | undefined) => (hint === undefined ? {} : { hint });

function hintOfBands(
  row: Row<'years'>,
  before: Row<'years'> | undefined,
  own: Row<'years'> | undefined,
  words: { readonly same: (year: number) => string; readonly carried: (year: number) => string },
): string | undefined {
  if (!before?.year || [...row.youngBands].sort().join() !== [...before.youngBands].sort().join()) return undefined;
  return own ? words.same(before.year) : words.carried(before.year);
}

function Columns({ least = 320, children }: { readonly least?: number; readonly children: ReactNode }) {
  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: `repeat(auto-fill, minmax(${least}px, 1fr))`, gap: 4, maxWidth: 860 }}
    >
      {children}
    </Box>
  );
}
