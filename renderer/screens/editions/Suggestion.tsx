import HelpIcon from '@mui/icons-material/HelpOutlineOutlined';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A question about what stands here, with the acts that answer it. */
export function Suggestion({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <Box
      role="status"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        mb: 4,
        px: 4,
        py: 2,
        borderRadius: 1,
        bgcolor: 'sunken',
        borderLeft: 4,
        borderColor: 'attention',
      }}
    >
      <HelpIcon fontSize="small" sx={{ color: 'text.secondary' }} />
      <Typography sx={{ flex: '1 1 280px' }}>{text}</Typography>
      <Box sx={{ display: 'flex', gap: 1 }}>{children}</Box>
    </Box>
  );
}
