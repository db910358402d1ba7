import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/useTexts';

interface FileLineProps {
  readonly name: string;
  readonly text: string;
  /** How it is saved, such as "Als Word". */
  readonly as: string;
  /** Names are in it. */
  readonly isInternal?: boolean;
  /** What is missing before it can be made; null when nothing is. */
  readonly needs: string | null;
  readonly isBusy: boolean;
  readonly onSave: () => void;
  readonly children?: ReactNode;
}

/** A file that can be saved: what it is, for whom, and the button. */
export function FileLine({ name, text, as, isInternal, needs, isBusy, onSave, children }: FileLineProps) {
  const { files } = useTexts().after;
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'flex-start', gap: 6, py: 4, borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="h3">{name}</Typography>
        <Typography color="textSecondary">{text}</Typography>
        {isInternal && (
          <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: 1 }}>
            {files.internal}
          </Typography>
        )}
        {needs && (
          <Typography variant="body2" sx={{ mt: 1 }}>
            {needs}
          </Typography>
        )}
        {children}
      </Box>
      <Button
        variant="outlined"
        aria-label={files.saveNamed(name, as)}
        disabled={needs !== null || isBusy}
        onClick={onSave}
        sx={{ minWidth: 140 }}
      >
        {as}
      </Button>
    </Box>
  );
}
