import { Typography } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import { useSaved } from './savedState';

/** "Bewaard", "Bewaren…" or "Niet bewaard" beside a title; nothing before the first act. */
export function SavedWord() {
  const t = useTexts();
  const saved = useSaved();
  const word = { idle: '', saving: t.shell.saving, saved: t.shell.saved, failed: t.shell.notSaved }[saved];
  return (
    <Typography component="span" variant="caption" role="status" color={saved === 'failed' ? 'error' : 'textSecondary'}>
      {word}
    </Typography>
  );
}
