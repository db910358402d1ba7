import { Alert, Box, Button, LinearProgress, Link, Typography } from '@mui/material';
import { lazy, type ReactNode, Suspense, useCallback, useDeferredValue, useEffect, useState } from 'react';
import { all, now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { desktop } from '../../desktop';
import { wasHeld } from '../../domain/edition';
import { dateAt, yearOf } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';
import { hashOf } from '../shell/route';
import { useSave } from '../shell/useSave';
import { type AnnualChoice, AnnualOptions } from './AnnualOptions';
import { rememberChoice, rememberedChoice } from './rememberedChoice';
import { useReport } from './useReport';

const WordPreview = lazy(() => import('./WordPreview'));

/** The annual report: choose, look at the very document, save it. */
export function AnnualReport({ above }: { readonly above: ReactNode }) {
  const t = useTexts();
  const today = dateAt(now());
  const save = useSave();
  const { state, make, stop } = useReport();
  // Deferred, so that drawing all the choices is cut in pieces and the window never halts for it.
  const years = useDeferredValue(
    useLive(async () => {
      const held = (await all('editions')).filter((e) => wasHeld(e) && e.date !== null);
      return [...new Set(held.map((e) => yearOf(e.date ?? today)))].sort((a, b) => b - a);
    }, [today]),
  );
  const [chosen, setChosen] = useState<AnnualChoice | null>(rememberedChoice);
  const choice =
    chosen ?? (years && { year: years[0] ?? yearOf(today), referenceDate: today, version: 'public' as const });
  const asked = choice && JSON.stringify(choice);
  const language = t.language;
  const [preview, setPreview] = useState<'drawing' | 'shown' | 'failed'>('drawing');

  const build = useCallback(() => {
    if (!asked) return;
    setPreview('drawing');
    void make('annualReport', JSON.parse(asked) as AnnualChoice, language); // written by the line above
  }, [asked, make, language]);
  useEffect(build, [build]);
  const previewShown = useCallback(() => setPreview('shown'), []);
  const previewFailed = useCallback(() => setPreview('failed'), []);

  if (!choice || !years) return null;
  const name = t.reports.each.annualReport.name;
  const fileName = t.reports.fileName(name, String(choice.year), choice.version === 'internal');
  const made = state.step === 'made' ? state.bytes : null;
  return (
    <Page
      wide
      above={above}
      title={name}
      state={t.reports.each.annualReport.about}
      actions={
        <Button
          variant="contained"
          disabled={!made}
          onClick={() =>
            made && void save(() => desktop.saveFile({ kind: 'docx', suggestedName: fileName, bytes: made }))
          }
        >
          {t.reportScreen.save}
        </Button>
      }
    >
      <Box sx={{ display: 'flex', gap: 8, flex: 1, minHeight: 0 }}>
        <Box
          sx={{
            width: 280,
            flexShrink: 0,
            display: 'flex',
            flexDirection: 'column',
            gap: 5,
            overflow: 'auto',
            pt: 1.5,
          }}
        >
          <AnnualOptions
            years={years}
            choice={choice}
            onChange={(next) => {
              setChosen(next);
              rememberChoice(next);
            }}
          />
          {!years.includes(choice.year) && <Alert severity="info">{t.reportScreen.emptyYear(choice.year)}</Alert>}
          {choice.version === 'internal' && <Alert severity="warning">{t.reportScreen.internalWarning}</Alert>}
          <Link href={hashOf({ screen: 'settings', id: String(choice.year), part: 'years' })}>
            {t.reportScreen.yearSettings(choice.year)}
          </Link>
        </Box>
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          {state.step === 'making' && (
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, mb: 3 }}>
              <Box sx={{ flex: 1 }}>
                <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
                  {t.reportScreen.making(Math.round(state.done * 100))}
                </Typography>
                <LinearProgress
                  variant="determinate"
                  value={state.done * 100}
                  aria-label={t.reportScreen.making(Math.round(state.done * 100))}
                />
              </Box>
              <Button variant="outlined" onClick={stop}>
                {t.reportScreen.stop}
              </Button>
            </Box>
          )}
          {(state.step === 'failed' || state.step === 'stopped') && (
            <Alert
              severity={state.step === 'failed' ? 'error' : 'info'}
              action={
                <Button color="inherit" onClick={build}>
                  {t.reportScreen.makeAgain}
                </Button>
              }
            >
              {t.reportScreen[state.step]}
            </Alert>
          )}
          {made && (
            <Typography variant="caption" color="textSecondary" sx={{ mb: 2 }} role="status">
              {t.reportScreen.previewState[preview]}
            </Typography>
          )}
          {made && (
            <Box
              sx={{
                flex: 1,
                minHeight: 0,
                overflow: 'auto',
                bgcolor: 'sunken',
                border: 1,
                borderColor: 'divider',
                borderRadius: 1,
                p: 6,
              }}
            >
              <Suspense fallback={null}>
                <WordPreview
                  bytes={made}
                  label={t.reportScreen.preview(name)}
                  onShown={previewShown}
                  onFailed={previewFailed}
                />
              </Suspense>
            </Box>
          )}
        </Box>
      </Box>
    </Page>
  );
}
