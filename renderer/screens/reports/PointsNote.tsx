import { Box, FormLabel, Typography } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import type { OptionProps } from './OptionFields';

/** The points of the video that the log of the evening holds; they are typed among its chapters. */
export function PointsNote({ label, choice }: OptionProps) {
  const { reportScreen } = useTexts();
  if (choice.editionId === null) return null;
  return (
    <Box>
      <FormLabel component="p">{label}</FormLabel>
      <Typography variant="body2" sx={{ maxWidth: '48ch' }}>
        {reportScreen.points(choice.points.length)}
      </Typography>
    </Box>
  );
}
