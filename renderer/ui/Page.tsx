import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface PageProps {
  readonly title: ReactNode;
  /** One sentence that tells how things stand. */
  readonly state?: ReactNode;
  /** The one primary action, and at most a few quiet ones before it. */
  readonly actions?: ReactNode;
  /** A line above the title: where this page belongs. */
  readonly above?: ReactNode;
  /** Tables and boards use the whole width; texts do not. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A page: title, one sentence of state, one primary action at the right, then content. */
export function Page({ title, state, actions, above, wide = false, children }: PageProps) {
  return (
    <Box
      sx={{
        maxWidth: wide ? 'none' : 1120,
        mx: 'auto',
        px: { xs: 6, lg: 10 },
        pt: 8,
        pb: 16,
        ...(wide && { height: '100%', display: 'flex', flexDirection: 'column', pb: 6 }),
      }}
    >
      {above}
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 6, mb: 6 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h1" tabIndex={-1} id="page-title" sx={{ outline: 'none' }}>
            {title}
          </Typography>
          {state && (
            <Typography color="textSecondary" sx={{ mt: 1, maxWidth: '70ch' }} aria-live="polite">
              {state}
            </Typography>
          )}
        </Box>
        {actions && <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexShrink: 0 }}>{actions}</Box>}
      </Box>
      {children}
    </Box>
  );
}

/** A part of a page under a heading of its own. */
export function Section({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Box component="section" sx={{ mb: 10 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, mb: 3, minHeight: 36 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {title}
        </Typography>
        {action}
      </Box>
      {children}
    </Box>
  );
}
