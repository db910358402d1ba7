import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { type About, desktop } from '../../desktop';
import { useTexts } from '../../texts/useTexts';

/** What Podium is, its licence, and the versions to name when something went wrong. */
export default function AboutBox({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => void desktop.about().then(setAbout), []);
  return (
    <Dialog open onClose={onClose} aria-labelledby="about-title">
      <DialogTitle id="about-title">{t.shell.about.title}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 3, maxWidth: '50ch' }}>{t.shell.about.text}</Typography>
        {about && (
          <Typography variant="caption" color="textSecondary" sx={{ userSelect: 'text' }}>
            {t.shell.about.versions(about.version, about.electron, about.chromium)}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {t.shell.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
