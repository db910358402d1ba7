import { Box, Typography } from '@mui/material';

/** Podium can't go on: what happened, what is safe, what to do now. */
export function Fault({ text }: { readonly text: string }) {
  return (
    <Box role="alert" sx={{ height: '100%', display: 'grid', placeItems: 'center', p: 10 }}>
      <Typography variant="h2" component="p" sx={{ maxWidth: '50ch' }}>
        {text}
      </Typography>
    </Box>
  );
}
