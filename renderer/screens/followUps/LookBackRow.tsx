import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { PitchLine } from '../../data/pitches';
import { useTexts } from '../../texts/useTexts';
import { hashOf } from '../shell/route';

interface LookBackRowProps {
  readonly pitch: PitchLine;
  /** What is to be known of it beside who and when. */
  readonly detail: string;
  readonly children: ReactNode;
}

/** A pitch of an earlier evening, in a list of those who look back. */
export function LookBackRow({ pitch, detail, children }: LookBackRowProps) {
  const t = useTexts();
  const from = pitch.editionNumber === null ? '' : t.shell.edition(pitch.editionNumber, '');
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        minHeight: 60,
        px: 3,
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Link href={hashOf({ screen: 'pitches', id: pitch.pitch.id })} color="inherit" sx={{ fontWeight: 600 }}>
          {pitch.title || t.followUps.nameless}
        </Link>
        <Typography variant="caption" color="textSecondary" component="p" noWrap>
          {[pitch.names, from, detail].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      {children}
    </Box>
  );
}
