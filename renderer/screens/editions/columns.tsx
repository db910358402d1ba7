import { Box, Typography } from '@mui/material';
import type { EditionLine, VenueLine } from '../../data/editions';
import type { Texts } from '../../texts/nl';
import { longDate, shortDate } from '../../ui/dates';
import { fieldColumns, hintColumn, inOrder, type ListColumn } from '../record/fieldColumns';
import { StatusChip } from './StatusChip';

type Names = ReadonlyMap<string, string>;

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

/** The columns of the list of editions; the next one says so beside its number. */
export function editionColumns(t: Texts, names: Names, nextId?: string): readonly ListColumn<EditionLine>[] {
  const quiet = (text: string) => (
    <Typography component="span" variant="body2" color="textSecondary">
      {text}
    </Typography>
  );
  const fields = fieldColumns<EditionLine, 'editions'>(
    {
      table: 'editions',
      rowOf: (line) => line.edition,
      names,
      own: {
        number: {
          header: t.shell.found.editions,
          show: ({ edition: { id, number } }) => (
            <>
              {number ?? '–'}
              {id === nextId && quiet(` · ${t.editions.next}`)}
            </>
          ),
          width: 112,
          numeric: false,
        },
        date: {
          // Without a date yet it comes after all that have one.
          value: ({ edition }) => edition.date ?? '9999',
          show: ({ edition: { date } }) => (date ? <DateWords date={date} t={t} /> : quiet(t.editions.noDate)),
          grow: 2,
          // "Wed, 16 Dec 2026" takes more room than "wo 16 dec 2026".
          width: t.language === 'nl' ? 136 : 152,
        },
        venueId: {
          show: ({ edition: { venueId, name } }) => (
            <>
              {names.get(venueId ?? '') || quiet(t.editions.noVenue)}
              {name && quiet(` · ${name}`)}
            </>
          ),
          grow: 3,
          width: 150,
        },
        status: { show: ({ edition }) => <StatusChip status={edition.status} />, grow: 0, width: 118 },
        attendance: { width: 110 },
        grade: {
          show: ({ edition: { grade, gradeCount } }) =>
            grade === null ? '' : t.editions.graded(gradeText(grade, t), gradeCount),
          width: 108,
        },
        costCents: { width: 106 },
      },
    },
    t,
  );
  const pitches = hintColumn<EditionLine>(
    { name: 'pitches', header: t.editions.columns.pitches, hint: { kind: 'number' }, read: (line) => line.chosen },
    t,
  );
  const first = ['number', 'date', 'venueId', 'status'].map((field) => `editions.${field}`);
  return inOrder([...fields, { ...pitches, width: 94 }], [...first, 'pitches']);
}

/** The columns of the list of venues. */
export function venueColumns(t: Texts, names: Names): readonly ListColumn<VenueLine>[] {
  const { columns, unnamed } = t.editions.venues;
  const fields = fieldColumns<VenueLine, 'venues'>(
    {
      table: 'venues',
      rowOf: (line) => line.venue,
      names,
      own: {
        name: { show: ({ venue }) => venue.name || unnamed, grow: 3, width: 180 },
        districtId: { width: 120 },
      },
    },
    t,
  );
  const held = hintColumn<VenueLine>(
    {
      name: 'editions',
      header: columns.editions,
      hint: { kind: 'number' },
      read: ({ editions }) => editions.length,
    },
    t,
  );
  const last: ListColumn<VenueLine> = {
    name: 'last',
    header: columns.last,
    value: ({ editions: [edition] }) => edition?.date ?? null,
    show: ({ editions: [edition] }) => (edition?.date ? shortDate(edition.date, t.language) : ''),
    grow: 1,
    width: 150,
  };
  return inOrder([...fields, held, last], ['venues.name', 'venues.districtId', 'editions', 'venues.capacity', 'last']);
}
