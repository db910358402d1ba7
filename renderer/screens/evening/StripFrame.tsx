import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { ownKeys } from './useOperatorKeys';

/** The frame of a strip; it keeps its own keys. */
export function StripFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box
      component="section"
      aria-label={label}
      {...ownKeys}
      sx={{
        flexShrink: 0,
        mb: 3,
        p: 4,
        borderRadius: 1,
        border: 1,
        borderColor: 'primary.main',
        bgcolor: 'background.paper',
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        gap: 3,
      }}
    >
      {children}
    </Box>
  );
}
