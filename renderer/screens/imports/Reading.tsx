import { Box, Button, LinearProgress } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';

interface Props {
  readonly text: string;
  /** From 0 to 1. */
  readonly done: number;
  readonly onCancel: () => void;
}

/** How far reading is, and how to stop it. */
export function Reading({ text, done, onCancel }: Props) {
  const t = useTexts();
  return (
    <Page title={t.importing.title} state={text}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 6, maxWidth: 640 }}>
        <LinearProgress
          variant="determinate"
          value={done * 100}
          aria-label={text}
          sx={{ flex: 1, height: 8, borderRadius: 1 }}
        />
        <Button variant="outlined" onClick={onCancel}>
          {t.importing.cancel}
        </Button>
      </Box>
    </Page>
  );
}
