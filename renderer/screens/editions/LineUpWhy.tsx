import { Box, Button, Typography } from '@mui/material';
import type { PitchLine } from '../../data/pitches';
import { useTexts } from '../../texts/useTexts';
import { AsideForm, isAside } from '../pitches/AsideForm';

interface LineUpWhyProps {
  readonly line: PitchLine;
  readonly isAsked: boolean;
  readonly onAsk: (id: string | null) => void;
}

/** Why a pitch is not on stage: in words once they are there, as a form when asked. */
export function LineUpWhy({ line: { pitch, title }, isAsked, onAsk }: LineUpWhyProps) {
  const t = useTexts();
  const { stage } = pitch;
  if (!isAside(stage)) return null;
  const words = t.pitches.aside;
  if (isAsked)
    return (
      <Box
        role="group"
        aria-label={words.title(title || t.pitches.untitled, t.choices.pitchStage[stage])}
        sx={{ display: 'flex', flexDirection: 'column', gap: 3, maxWidth: 640, px: 3, pb: 4 }}
      >
        <AsideForm pitch={pitch} stage={stage} />
        <Button variant="outlined" onClick={() => onAsk(null)} sx={{ alignSelf: 'flex-start' }}>
          {words.done}
        </Button>
      </Box>
    );
  const said = [pitch.reason, pitch.referral].filter(Boolean).join(' → ');
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 3, pb: 2, mt: -1 }}>
      {said && (
        <Typography variant="body2" color="textSecondary" sx={{ minWidth: 0 }}>
          {said}
        </Typography>
      )}
      <Button size="small" onClick={() => onAsk(pitch.id)} sx={{ flexShrink: 0, ...(!said && { ml: -2 }) }}>
        {words.add}
      </Button>
    </Box>
  );
}
