import { Alert, Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { clickerButtons, learned, usualClicker } from '../../domain/clicker';
import { useTexts } from '../../texts/useTexts';
import { setDevice, useDevice } from '../shell/device';
import { holdKeys, pressOf } from './useOperatorKeys';

/** The clicker: on or off, and learning which key each of its buttons sends. */
export function ClickerBox({ startsLearning = false }: { readonly startsLearning?: boolean }) {
  const t = useTexts();
  const say = t.evening.clicker;
  const { clicker } = useDevice();
  const [step, setStep] = useState<number | null>(startsLearning ? 0 : null);
  const [told, setTold] = useState<string | null>(null);
  const button = step === null ? undefined : clickerButtons[step];
  const next = () => {
    const isLast = step === clickerButtons.length - 1;
    setStep(isLast || step === null ? null : step + 1);
    setTold(isLast ? say.done : null);
  };
  useLearning(button !== undefined, (event) => {
    if (button === undefined) return;
    const result = learned(clicker, button, pressOf(event));
    if (typeof result === 'string') setTold(say[result]);
    else {
      setDevice({ clicker: result });
      next();
    }
  });
  return (
    <Box component="section">
      <Typography variant="h3" component="h2">
        {say.title}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {say.text}
      </Typography>
      <FormControlLabel
        label={say.on}
        control={
          <Switch checked={clicker.isOn} onChange={(_event, isOn) => setDevice({ clicker: { ...clicker, isOn } })} />
        }
      />
      {button === undefined ? (
        <Box sx={{ display: 'flex', gap: 2 }}>
          <Button size="small" variant="outlined" color="inherit" onClick={() => setStep(0)}>
            {say.learn}
          </Button>
          {clicker.isLearned && (
            <Button
              size="small"
              color="inherit"
              onClick={() => setDevice({ clicker: { ...usualClicker, isOn: clicker.isOn } })}
            >
              {say.forget}
            </Button>
          )}
        </Box>
      ) : (
        <Box role="status" sx={{ p: 4, border: 1, borderColor: 'primary.main', borderRadius: 2 }}>
          <Typography sx={{ fontWeight: 650 }}>{say.press[button]}</Typography>
          <Button size="small" onClick={next} sx={{ px: 0 }}>
            {say.skip}
          </Button>
        </Box>
      )}
      {told && (
        <Alert severity="info" icon={false} sx={{ mt: 2 }}>
          {told}
        </Alert>
      )}
      <Box component="ul" sx={{ pl: 5, my: 3, color: 'text.secondary' }}>
        {clickerButtons.map((one) => (
          <Typography key={one} component="li" variant="caption">
            {say.known[one]}: {clicker.keys[one].join(', ') || '–'}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

/** While one learns, every key is the clicker's: no act comes of it. */
function useLearning(isOn: boolean, hear: (event: KeyboardEvent) => void): void {
  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      // The keyboard must still be able to leave.
      if (['Tab', 'Shift'].includes(event.key) || event.repeat) return;
      event.preventDefault();
      latest.current(event);
    };
    const release = holdKeys();
    window.addEventListener('keydown', listen, true);
    return () => {
      release();
      window.removeEventListener('keydown', listen, true);
    };
  }, [isOn]);
}
