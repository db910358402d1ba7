import { Box, Button, Typography } from '@mui/material';
import { useTexts } from '../../texts/useTexts';

interface PickedProps {
  readonly n: number;
  readonly onMail: () => void;
  readonly onClear: () => void;
}

/** What can be done with the pitches that are ticked on the board. */
export function Picked({ n, onMail, onClear }: PickedProps) {
  const t = useTexts();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, mb: 3, flexShrink: 0 }}>
      <Typography variant="body2" role="status" sx={{ fontWeight: 600 }}>
        {t.pitches.picking.state(n)}
      </Typography>
      <Button size="small" variant="outlined" onClick={onMail}>
        {t.pitches.mail}
      </Button>
      <Button size="small" onClick={onClear}>
        {t.pitches.picking.clear}
      </Button>
    </Box>
  );
}
