import { Box, Button, FormControlLabel, Switch, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { AudienceRole } from '../../desktop';
import { useTexts } from '../../texts/useTexts';
import { setDevice } from '../shell/device';
import { hasStageSound, setStageSound } from '../stage/stageTone';
import { audienceRoles, longestMessage } from './operating';
import type { AudienceScreens } from './useScreens';

interface ScreensPanelProps {
  readonly screens: AudienceScreens;
  readonly presets: readonly string[];
}

/** The screens for stage and room: where each stands and can stand; and the words behind the digits. */
export function ScreensPanel({ screens, presets }: ScreensPanelProps) {
  const t = useTexts();
  const say = t.evening.message;
  const [hasSound, setSound] = useState(hasStageSound);
  return (
    <Box sx={{ p: 4 }}>
      {audienceRoles.map((role) => (
        <RoleScreen key={role} role={role} screens={screens} />
      ))}
      {screens.displays.length === 1 && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 6 }}>
          {t.evening.stage.one}
        </Typography>
      )}
      <FormControlLabel
        sx={{ mb: 6 }}
        label={t.evening.stage.sound}
        control={
          <Switch
            checked={hasSound}
            onChange={(_event, isOn) => {
              setStageSound(isOn);
              setSound(isOn);
            }}
          />
        }
      />
      <Typography variant="h3" component="h2">
        {say.presetsTitle}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mb: 3 }}>
        {say.presetsText}
      </Typography>
      {presets.map((words, at) => (
        <TextField
          key={say.preset(at + 1)}
          label={say.preset(at + 1)}
          value={words}
          onChange={(event) =>
            setDevice({ messages: presets.map((other, place) => (place === at ? event.target.value : other)) })
          }
          slotProps={{ htmlInput: { maxLength: longestMessage } }}
          sx={{ mb: 3 }}
        />
      ))}
      <Button size="small" onClick={() => setDevice({ messages: null })}>
        {say.usual}
      </Button>
    </Box>
  );
}

function RoleScreen({ role, screens }: { readonly role: AudienceRole; readonly screens: AudienceScreens }) {
  const t = useTexts();
  const say = t.evening.stage;
  const { displays, audience, open, close } = screens;
  const now = audience?.[role];
  const nameOf = (id: number) => {
    const at = displays.findIndex((display) => display.id === id);
    return say.display(at + 1, displays[at]?.label ?? '');
  };
  const others = displays.filter((display) => !display.isOwn);
  return (
    <Box component="section" sx={{ mb: 6 }}>
      <Typography variant="h3" component="h2">
        {role === 'stage' ? say.title : say.room}
      </Typography>
      {now?.isOpen && (
        <Typography variant="body2" color="textSecondary">
          {now.displayId === null || now.isLost ? say.inWindow : say.onDisplay(nameOf(now.displayId))}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2 }}>
        {others.map((display) => (
          <Button
            key={display.id}
            size="small"
            variant="outlined"
            color="inherit"
            onClick={() => open(role, display.id)}
          >
            {say.openOn(nameOf(display.id))}
          </Button>
        ))}
        <Button size="small" variant="outlined" color="inherit" onClick={() => open(role, null)}>
          {say.openWindow}
        </Button>
        {now?.isOpen && (
          <Button size="small" color="inherit" onClick={() => close(role)}>
            {say.close}
          </Button>
        )}
      </Box>
    </Box>
  );
}
