import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import { Box, Typography } from '@mui/material';

/** A gentle warning below a field: a mark and a sentence. */
export function DoubtLine({ text }: { readonly text: string }) {
  return (
    <Box role="status" sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', mt: 1 }}>
      <WarningIcon fontSize="small" sx={{ color: 'text.secondary', mt: '1px' }} />
      <Typography variant="caption">{text}</Typography>
    </Box>
  );
}
