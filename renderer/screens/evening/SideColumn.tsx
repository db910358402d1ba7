import { Box, Tab, Tabs } from '@mui/material';
import { memo } from 'react';
import { useTexts } from '../../texts/useTexts';
import { CatchUpBox } from './CatchUpBox';
import { Caught } from './Caught';
import { KeysPanel } from './KeysPanel';
import type { OperatorParts } from './Operator';
import { type Side, sides } from './operating';
import { Programme } from './Programme';
import { ScreensPanel } from './ScreensPanel';
import { looksTheSame } from './slowParts';
import type { AudienceScreens } from './useScreens';

interface SideColumnProps extends OperatorParts {
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly screens: AudienceScreens;
  readonly presets: readonly string[];
}

/** The column at the right: the programme, what was caught, the screens, or the keys. */
export const SideColumn = memo(function SideColumn({ side, onSide, screens, presets, ...parts }: SideColumnProps) {
  const t = useTexts();
  const caught = parts.view.run.marks.length;
  return (
    <Box
      component="aside"
      aria-label={t.evening.sides[side]}
      sx={{
        width: { xs: 440, xl: 560 },
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        borderLeft: 1,
        borderColor: 'divider',
        bgcolor: 'sunken',
      }}
    >
      <Tabs
        value={side}
        onChange={(_event, next: Side) => onSide(next)}
        aria-label={t.evening.sidesLabel}
        sx={{ px: 3 }}
      >
        {sides.map((one) => (
          <Tab
            key={one}
            value={one}
            label={one === 'caught' && caught > 0 ? `${t.evening.sides.caught} ${caught}` : t.evening.sides[one]}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        aria-label={t.evening.sides[side]}
        sx={{ flex: 1, minHeight: 0, overflow: 'hidden auto', position: 'relative', scrollbarWidth: 'thin' }}
      >
        {side === 'programme' && <Programme {...parts} />}
        {side === 'caught' && <Caught {...parts} />}
        {side === 'screens' && <ScreensPanel screens={screens} presets={presets} />}
        {side === 'keys' && <KeysPanel />}
      </Box>
      {side === 'programme' && <CatchUpBox {...parts} />}
    </Box>
  );
}, looksTheSame);
