import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** What stands where nothing is yet: two sentences that teach, and the next act. */
export function EmptyState({
  title,
  text,
  action,
}: {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}) {
  return (
    <Box sx={{ py: 8, maxWidth: '56ch' }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {title}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: action ? 4 : 0 }}>
        {text}
      </Typography>
      {action}
    </Box>
  );
}
