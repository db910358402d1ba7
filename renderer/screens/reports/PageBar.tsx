import { Box, Button, Typography } from '@mui/material';
import { useTexts } from '../../texts/useTexts';

interface Props {
  readonly at: number;
  readonly of: number;
  /** Sheets are shown as large as they are; not given where they always are. */
  readonly isActual?: boolean;
  readonly onActual?: (isActual: boolean) => void;
}

/** Which page is being read, over the foot of the preview, and how large it is shown. */
export function PageBar({ at, of, isActual = false, onActual }: Props) {
  const { reportScreen: words } = useTexts();
  return (
    <Box sx={{ position: 'sticky', bottom: 12, height: 0, display: 'flex', justifyContent: 'flex-end', zIndex: 1 }}>
      <Box
        sx={{
          ...{ alignSelf: 'flex-end', display: 'flex', alignItems: 'center', gap: 2, px: 3, minHeight: 32 },
          ...{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 },
        }}
      >
        <Typography variant="caption" component="p" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {words.pageOf(at, of)}
        </Typography>
        {onActual && (
          <Button size="small" onClick={() => onActual(!isActual)}>
            {isActual ? words.fitWidth : words.actualSize}
          </Button>
        )}
      </Box>
    </Box>
  );
}
