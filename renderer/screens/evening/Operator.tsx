import { Box, GlobalStyles } from '@mui/material';
import { useCallback, useMemo, useState } from 'react';
import type { OperatorAct } from '../../domain/clicker';
import { useTexts } from '../../texts/useTexts';
import type { Clock } from '../../ui/useNow';
import { operatorNames } from '../run/cueNames';
import type { Evening } from '../run/useEvening';
import type { RunLog } from '../run/useRunLog';
import { useDevice } from '../shell/device';
import { useQuiet } from '../shell/quiet';
import { useTakeUndo } from '../shell/useUndo';
import { Banners } from './Banners';
import { Below } from './Below';
import { Dark } from './Dark';
import { Header } from './Header';
import { Now } from './Now';
import { isQuestion, type Side, sides } from './operating';
import { QuickBar } from './QuickBar';
import { SideColumn } from './SideColumn';
import { StripBox } from './StripBox';
import { useClockGuard } from './useClockGuard';
import { useOperating, useStrip } from './useOperator';
import { useOperatorKeys } from './useOperatorKeys';
import type { AudienceScreens } from './useScreens';
import { useView } from './useView';

interface OperatorProps {
  readonly evening: Evening;
  readonly log: RunLog;
  readonly clock: Clock;
  readonly screens: AudienceScreens;
  readonly onBattery: boolean | null;
  /** Where the way out leads. */
  readonly onBack: () => void;
  /** Words above the title, such as that this is a rehearsal. */
  readonly above?: React.ReactNode;
  /** Stands where the timer is before the evening and after it. */
  readonly before: React.ReactNode;
  readonly after: React.ReactNode;
  /** Only a real evening goes to the records, and is closed there. */
  readonly isRehearsal?: boolean;
}

/** The operator's window of an evening: wherever its log is kept and whatever its clock. */
export function Operator(props: OperatorProps) {
  const { evening, log, clock, screens, onBattery, onBack, above, before, after, isRehearsal = false } = props;
  const t = useTexts();
  const { clicker, messages } = useDevice();
  const view = useView(evening, clock);
  const { strip, open, close } = useStrip();
  const [side, setSide] = useState<Side>('programme');
  const showScreens = useCallback(() => setSide('screens'), []);
  const operating = useOperating(evening, view, log, open);
  const guard = useClockGuard(isRehearsal ? null : evening.show.edition.id, view.run, log, clock);
  const names = useMemo(() => operatorNames(evening.show, view.run.sequence, t), [evening.show, view.run.sequence, t]);
  const presets = messages ?? t.evening.message.presets;
  const isOpen = view.phase === 'running' || view.phase === 'changeOver';
  useQuiet(isOpen || isRehearsal);

  const act = (asked: OperatorAct) => {
    if (typeof asked === 'object') return operating.say(presets[asked.message - 1] ?? '');
    // The big button looks at double presses itself, as it is clicked as well.
    if (asked !== 'go' && !operating.counts(asked)) return;
    switch (asked) {
      case 'go':
        return operating.go();
      case 'back':
        return operating.back();
      case 'more':
        return operating.addTime(30_000);
      case 'less':
        return operating.addTime(-30_000);
      case 'muchMore':
        return operating.addTime(60_000);
      case 'muchLess':
        return operating.addTime(-60_000);
      case 'pause':
        return operating.pause();
      case 'black':
        return operating.black();
      case 'record':
        return operating.record();
      case 'earlier': {
        const cue = view.running?.cue ?? view.next?.cue;
        return cue && open({ kind: 'earlier', cueId: cue.id });
      }
      case 'emergency':
        return open({ kind: view.run.emergencySince === null ? 'emergency' : 'emergencyOver' });
      case 'help':
        return setSide((now) => (now === 'keys' ? sides[0] : 'keys'));
      default:
        return open({ kind: 'mark', mark: asked });
    }
  };
  useOperatorKeys({ clicker, act, escape: close, isAsked: isQuestion(strip) });
  useTakeUndo((way) => operating[way]());

  const parts = { evening, view, names, operating, open };
  return (
    <Dark isDark={isOpen || isRehearsal}>
      {isOpen && <GlobalStyles styles={{ ':root': { '--podium-foot': `${footPx}px` } }} />}
      <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', minWidth: 900 }}>
        <Header {...parts} onBack={onBack} above={above} isRehearsal={isRehearsal} />
        <Banners {...parts} log={log} guard={guard} clock={clock} screens={screens} onBattery={onBattery} />
        <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
          <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', px: { xs: 6, lg: 8 }, pb: 4 }}>
            {view.phase === 'over' ? after : view.phase === 'before' ? before : null}
            {view.phase !== 'over' && <Now {...parts} onUndo={operating.undo} />}
            {strip && <StripBox key={strip.kind} {...parts} strip={strip} presets={presets} onClose={close} />}
            {isOpen && strip && <Box sx={{ flex: 1 }} />}
            {isOpen && !strip && <Below {...parts} clock={clock} screens={screens} onScreens={showScreens} />}
            {isOpen && <QuickBar {...parts} />}
          </Box>
          <SideColumn {...parts} side={side} onSide={setSide} screens={screens} presets={presets} />
        </Box>
      </Box>
    </Dark>
  );
}

/** The height of the buttons at the foot, in two lines, in px. */
const footPx = 96;

/** What every part of the operator's window is given. */
export interface OperatorParts {
  readonly evening: Evening;
  readonly view: ReturnType<typeof useView>;
  readonly names: ReturnType<typeof operatorNames>;
  readonly operating: ReturnType<typeof useOperating>;
  readonly open: ReturnType<typeof useStrip>['open'];
}
