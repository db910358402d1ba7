import { Box, Typography } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import { ClickerBox } from './ClickerBox';

/** The one page of help: every key; and the clicker, which is learned here. */
export function KeysPanel() {
  const t = useTexts();
  const say = t.evening.help;
  return (
    <Box sx={{ p: 4 }}>
      <Typography variant="body2" sx={{ mb: 4 }}>
        {say.intro}
      </Typography>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '6px 16px', m: 0, mb: 8 }}
      >
        {say.keys.map(([keys, does]) => (
          <Box key={keys} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" sx={{ fontWeight: 650 }}>
              {keys}
            </Typography>
            <Typography component="dd" variant="body2" color="textSecondary" sx={{ m: 0 }}>
              {does}
            </Typography>
          </Box>
        ))}
      </Box>
      <ClickerBox />
    </Box>
  );
}
