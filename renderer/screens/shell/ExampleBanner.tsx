import { Box, Button, Typography } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import { useDevice } from './device';
import { leaveExample } from './exampleData';
import { useAct } from './useAct';

/** Says for as long as the example data are open that these are not your own, with one click to remove them. */
export function ExampleBanner() {
  const t = useTexts();
  const run = useAct();
  const { database } = useDevice();
  if (database !== 'example') return null;
  return (
    <Box
      role="region"
      aria-label={t.settings.general.example}
      sx={{ display: 'flex', alignItems: 'center', gap: 4, px: 6, py: 1.5, bgcolor: 'attention', color: 'onAttention' }}
    >
      <Typography variant="body2" sx={{ flex: 1 }}>
        {t.shell.exampleBanner}
      </Typography>
      <Button size="small" color="inherit" variant="outlined" onClick={() => void run(leaveExample)}>
        {t.shell.exampleRemove}
      </Button>
    </Box>
  );
}
