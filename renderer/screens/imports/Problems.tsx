import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlineOutlined';
import InfoOutlinedIcon from '@mui/icons-material/InfoOutlined';
import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import type { Problem } from '../../imports/problem';
import { placeWords, problemWords, severityWords } from '../../imports/wording';
import { useTexts } from '../../texts/useTexts';
import { DataTable } from '../../ui/DataTable';

interface Line {
  readonly id: string;
  readonly problem: Problem;
  readonly text: string;
}

const rowPx = 44;
const mostRows = 12;

/** Everything there is to tell about the file, with its row and column; what was not read comes first. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useTexts();
  const lines: readonly Line[] = useMemo(
    () =>
      problems
        .map((problem, at) => ({ id: String(at), problem, text: problemWords(problem, t.imports) }))
        .sort((a, b) => Number(a.problem.severity === 'notice') - Number(b.problem.severity === 'notice')),
    [problems, t],
  );
  const sheets = new Set(problems.map((problem) => problem.table)).size;
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (problems.length === 0) return <Typography color="textSecondary">{t.importing.noProblems}</Typography>;
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {t.importing.problems(errors, problems.length - errors)}
      </Typography>
      <Box sx={{ height: (Math.min(lines.length + 2, mostRows) + 1) * rowPx }}>
        <DataTable
          label={t.importing.problemTitle}
          language={t.language}
          rows={lines}
          idOf={(line) => line.id}
          columns={[
            {
              name: 'severity',
              header: t.importing.severity,
              value: ({ problem }) => severityWords(problem.severity, t.imports),
              show: ({ problem }) => (
                <Severity severity={problem.severity} word={severityWords(problem.severity, t.imports)} />
              ),
              width: 140,
              grow: 0,
            },
            ...(sheets > 1
              ? [
                  {
                    name: 'table',
                    header: t.importing.sheet,
                    value: ({ problem }: Line) => problem.table,
                    width: 150,
                    grow: 0,
                  },
                ]
              : []),
            {
              name: 'where',
              header: t.importing.where,
              value: ({ problem }) => placeWords(problem, t.imports),
              width: 230,
              grow: 0.5,
            },
            { name: 'what', header: t.importing.what, value: ({ text }) => text, grow: 2 },
          ]}
          empty={t.importing.noProblems}
          wraps
        />
      </Box>
    </>
  );
}

function Severity({ severity, word }: { readonly severity: Problem['severity']; readonly word: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5 }}>
      {severity === 'error' ? (
        <ErrorOutlineIcon color="error" fontSize="small" />
      ) : (
        <InfoOutlinedIcon color="action" fontSize="small" />
      )}
      {word}
    </Box>
  );
}
