import { Box, Button, Typography } from '@mui/material';
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  advanced,
  fastClock,
  mishapNames,
  noMishaps,
  openMishap,
  rehearsalLateMs,
  rehearsalSpeed,
} from '../../domain/rehearsal';
import { instant } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { laptopClock } from '../../ui/useNow';
import { useFolded } from '../run/useEvening';
import { go } from '../shell/route';
import { Operator } from './Operator';
import { practiceShow } from './practiceShow';
import { useMemoryLog } from './useMemoryLog';
import { usePracticeScreens } from './usePracticeScreens';
import { useView } from './useView';

const leave = () => go({ screen: 'evening' });

/** The rehearsal: first what it is, then an evening to practise on as often as one likes. */
export function Rehearsal() {
  const t = useTexts();
  const say = t.rehearsal;
  const [attempt, setAttempt] = useState(0);
  if (attempt > 0) return <Practice key={attempt} onAgain={() => setAttempt(attempt + 1)} />;
  return (
    <Box sx={{ p: { xs: 6, lg: 10 }, maxWidth: 720 }}>
      <Typography variant="h1" sx={{ mb: 3 }}>
        {say.title}
      </Typography>
      <Typography sx={{ mb: 6 }}>{say.text}</Typography>
      <Button variant="contained" size="large" onClick={() => setAttempt(1)}>
        {say.start}
      </Button>
      <Button color="inherit" size="large" onClick={leave} sx={{ ml: 2 }}>
        {t.evening.back}
      </Button>
    </Box>
  );
}

function Practice({ onAgain }: { readonly onAgain: () => void }) {
  const t = useTexts();
  // The practice evening is planned for now; its clock begins later than that.
  const { show, clock } = useMemo(() => {
    const start = instant(Math.floor(laptopClock.now() / 60_000) * 60_000);
    const fast = fastClock(laptopClock, start + rehearsalLateMs, rehearsalSpeed);
    return { show: practiceShow(start, t), clock: fast };
  }, [t]);
  const { rows, log } = useMemoryLog(show.edition.id, clock);
  const evening = useFolded(show, rows);
  if (!evening) return null;
  return <Coached evening={evening} log={log} clock={clock} onAgain={onAgain} />;
}

interface CoachedProps {
  readonly evening: NonNullable<ReturnType<typeof useFolded>>;
  readonly log: ReturnType<typeof useMemoryLog>['log'];
  readonly clock: typeof laptopClock;
  readonly onAgain: () => void;
}

function Coached({ evening, log, clock, onAgain }: CoachedProps) {
  const t = useTexts();
  const say = t.rehearsal;
  const view = useView(evening, clock);
  const [progress, setProgress] = useState(noMishaps);
  const isLost = progress.told.includes('lostDisplay');
  const { screens, isBack } = usePracticeScreens(isLost);
  const next = advanced(progress, { view, rows: evening.rows, isDisplayBack: isLost && isBack });
  const latest = useRef(next);
  latest.current = next;
  useEffect(() => {
    if (next !== progress) setProgress(latest.current);
  }, [next, progress]);
  const open = openMishap(progress);
  const last = [...progress.handled, ...progress.missed].length > 0;
  const sentence = open ? say.mishaps[open] : last ? (lastWasMissed(progress) ? say.missed : say.well) : say.calm;
  return (
    <Operator
      evening={evening}
      log={log}
      clock={clock}
      screens={screens}
      onBattery={false}
      onBack={leave}
      isRehearsal
      above={
        <Box
          sx={{
            px: { xs: 6, lg: 8 },
            py: 2,
            bgcolor: 'primary.main',
            color: 'primary.contrastText',
            display: 'flex',
            gap: 6,
            alignItems: 'baseline',
          }}
        >
          <Typography variant="body2">{say.label}</Typography>
          <Typography role="status" aria-label={say.coach} sx={{ fontWeight: 650, flex: 1 }}>
            {view.phase !== 'over' && sentence}
          </Typography>
        </Box>
      }
      before={<Typography sx={{ flex: 1, py: 4, maxWidth: '48ch', fontSize: '1.25rem' }}>{say.text}</Typography>}
      after={<Score handled={progress.handled} onAgain={onAgain} />}
    />
  );
}

function lastWasMissed({ told, missed }: typeof noMishaps): boolean {
  const last = told.at(-1);
  return last !== undefined && missed.includes(last);
}

interface ScoreProps {
  readonly handled: (typeof noMishaps)['handled'];
  readonly onAgain: () => void;
}

function Score({ handled, onAgain }: ScoreProps) {
  const t = useTexts();
  const say = t.rehearsal;
  return (
    <Box component="section" sx={{ py: 6 }}>
      <Typography variant="h1" component="h2" sx={{ mb: 4 }}>
        {say.score(handled.length, mishapNames.length)}
      </Typography>
      <Box component="ul" sx={{ pl: 5, mb: 6 }}>
        {mishapNames.map((name) => (
          <Typography key={name} component="li">
            {say.names[name]}: {handled.includes(name) ? say.handled : say.notHandled}
          </Typography>
        ))}
      </Box>
      <Button variant="contained" onClick={onAgain}>
        {say.again}
      </Button>
      <Button color="inherit" onClick={leave} sx={{ ml: 2 }}>
        {say.stop}
      </Button>
    </Box>
  );
}
