import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import OpenIcon from '@mui/icons-material/MoreHoriz';
import QuestionIcon from '@mui/icons-material/QuestionMark';
import { Box, Typography } from '@mui/material';
import { criteriaOf } from '../../domain/criteria';
import type { Row } from '../../domain/nouns';
import type { PitchStage } from '../../domain/pitch';
import { useTexts } from '../../texts/useTexts';

const icons = { against: CloseIcon, doubt: QuestionIcon, open: OpenIcon, fits: CheckIcon };
const whileChoosing: readonly PitchStage[] = ['applied', 'waitlisted'];

/** How a pitch stands with the criteria, small; once it is chosen only what speaks against it. */
export function CriteriaMark({ pitch }: { readonly pitch: Row<'pitches'> }) {
  const t = useTexts();
  const state = criteriaOf(pitch);
  const isHeavy = state.verdict === 'against' || state.verdict === 'doubt';
  if (!whileChoosing.includes(pitch.stage) && !isHeavy) return null;
  const Icon = icons[state.verdict];
  return (
    <Box
      sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 1, color: isHeavy ? 'error.main' : 'text.secondary' }}
    >
      <Icon sx={{ fontSize: '1rem' }} />
      <Typography variant="caption" component="span">
        {t.pitches.criteria.mark(state)}
      </Typography>
    </Box>
  );
}
