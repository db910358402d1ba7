import { Box } from '@mui/material';
import { visuallyHidden } from '@mui/utils';

/** Words for whoever listens to the page; `live` ones are said when they change. */
export function Spoken({
  id,
  text,
  live = false,
}: {
  readonly id?: string;
  readonly text: string;
  readonly live?: boolean;
}) {
  return (
    <Box id={id} sx={visuallyHidden} {...(live && { role: 'log', 'aria-live': 'assertive' })}>
      {text}
    </Box>
  );
}
