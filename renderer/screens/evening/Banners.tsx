import { Box, Button } from '@mui/material';
import { digits } from '../../domain/length';
import { clockAt, instant } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import type { Clock } from '../../ui/useNow';
import type { RunLog } from '../run/useRunLog';
import { BannerLine, WritingLine } from './BannerLine';
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
      <WritingLine log={log} />
      {audienceRoles.map(
        (role) =>
          audience?.[role].isLost &&
          view.phase !== 'over' && (
            <BannerLine
              key={role}
              severity="error"
              actions={<Button onClick={() => screens.open(role, null)}>{t.evening.stage.reopen}</Button>}
            >
              {t.evening.stage.lost(role === 'stage' ? t.evening.stage.title : t.evening.stage.room)}
            </BannerLine>
          ),
      )}
      <Question {...props} />
      {onBattery && isOpen && <BannerLine severity="warning">{t.evening.faults.battery}</BannerLine>}
      {isLong && view.next && (
        <BannerLine
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
        </BannerLine>
      )}
    </Box>
  );
}

function Question({ guard, clock, view, names }: BannersProps) {
  const t = useTexts();
  const { question, answer } = guard;
  const say = t.evening.faults;
  if (!question) return null;
  if (question.kind === 'slept') {
    const name = view.running ? names.within(view.running.cue) : t.evening.phase.changeOver;
    return (
      <BannerLine
        severity="warning"
        actions={
          <>
            <Button onClick={() => answer('ranOn')}>{say.ranOn}</Button>
            <Button onClick={() => answer('stoodStill')}>{say.stoodStill}</Button>
          </>
        }
      >
        {say.slept(digits(question.toMs - question.fromMs), name)}
      </BannerLine>
    );
  }
  const now = instant(clock.now());
  return (
    <BannerLine
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
    </BannerLine>
  );
}
