import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button, Tooltip, Typography } from '@mui/material';
import { memo, type ReactNode } from 'react';
import type { RunView } from '../../domain/runView';
import { clockAt, clockWithSecondsAt, dateAt, type Instant, instant } from '../../domain/time';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { shortDate } from '../../ui/dates';
import type { OperatorParts } from './Operator';
import { otherDayMs } from './operating';
import { isOtherDay } from './useOperator';

interface HeaderProps extends OperatorParts {
  readonly onBack: () => void;
  readonly above?: ReactNode;
  readonly isRehearsal: boolean;
}

/** The top of the operator's window: the way out, which evening, how it stands in one sentence, and the time. */
export function Header({ evening, view, onBack, above, isRehearsal }: HeaderProps) {
  const t = useTexts();
  const { edition } = evening.show;
  const name = isRehearsal ? t.rehearsal.title : t.shell.edition(edition.number, edition.name);
  return (
    <Box sx={{ flexShrink: 0 }}>
      {above}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, px: { xs: 6, lg: 8 }, py: 3 }}>
        <WayOut isRehearsal={isRehearsal} onBack={onBack} />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="body2" component="h1" color="textSecondary" noWrap>
            {name}
          </Typography>
          <Typography sx={{ fontSize: '1.1875rem', fontWeight: 550 }} role="status" aria-label={t.evening.title}>
            {stateSentence(view, t)}
          </Typography>
        </Box>
        <Typography
          component="time"
          color="textSecondary"
          sx={{ fontSize: '1.5rem', fontWeight: 550, fontVariantNumeric: 'tabular-nums' }}
        >
          {clockWithSecondsAt(shown(view, view.now))}
        </Typography>
      </Box>
    </Box>
  );
}

const WayOut = memo(function WayOut({ isRehearsal, onBack }: Pick<HeaderProps, 'isRehearsal' | 'onBack'>) {
  const t = useTexts();
  return (
    <Tooltip describeChild title={isRehearsal ? '' : t.evening.backHint}>
      <Button color="inherit" size="small" startIcon={<ArrowBackIcon />} onClick={onBack}>
        {isRehearsal ? t.rehearsal.stop : t.evening.back}
      </Button>
    </Tooltip>
  );
});

/** A moment of an evening's time line as clocks in the room show it. */
export function shown({ run }: RunView, moment: Instant): Instant {
  return instant(moment + run.labelMs);
}

const minuteMs = 60_000;

/** How an evening stands, in one sentence. */
export function stateSentence(view: RunView, t: Texts): string {
  const say = t.evening.state;
  const at = (moment: Instant) => t.evening.at(clockAt(shown(view, moment)));
  const { run, phase, lateMs, expectedEnd, now } = view;
  if (run.emergencySince !== null) return say.emergency(at(run.emergencySince));
  const end = expectedEnd === null ? '' : say.end(at(expectedEnd));
  if (phase === 'over') {
    const last = run.spans.at(-1)?.endedAt ?? null;
    return last === null ? say.overUntimed : say.over(at(last));
  }
  if (phase === 'before') {
    const start = view.cues[0]?.planned?.start ?? null;
    if (start !== null && isOtherDay(view)) return say.on(shortDate(dateAt(start), t.language), at(start));
    return start === null ? say.undated : say.before(at(start), Math.round((start - now) / minuteMs));
  }
  const start = view.cues.find(({ planned }) => planned)?.planned?.start;
  if (start !== undefined && Math.abs(lateMs ?? 0) >= otherDayMs)
    return say.notToday(shortDate(dateAt(start), t.language));
  const late = Math.trunc((lateMs ?? 0) / minuteMs);
  const sentence = late > 0 ? say.late(late) : late < 0 ? say.early(-late) : lateMs === null ? '' : say.onTime;
  return [sentence, end].filter(Boolean).join(' ');
}
