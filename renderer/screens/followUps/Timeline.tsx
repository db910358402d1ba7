import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** Something that happened, on a line of its own. */
export interface Moment {
  readonly key: string;
  /** When, as it is read. */
  readonly date: string;
  readonly title: string;
  readonly text?: string;
  readonly detail?: string;
  /** A turn of the story: drawn filled. */
  readonly isTurn?: boolean;
  readonly action?: ReactNode;
  /** Instead of the text, while it is changed. */
  readonly form?: ReactNode;
}

/** Things that happened one after the other, with a line through them. */
export function Timeline({ label, moments }: { readonly label: string; readonly moments: readonly Moment[] }) {
  return (
    <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {moments.map(({ key, date, title, text, detail, isTurn = false, action, form }) => (
        <Box
          component="li"
          key={key}
          sx={{
            position: 'relative',
            pl: 6,
            pb: 4,
            '&::before': {
              content: '""',
              position: 'absolute',
              left: 3,
              top: 7,
              width: 9,
              height: 9,
              borderRadius: '50%',
              border: 2,
              borderColor: 'primary.main',
              bgcolor: isTurn ? 'primary.main' : 'background.paper',
            },
            '&:not(:last-child)::after': {
              content: '""',
              position: 'absolute',
              left: 9,
              top: 22,
              bottom: -5,
              width: '1px',
              bgcolor: 'divider',
            },
          }}
        >
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography sx={{ fontWeight: isTurn ? 600 : 450 }}>{title}</Typography>
              <Typography variant="caption" color="textSecondary" component="p">
                {[date, detail].filter(Boolean).join(' · ')}
              </Typography>
              {text && (
                <Typography variant="body2" sx={{ mt: 1, whiteSpace: 'pre-wrap' }}>
                  {text}
                </Typography>
              )}
            </Box>
            {action}
          </Box>
          {form}
        </Box>
      ))}
    </Box>
  );
}
