import { Alert, Box } from '@mui/material';
import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../../texts/useTexts';
import type { RunLog } from '../run/useRunLog';

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

/** One thing that asks for attention, with what can be done about it. */
export function BannerLine({ severity, actions, children }: LineProps) {
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
export function WritingLine({ log }: { readonly log: RunLog }) {
  const t = useTexts();
  const { isFailing, unsaved, recoveries } = log.writing;
  const [told, setTold] = useState(recoveries);
  useEffect(() => {
    const timer = setTimeout(() => setTold(recoveries), safeForMs);
    return () => clearTimeout(timer);
  }, [recoveries]);
  if (isFailing)
    return (
      <BannerLine severity="error">
        {t.evening.faults.writing(unsaved.length)}{' '}
        {t.evening.faults.kept(unsaved.map(({ act }) => t.choices.runAct[act.act]).join(', '))}
      </BannerLine>
    );
  return recoveries > told ? <BannerLine severity="success">{t.evening.faults.safe}</BannerLine> : null;
}
