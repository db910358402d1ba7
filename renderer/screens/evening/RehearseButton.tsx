import { Button } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import { go } from '../shell/route';

/** Leads to the rehearsal. */
export function RehearseButton() {
  const t = useTexts();
  return (
    <Button sx={{ ml: 2 }} onClick={() => go({ screen: 'evening', part: 'rehearsal' })}>
      {t.evening.orRehearse}
    </Button>
  );
}
