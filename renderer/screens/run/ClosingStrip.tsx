import { Alert, Button, Snackbar } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../texts/useTexts';
import { unsavedActs } from './lastTry';

const lookMs = 500;

interface ClosingStripProps {
  /** How many acts of an evening would be lost. */
  readonly unsaved: number;
  readonly onStay: () => void;
  readonly onClose: () => void;
}

/** Says, when the window is to close, that not everything of the evening is on disk; closing it takes a deliberate click. */
export function ClosingStrip({ unsaved, onStay, onClose }: ClosingStripProps) {
  const t = useTexts();
  const say = t.evening.closing;
  const stay = useRef(onStay);
  stay.current = onStay;
  useEffect(() => {
    // It is still tried: once all is on disk there is nothing to ask.
    const timer = setInterval(() => unsavedActs() === 0 && stay.current(), lookMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <Snackbar open anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }} sx={{ mb: 'var(--podium-foot, 0px)' }}>
      <Alert
        severity="error"
        variant="filled"
        role="alert"
        sx={{ alignItems: 'center', boxShadow: 6, maxWidth: 760 }}
        action={
          <>
            <Button color="inherit" variant="outlined" size="small" onClick={onStay} sx={{ whiteSpace: 'nowrap' }}>
              {say.stay}
            </Button>
            <Button color="inherit" size="small" onClick={onClose} sx={{ whiteSpace: 'nowrap', ml: 2 }}>
              {say.close}
            </Button>
          </>
        }
      >
        {say.text(unsaved)}
      </Alert>
    </Snackbar>
  );
}
