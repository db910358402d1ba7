import YesIcon from '@mui/icons-material/CheckCircleOutlined';
import NoIcon from '@mui/icons-material/DoNotDisturbAltOutlined';
import AskIcon from '@mui/icons-material/HelpOutlineOutlined';
import { Box, Typography } from '@mui/material';
import type { PhotoLeave } from '../../domain/media';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';

/** Whether a photo may be shown outside, in words. */
function leaveText(leave: PhotoLeave, nameOf: (id: string) => string, t: Texts): string {
  const words = t.media.leave;
  if (leave.leave === 'yes') return words.yes;
  if (leave.leave === 'no') return words.no(leave.refused.map(nameOf), leave.others);
  return words.ask(leave.unasked.length, leave.others);
}

interface LeaveMarkProps {
  readonly leave: PhotoLeave;
  readonly nameOf: (id: string) => string;
}

const looks = {
  yes: { Icon: YesIcon, color: 'success.main' },
  no: { Icon: NoIcon, color: 'error.main' },
  ask: { Icon: AskIcon, color: 'text.secondary' },
} as const;

/** The same with its sign. */
export function LeaveMark({ leave, nameOf }: LeaveMarkProps) {
  const t = useTexts();
  const { Icon, color } = looks[leave.leave];
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1.5 }}>
      <Icon fontSize="small" sx={{ color, mt: 0.25 }} aria-hidden />
      <Typography variant="body2">{leaveText(leave, nameOf, t)}</Typography>
    </Box>
  );
}
