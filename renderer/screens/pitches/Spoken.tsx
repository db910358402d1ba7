import { Box } from '@mui/material';

const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

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
    <Box id={id} sx={unseen} {...(live && { role: 'log', 'aria-live': 'assertive' })}>
      {text}
    </Box>
  );
}
