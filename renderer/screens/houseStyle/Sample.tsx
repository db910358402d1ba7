import { Box, Typography } from '@mui/material';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useTexts } from '../../texts/useTexts';

const WordPreview = lazy(() => import('../reports/WordPreview'));

interface SampleProps {
  /** The name of the template. */
  readonly name: string;
  /** A report in it; null while it is being made. */
  readonly bytes: Uint8Array | 'failed' | null;
}

/** The first pages of a report in a template, from its very bytes. */
export function Sample({ name, bytes }: SampleProps) {
  const { houseStyle: words } = useTexts();
  const [isFailed, setFailed] = useState(false);
  const failed = useCallback(() => setFailed(true), []);
  const shown = useCallback(() => setFailed(false), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is drawn anew
  useEffect(() => setFailed(false), [bytes]);
  const state = bytes === null ? words.makingSample : bytes === 'failed' || isFailed ? words.sampleFailed : '';
  return (
    <>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {words.sample}
      </Typography>
      <Typography role="status" color="textSecondary" sx={{ mb: 2 }}>
        {state}
      </Typography>
      {bytes !== null && bytes !== 'failed' && (
        <Box
          sx={{
            bgcolor: 'sunken',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            p: 6,
            mb: 8,
            maxHeight: 760,
            overflow: 'auto',
          }}
        >
          <Suspense fallback={null}>
            <WordPreview bytes={bytes} label={words.sampleOf(name)} onShown={shown} onFailed={failed} />
          </Suspense>
        </Box>
      )}
    </>
  );
}
