import { Box, Typography } from '@mui/material';
import type { EditionLine, VenueLine } from '../../data/editions';
import { euros } from '../../domain/money';
import type { Texts } from '../../texts/nl';
import { longDate, shortDate } from '../../ui/dates';
import type { ListColumn } from '../../ui/listColumns';
import { StatusChip } from './StatusChip';

/** A grade as written in a language: "8,1". */
export function gradeText(grade: number, t: Texts): string {
  return grade.toLocaleString(t.language, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
}

/** What an edition is called: "Editie 13", with its name if it has one. */
export function editionName({ edition }: Pick<EditionLine, 'edition'>, t: Texts): string {
  return edition.number === null && !edition.name ? t.editions.untitled : t.shell.edition(edition.number, edition.name);
}

function DateWords({ date, t }: { readonly date: string; readonly t: Texts }) {
  const at = (xs: string, xl: string) => ({ display: { xs, xl } });
  return (
    <>
      <Box component="span" sx={at('inline', 'none')}>
        {shortDate(date, t.language)}
      </Box>
      <Box component="span" sx={at('none', 'inline')}>
        {longDate(date, t.language)}
      </Box>
    </>
  );
}

/** The columns of the list of editions; the next one says when it is. */
export function editionColumns(t: Texts, nextId: string | undefined): ListColumn<EditionLine>[] {
  const quiet = (text: string) => (
    <Typography component="span" variant="body2" color="textSecondary">
      {text}
    </Typography>
  );
  const number = (value: number | null) => (value === null ? '' : value.toLocaleString(t.language));
  return [
    {
      key: 'number',
      label: t.shell.found.editions,
      width: 112,
      sortBy: (line) => line.edition.number,
      cell: ({ edition: { id, number } }) => (
        <>
          {number ?? '–'}
          {id === nextId && quiet(` · ${t.editions.next}`)}
        </>
      ),
    },
    {
      key: 'date',
      label: t.fields.editions.date,
      // "Wed, 16 Dec 2026" takes more room than "wo 16 dec 2026".
      width: { xs: t.language === 'nl' ? 132 : 152, xl: 250 },
      sortBy: (line) => line.edition.date ?? '9999',
      cell: ({ edition: { date } }) => (date ? <DateWords date={date} t={t} /> : quiet(t.editions.noDate)),
    },
    {
      key: 'venue',
      label: t.fields.editions.venueId,
      sortBy: (line) => line.venueName,
      cell: ({ venueName, edition }) => (
        <>
          {venueName || quiet(t.editions.noVenue)}
          {edition.name && quiet(` · ${edition.name}`)}
        </>
      ),
    },
    {
      key: 'status',
      label: t.fields.editions.status,
      width: 118,
      sortBy: (line) => t.choices.editionStatus[line.edition.status],
      cell: (line) => <StatusChip status={line.edition.status} />,
    },
    {
      key: 'pitches',
      label: t.editions.columns.pitches,
      width: 70,
      align: 'right',
      sortBy: (line) => line.chosen,
      cell: (line) => line.chosen,
    },
    {
      key: 'attendance',
      label: t.fields.editions.attendance,
      width: 90,
      align: 'right',
      sortBy: (line) => line.edition.attendance,
      cell: (line) => number(line.edition.attendance),
    },
    {
      key: 'grade',
      label: t.fields.editions.grade,
      width: 100,
      align: 'right',
      sortBy: (line) => line.edition.grade,
      cell: ({ edition: { grade, gradeCount } }) =>
        grade === null ? '' : t.editions.graded(gradeText(grade, t), gradeCount),
    },
    {
      key: 'cost',
      label: t.fields.editions.costCents,
      width: 98,
      align: 'right',
      sortBy: (line) => line.edition.costCents,
      cell: (line) => (line.edition.costCents === null ? '' : euros(line.edition.costCents)),
    },
  ];
}

/** The columns of the list of venues. */
export function venueColumns(t: Texts): ListColumn<VenueLine>[] {
  return [
    {
      key: 'name',
      label: t.fields.venues.name,
      sortBy: (line) => line.venue.name,
      cell: (line) => line.venue.name || t.editions.venues.unnamed,
    },
    {
      key: 'district',
      label: t.fields.venues.districtId,
      width: 160,
      sortBy: (l) => l.districtName,
      cell: (l) => l.districtName,
    },
    {
      key: 'capacity',
      label: t.fields.venues.capacity,
      width: 150,
      align: 'right',
      sortBy: (line) => line.venue.capacity,
      cell: (line) => line.venue.capacity?.toLocaleString(t.language) ?? '',
    },
    {
      key: 'editions',
      label: t.editions.venues.columns.editions,
      width: 110,
      align: 'right',
      sortBy: (line) => line.editions.length,
      cell: (line) => line.editions.length,
    },
    {
      key: 'last',
      label: t.editions.venues.columns.last,
      width: 180,
      sortBy: (line) => line.editions[0]?.date ?? null,
      cell: ({ editions: [last] }) => (last?.date ? shortDate(last.date, t.language) : ''),
    },
  ];
}
