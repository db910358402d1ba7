import { Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { editionGrades } from '../../data/evaluations';
import { useLive } from '../../data/useLive';
import { type EditionGrade, rounded } from '../../domain/gradeTally';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { Section } from '../../ui/Page';
import { gradeText } from '../editions/columns';
import { Columns } from './Columns';

const most = 12;

/** The grade of each edition with its n: a chart, and the same as a table. Nothing while there is only one. */
export function Trend() {
  const t = useTexts();
  const words = t.evaluation;
  const [asTable, setAsTable] = useState(false);
  const grades = useLive(editionGrades, [])?.slice(-most);
  const [first, last] = [grades?.[0], grades?.at(-1)];
  if (!grades || grades.length < 2 || !first || !last) return null;
  const text = (one: EditionGrade) => gradeText(rounded(one.grade), t);
  const nameOf = ({ edition }: EditionGrade) =>
    String(edition.number ?? (edition.date ? digitDate(edition.date) : edition.name));
  return (
    <Section
      title={words.trend.title}
      action={<Button onClick={() => setAsTable(!asTable)}>{asTable ? words.asChart : words.asTable}</Button>}
    >
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {words.trend.sentence(text(first), text(last), grades.length)}
      </Typography>
      {asTable ? (
        <Table size="small" aria-label={words.trend.title} sx={{ maxWidth: 560 }}>
          <TableHead>
            <TableRow>
              <TableCell>{words.heads.edition}</TableCell>
              <TableCell align="right">{words.heads.grade}</TableCell>
              <TableCell align="right">{words.heads.n}</TableCell>
              <TableCell>{words.heads.source}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {grades.map((one) => (
              <TableRow key={one.edition.id}>
                <TableCell>
                  {[nameOf(one), one.edition.date && digitDate(one.edition.date)].filter(Boolean).join(' · ')}
                </TableCell>
                <TableCell align="right">{text(one)}</TableCell>
                <TableCell align="right">{one.n ?? t.overview.unknown}</TableCell>
                <TableCell>{one.isCounted ? words.trend.counted : words.trend.stated}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      ) : (
        <Columns
          label={words.trend.title}
          most={10}
          columns={grades.map((one) => ({
            key: one.edition.id,
            label: nameOf(one),
            top: text(one),
            value: one.grade,
            aside: one.n === null ? '–' : `n ${one.n}`,
            spoken: words.trend.bar(nameOf(one), text(one), one.n),
          }))}
        />
      )}
    </Section>
  );
}
