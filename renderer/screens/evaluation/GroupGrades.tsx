import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import type { Evaluation } from '../../domain/evaluation';
import { gradeTally } from '../../domain/gradeTally';
import type { Row } from '../../domain/nouns';
import { percentOf } from '../../domain/privacy';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { Columns } from './Columns';
import { averageText, type FormGroup, formGroups } from './groups';
import { Remarks } from './Remarks';

interface GroupGradesProps {
  readonly forms: readonly Evaluation[];
  /** What was made of tips, found at this edition. */
  readonly improvements: readonly Row<'improvements'>[];
}

/** What each group thought: its grades with n, how they are spread, and what people wrote. */
export function GroupGrades({ forms, improvements }: GroupGradesProps) {
  const t = useTexts();
  const words = t.evaluation;
  const [asTable, setAsTable] = useState(false);
  const groups = formGroups(forms);
  const filled = groups.filter((one) => one.forms.length > 0);
  const empty = groups.filter((one) => one.forms.length === 0);
  const hasHalves = forms.some(({ grade }) => grade !== null && !Number.isInteger(grade));
  return (
    <Section
      title={words.groups}
      action={<Button onClick={() => setAsTable(!asTable)}>{asTable ? words.asChart : words.asTable}</Button>}
    >
      {asTable && (
        <Box sx={{ overflowX: 'auto', mb: 6 }}>
          <GradeTable groups={filled} forms={forms} />
        </Box>
      )}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(400px, 100%), 1fr))',
          columnGap: 10,
          rowGap: 8,
        }}
      >
        {filled.map((one) => (
          <Box key={one.group} component="section" sx={{ minWidth: 0 }}>
            <Typography variant="h3">{words.group[one.group]}</Typography>
            <Typography sx={{ mb: 3 }}>{summary(one, t)}</Typography>
            {!asTable && one.tally.n > 0 && (
              <Columns
                label={words.spread(words.group[one.group])}
                columns={one.tally.spread.map((n, at) => ({
                  key: String(at),
                  label: String(at + 1),
                  top: n === 0 ? '' : String(n),
                  value: n,
                  spoken: words.bar(at + 1, n),
                }))}
              />
            )}
            <Remarks {...{ forms: one.forms, improvements }} kind="tops" />
            <Remarks {...{ forms: one.forms, improvements }} kind="tips" />
          </Box>
        ))}
      </Box>
      {(empty.length > 0 || hasHalves) && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 6 }}>
          {[
            empty.length > 0 && words.noneOf(empty.map(({ group }) => t.choices.evaluationGroup[group])),
            hasHalves && words.halves,
          ]
            .filter(Boolean)
            .join(' ')}
        </Typography>
      )}
    </Section>
  );
}

function summary({ forms, tally }: FormGroup, t: Texts): string {
  const words = t.evaluation;
  if (tally.n === 0) return words.noGrades(forms.length);
  const high = words.high(tally.high, tally.n, percentOf(tally.high, tally.n));
  return `${words.average(averageText(tally, t), tally.n)}. ${high}`;
}

function GradeTable({
  groups,
  forms,
}: {
  readonly groups: readonly FormGroup[];
  readonly forms: readonly Evaluation[];
}) {
  const t = useTexts();
  const words = t.evaluation;
  const rows = [
    ...groups.map(({ group, tally }) => ({ name: words.group[group], tally })),
    ...(groups.length > 1 ? [{ name: words.all, tally: gradeTally(forms) }] : []),
  ];
  return (
    <Table size="small" aria-label={words.groups}>
      <TableHead>
        <TableRow>
          <TableCell>{words.heads.group}</TableCell>
          {Array.from({ length: 10 }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the grades from 1 to 10 never change places.
            <TableCell key={at} align="right">
              {at + 1}
            </TableCell>
          ))}
          <TableCell align="right">{words.heads.average}</TableCell>
          <TableCell align="right">{words.heads.n}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ name, tally }) => (
          <TableRow key={name}>
            <TableCell>{name}</TableCell>
            {tally.spread.map((n, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              <TableCell key={at} align="right">
                {n}
              </TableCell>
            ))}
            <TableCell align="right">{averageText(tally, t)}</TableCell>
            <TableCell align="right">{tally.n}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
