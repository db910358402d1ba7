import { Alert, Box, Button } from '@mui/material';
import { type ReactNode, useEffect, useState } from 'react';
import { digits } from '../../domain/length';
import { clockAt, instant } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import type { Clock } from '../../ui/useNow';
import type { RunLog } from '../run/useRunLog';
import { shown } from './Header';
import type { OperatorParts } from './Operator';
import { audienceRoles, earlierSteps, longChangeOverMs } from './operating';
import type { useClockGuard } from './useClockGuard';
import type { AudienceScreens } from './useScreens';

interface BannersProps extends OperatorParts {
  readonly log: RunLog;
  readonly guard: ReturnType<typeof useClockGuard>;
  readonly clock: Clock;
  readonly screens: AudienceScreens;
  readonly onBattery: boolean | null;
}

/** What asks for attention, above everything: faults first, then questions, then what may have been forgotten. */
export function Banners(props: BannersProps) {
  const t = useTexts();
  const { log, screens, onBattery, view, names, operating } = props;
  const { audience } = screens;
  const isOpen = view.phase === 'running' || view.phase === 'changeOver';
  const isLong = isOpen && (view.changeOverMs ?? 0) >= longChangeOverMs && view.run.emergencySince === null;
  return (
    <Box sx={{ px: { xs: 6, lg: 8 }, display: 'flex', flexDirection: 'column', gap: 2, '& > :last-child': { mb: 3 } }}>
      <Writing log={log} />
      {audienceRoles.map(
        (role) =>
          audience?.[role].isLost && (
            <Line
              key={role}
              severity="error"
              actions={<Button onClick={() => screens.open(role, null)}>{t.evening.stage.reopen}</Button>}
            >
              {t.evening.stage.lost(role === 'stage' ? t.evening.stage.title : t.evening.stage.room)}
            </Line>
          ),
      )}
      <Question {...props} />
      {onBattery && isOpen && <Line severity="warning">{t.evening.faults.battery}</Line>}
      {isLong && view.next && (
        <Line
          severity="warning"
          actions={earlierSteps.map((ms) => (
            <Button key={ms} onClick={() => view.next && operating.beganEarlier(view.next.cue.id, ms)}>
              −{t.evening.earlier.seconds(ms / 1_000)}
            </Button>
          ))}
        >
          {t.evening.longChangeOver(
            names.within(view.next.cue),
            digits(Math.floor((view.changeOverMs ?? 0) / 1_000) * 1_000),
          )}
        </Line>
      )}
    </Box>
  );
}

interface LineProps {
  readonly severity: 'error' | 'warning' | 'success';
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const tones = {
  error: { bgcolor: 'error.main', color: 'error.contrastText' },
  warning: { bgcolor: 'attention', color: 'onAttention' },
  success: { bgcolor: 'success.main', color: 'success.contrastText' },
} as const;

function Line({ severity, actions, children }: LineProps) {
  return (
    <Alert
      severity={severity}
      variant="filled"
      role={severity === 'error' ? 'alert' : 'status'}
      sx={{ ...tones[severity], alignItems: 'center', py: 0, '& .MuiAlert-action': { pt: 0, alignItems: 'center' } }}
      action={
        actions && (
          <Box sx={{ display: 'flex', gap: 1, '& button': { color: 'inherit', border: 1, py: 0 } }}>{actions}</Box>
        )
      }
    >
      {children}
    </Alert>
  );
}

const safeForMs = 6_000;

/** What could not be written, until it is; and then for a while that it is safe. */
function Writing({ log }: { readonly log: RunLog }) {
  const t = useTexts();
  const { isFailing, unsaved, recoveries } = log.writing;
  const [told, setTold] = useState(recoveries);
  useEffect(() => {
    const timer = setTimeout(() => setTold(recoveries), safeForMs);
    return () => clearTimeout(timer);
  }, [recoveries]);
  if (isFailing)
    return (
      <Line severity="error">
        {t.evening.faults.writing(unsaved.length)}{' '}
        {t.evening.faults.kept(unsaved.map(({ act }) => t.choices.runAct[act.act]).join(', '))}
      </Line>
    );
  return recoveries > told ? <Line severity="success">{t.evening.faults.safe}</Line> : null;
}

function Question({ guard, clock, view, names }: BannersProps) {
  const t = useTexts();
  const { question, answer } = guard;
  const say = t.evening.faults;
  if (!question) return null;
  if (question.kind === 'slept') {
    const name = view.running ? names.within(view.running.cue) : t.evening.phase.changeOver;
    return (
      <Line
        severity="warning"
        actions={
          <>
            <Button onClick={() => answer('ranOn')}>{say.ranOn}</Button>
            <Button onClick={() => answer('stoodStill')}>{say.stoodStill}</Button>
          </>
        }
      >
        {say.slept(digits(question.toMs - question.fromMs), name)}
      </Line>
    );
  }
  const now = instant(clock.now());
  return (
    <Line
      severity="warning"
      actions={
        <>
          <Button onClick={() => answer('oldTime')}>{say.time(clockAt(shown(view, view.now)))}</Button>
          <Button onClick={() => answer('newTime')}>{say.time(clockAt(now))}</Button>
          {question.byMs > 0 && <Button onClick={() => answer('slept')}>{say.itSlept}</Button>}
        </>
      }
    >
      {say.set(digits(Math.abs(question.byMs)), question.byMs > 0)}
    </Line>
  );
}
