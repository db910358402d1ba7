import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import { Box, Button, Checkbox, Typography } from '@mui/material';
import { useState } from 'react';
import { isAsked } from '../../domain/consent';
import { type Check, type CheckName, type PreflightFacts, preflight } from '../../domain/preflight';
import { clockWithSecondsAt, instant } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { type Clock, useNow } from '../../ui/useNow';
import { usePaperFile } from '../after/usePaperFile';
import type { Evening } from '../run/useEvening';
import { setDevice, useDevice } from '../shell/device';
import { go } from '../shell/route';
import { playStageSound } from '../stage/stageTone';
import { showTestCard } from '../stage/testCard';
import { ClickerBox } from './ClickerBox';
import { RehearseButton } from './RehearseButton';
import type { AudienceScreens } from './useScreens';

interface PreflightProps {
  readonly evening: Evening;
  readonly clock: Clock;
  readonly screens: AudienceScreens;
  readonly onBattery: boolean | null;
}

/** What is looked at before an evening begins: what the app sees by itself, and what a person ticks. */
export function Preflight({ evening, clock, screens, onBattery }: PreflightProps) {
  const t = useTexts();
  const say = t.preflight;
  const { clicker, ticked: all } = useDevice();
  const [isLearning, setLearning] = useState(false);
  const { edition, pitchers, consents } = evening.show;
  const paper = usePaperFile();
  const ticked = all[edition.id] ?? [];
  const { displays, audience } = screens;
  const stage = audience?.stage;
  const others = displays.filter((display) => !display.isOwn);
  // Of several, the one that was it the last time.
  const projector = others.find((display) => display.lastUsedFor.includes('stage')) ?? others[0];
  const unasked = pitchers.filter((person) => !isAsked(consents, person.id)).length;
  const facts: PreflightFacts = {
    ...{ onBattery, displays: displays.length, people: pitchers.length, unasked },
    isClickerLearned: clicker.isOn && clicker.isLearned === true,
    isStageShown: Boolean(stage?.isOpen && stage.displayId !== null && !stage.isLost),
  };
  const checks = preflight(facts, ticked);
  const tick = (name: CheckName, isTicked: boolean) =>
    setDevice({
      ticked: { ...all, [edition.id]: isTicked ? [...ticked, name] : ticked.filter((other) => other !== name) },
    });
  const details: { readonly [N in CheckName]: React.ReactNode } = {
    charger: say.details.charger,
    stage: projector ? say.details.stageOff : say.details.oneScreen,
    testCard: say.details.testCard,
    sound: say.details.sound,
    clicker: say.details.clicker,
    clock: <ClockDetail clock={clock} />,
    consents: pitchers.length === 0 ? say.details.noPeople : say.details.consents(unasked),
    backup: say.details.backup,
    paper: say.details.paper,
  };
  const acts: { readonly [N in CheckName]?: readonly [label: string, run: () => void] } = {
    ...(projector && { stage: [say.show, () => screens.open('stage', projector.id)] as const }),
    testCard: [say.test, showTestCard],
    sound: [say.play, () => playStageSound('soon')],
    clicker: [say.learn, () => setLearning(true)],
    consents: [say.look, () => go({ screen: 'editions', id: edition.id, part: 'pitches' })],
    backup: [say.copy, () => go({ screen: 'settings', part: 'exports' })],
    paper: [say.print, () => void paper.ask('runSheet', { editionId: edition.id }, say.paperName(edition.number))],
  };
  const left = checks.filter((check) => check.state !== 'done').length;
  return (
    <Box component="section" sx={{ flex: 1, minHeight: 0, overflow: 'auto', mb: 3, scrollbarWidth: 'thin' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', maxWidth: 760 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {say.title}
        </Typography>
        <RehearseButton />
      </Box>
      <Typography color="textSecondary" role="status" sx={{ mb: 3 }}>
        {say.state(left)}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 760 }}>
        {checks.map((check) => (
          <CheckLine key={check.name} check={check} detail={details[check.name]} act={acts[check.name]} onTick={tick} />
        ))}
      </Box>
      {isLearning && (
        <Box sx={{ mt: 4, maxWidth: 560 }}>
          <ClickerBox startsLearning />
        </Box>
      )}
    </Box>
  );
}

interface CheckLineProps {
  readonly check: Check;
  readonly detail: React.ReactNode;
  readonly act: readonly [label: string, run: () => void] | undefined;
  readonly onTick: (name: CheckName, isTicked: boolean) => void;
}

function CheckLine({ check: { name, state, isByHand }, detail, act, onTick }: CheckLineProps) {
  const t = useTexts();
  const say = t.preflight;
  const isDone = state === 'done';
  const label = say.names[name];
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 3, minHeight: 52, borderBottom: 1, borderColor: 'divider' }}
    >
      {isByHand ? (
        <Checkbox
          checked={isDone}
          onChange={(_event, isTicked) => onTick(name, isTicked)}
          slotProps={{ input: { 'aria-label': label } }}
          sx={{ p: 1 }}
        />
      ) : (
        <CheckCircleIcon color="success" sx={{ m: 1 }} titleAccess={say.seen} />
      )}
      <Box sx={{ flex: 1, minWidth: 0, py: 1 }}>
        <Typography sx={{ fontWeight: isDone ? 400 : 600 }} color={isDone ? 'textSecondary' : 'textPrimary'}>
          {label}
        </Typography>
        {!isDone && (
          <Typography variant="body2" color="textSecondary" component="div">
            {state === 'fault' && (
              <ErrorIcon color="error" sx={{ fontSize: 18, verticalAlign: 'text-bottom', mr: 1 }} />
            )}
            {detail}
          </Typography>
        )}
      </Box>
      {!isDone && act && (
        <Button variant="outlined" color="inherit" size="small" onClick={act[1]}>
          {act[0]}
        </Button>
      )}
    </Box>
  );
}

const bySecond = (now: number) => Math.floor(now / 1_000);

function ClockDetail({ clock }: { readonly clock: Clock }) {
  const t = useTexts();
  const now = useNow(clock, bySecond);
  return t.preflight.details.clock(clockWithSecondsAt(instant(now)));
}
