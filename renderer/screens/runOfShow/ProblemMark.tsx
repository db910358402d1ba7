import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import { Box, Typography } from '@mui/material';

/** A few words on what asks for attention, with a sign beside them. */
export function ProblemMark({ text }: { readonly text: string }) {
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <WarningIcon aria-hidden sx={{ fontSize: 16, color: 'text.secondary' }} />
      <Typography component="span" variant="caption" sx={{ fontWeight: 600 }}>
        {text}
      </Typography>
    </Box>
  );
}
