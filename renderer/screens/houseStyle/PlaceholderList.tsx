import { Box, Typography } from '@mui/material';
import { placeholderNames } from '../../reports/placeholders';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';

/** All places in a template that a report fills, explained. */
export function PlaceholderList() {
  const { houseStyle: words } = useTexts();
  return (
    <Section title={words.explained}>
      <Typography color="textSecondary" sx={{ mb: 3, maxWidth: '70ch' }}>
        {words.explainedText}
      </Typography>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 5, rowGap: 1.5 }}
      >
        {placeholderNames.map((name) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Typography component="dt" sx={{ fontFamily: 'monospace' }}>{`{{${name}}}`}</Typography>
            <Typography component="dd" sx={{ m: 0, maxWidth: '60ch' }}>
              {words.places[name]}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
