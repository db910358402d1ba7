import { Box, Chip, Typography } from '@mui/material';
import { type Placeholder, placeholderNames, placeholders } from '../../domain/mail';
import { useTexts } from '../../texts/useTexts';

/** The words that a text can have in braces, each to be put in by a click. */
export function PlaceholderList({ onInsert }: { readonly onInsert: (placeholder: Placeholder) => void }) {
  const t = useTexts();
  const words = t.mail.settings;
  return (
    <Box component="section" aria-label={words.insert}>
      <Typography variant="body2" sx={{ fontWeight: 600, mb: 2 }}>
        {words.insert}
      </Typography>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 }}
      >
        {placeholderNames.map((name) => (
          <Box component="li" key={name} sx={{ display: 'flex', alignItems: 'baseline', gap: 2, minWidth: 0 }}>
            <Chip
              size="small"
              variant="outlined"
              label={`{${placeholders[name]}}`}
              aria-label={words.insertOf(placeholders[name], t.mail.about[name])}
              // The caret stays where it was in the text.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onInsert(name)}
            />
            <Typography variant="caption" color="textSecondary">
              {t.mail.about[name]}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
