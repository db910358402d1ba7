import { Box, Button, Typography } from '@mui/material';
import { databaseNames, openDatabase, removeExample } from '../../data/db';
import { useTexts } from '../../texts/useTexts';
import { setDevice, useDevice } from './device';
import { go } from './route';

/** Opens the example data, filling it the first time. */
export async function openExample(today: string): Promise<void> {
  const { fillExample } = await import('../../data/example');
  await openDatabase(databaseNames.example);
  await fillExample(today);
  setDevice({ database: 'example', begun: true });
  go({ screen: 'overview' });
}

/** Says for as long as the example data are open that these are not your own, with one click to remove them. */
export function ExampleBanner() {
  const t = useTexts();
  const { database } = useDevice();
  if (database !== 'example') return null;
  const leave = async () => {
    await removeExample();
    await openDatabase(databaseNames.records);
    setDevice({ database: 'records', begun: false });
    go({ screen: 'overview' });
  };
  return (
    <Box
      role="note"
      sx={{ display: 'flex', alignItems: 'center', gap: 4, px: 6, py: 1.5, bgcolor: 'attention', color: 'onAttention' }}
    >
      <Typography variant="body2" sx={{ flex: 1 }}>
        {t.shell.exampleBanner}
      </Typography>
      <Button size="small" color="inherit" variant="outlined" onClick={() => void leave()}>
        {t.shell.exampleRemove}
      </Button>
    </Box>
  );
}
