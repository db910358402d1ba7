import { InputAdornment, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useLive } from '../../data/useLive';
import { goalsOf, saveGoal } from '../../data/years';
import { choices } from '../../domain/choices';
import { type Indicator, unitOf } from '../../domain/indicators';
import { useTexts } from '../../texts/useTexts';
import { type Read, useDraft } from '../../ui/useDraft';
import { readTyped, writeTyped } from '../record/readTyped';
import { useAct } from '../shell/useAct';

const columns = ['baseline', 'target', 'ambition'] as const;
type Column = (typeof columns)[number];

const kinds = { count: 'number', days: 'number', cents: 'cents', grade: 'grade' } as const;

/** The goals of a year: one line per indicator, in the indicator's own unit. */
export function Goals({ year }: { readonly year: number }) {
  const t = useTexts();
  const goals = useLive(() => goalsOf(year), [year]);
  const words = t.settings.years;
  if (!goals) return null;
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 3, maxWidth: '70ch' }}>
        {words.goalsText}
      </Typography>
      <Table aria-label={words.goals} sx={{ maxWidth: 860 }}>
        <TableHead>
          <TableRow>
            <TableCell>{t.fields.goals.indicator}</TableCell>
            <TableCell>{words.unit}</TableCell>
            {columns.map((column) => (
              <TableCell key={column} align="right" sx={{ width: 132 }}>
                {t.fields.goals[column]}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {choices.indicator.map((indicator) => {
            const goal = goals.find((known) => known.indicator === indicator);
            return (
              <TableRow key={indicator}>
                <TableCell component="th" scope="row">
                  {t.choices.indicator[indicator]}
                </TableCell>
                <TableCell sx={{ color: 'text.secondary' }}>{words.units[unitOf(indicator)]}</TableCell>
                {columns.map((column) => (
                  <TableCell key={column}>
                    <GoalInput year={year} indicator={indicator} column={column} value={goal?.[column] ?? null} />
                  </TableCell>
                ))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </>
  );
}

interface GoalInputProps {
  readonly year: number;
  readonly indicator: Indicator;
  readonly column: Column;
  readonly value: number | null;
}

function GoalInput({ year, indicator, column, value }: GoalInputProps) {
  const t = useTexts();
  const run = useAct();
  const unit = unitOf(indicator);
  const kind = kinds[unit];
  const misfits = t.shell.misfits;
  const read = (typed: string): Read<number | null> => {
    const result = readTyped(kind, typed);
    if ('problem' in result) return { problem: misfits[kind === 'cents' ? 'amount' : kind] };
    const { value: number } = result;
    if (typeof number !== 'number') return { value: null };
    if (number < 0) return { problem: misfits.too_small };
    if (unit === 'count' && !Number.isInteger(number)) return { problem: misfits.number };
    if (unit === 'grade' && (number < 1 || number > 10)) return { problem: misfits.grade };
    return number > 1e12 ? { problem: misfits.too_big } : { value: number };
  };
  const draft = useDraft({
    stored: value,
    write: (stored) => writeTyped(kind, stored),
    read,
    save: (number) => run(() => saveGoal(year, indicator, { [column]: number }), { rethrow: true }),
  });
  return (
    <TextField
      value={draft.typed}
      error={draft.problem !== null || draft.state === 'failed'}
      helperText={draft.problem}
      onChange={(event) => draft.type(event.target.value)}
      onBlur={draft.store}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.store();
        if (event.key === 'Escape' && draft.isDirty) {
          event.preventDefault();
          draft.forget();
        }
      }}
      slotProps={{
        htmlInput: {
          'aria-label': t.settings.years.goalOf(t.fields.goals[column], t.choices.indicator[indicator]),
          'data-dirty': draft.isDirty || undefined,
          inputMode: 'decimal',
        },
        ...(unit === 'cents' && {
          input: { startAdornment: <InputAdornment position="start">€</InputAdornment> },
        }),
      }}
      sx={{ '& input': { textAlign: 'right' } }}
    />
  );
}
