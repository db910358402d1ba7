import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useTexts } from '../../texts/useTexts';
import type { ReportState } from './useReport';

const WordPreview = lazy(() => import('./WordPreview'));

interface Props {
  readonly title: string;
  readonly state: ReportState;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** How the making of a report stands, and the very document once it is made. */
export function ReportPreview({ title, state, onStop, onAgain }: Props) {
  const t = useTexts();
  const [preview, setPreview] = useState<'drawing' | 'shown' | 'failed'>('drawing');
  const shown = useCallback(() => setPreview('shown'), []);
  const failed = useCallback(() => setPreview('failed'), []);
  const bytes = state.step === 'made' ? state.bytes : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is drawn anew
  useEffect(() => setPreview('drawing'), [bytes]);
  return (
    <>
      {state.step === 'making' && <Progress done={state.done} onStop={onStop} />}
      {(state.step === 'failed' || state.step === 'refused' || state.step === 'stopped') && (
        <Alert
          severity={state.step === 'stopped' ? 'info' : 'error'}
          action={
            <Button color="inherit" onClick={onAgain}>
              {t.reportScreen.makeAgain}
            </Button>
          }
        >
          {t.reportScreen[state.step]}
        </Alert>
      )}
      {bytes && (
        <>
          <Typography variant="caption" component="p" color="textSecondary" sx={{ mb: 2 }} role="status">
            {t.reportScreen.previewState[preview]}
          </Typography>
          <Box sx={{ bgcolor: 'sunken', border: 1, borderColor: 'divider', borderRadius: 1, p: 6 }}>
            <Suspense fallback={null}>
              <WordPreview bytes={bytes} label={t.reportScreen.preview(title)} onShown={shown} onFailed={failed} />
            </Suspense>
          </Box>
        </>
      )}
    </>
  );
}

function Progress({ done, onStop }: { readonly done: number; readonly onStop: () => void }) {
  const { reportScreen } = useTexts();
  const told = reportScreen.making(Math.round(done * 100));
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, mb: 3 }}>
      <Box sx={{ flex: 1 }}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {told}
        </Typography>
        <LinearProgress variant="determinate" value={done * 100} aria-label={told} />
      </Box>
      <Button variant="outlined" onClick={onStop}>
        {reportScreen.stop}
      </Button>
    </Box>
  );
}
