import CheckIcon from '@mui/icons-material/Check';
import { Box, Button, Chip, Typography } from '@mui/material';
import { fullName } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import type { OneMail } from './useMails';

interface MailStepsProps {
  readonly mails: readonly OneMail[];
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** Above this many people one goes by the buttons alone. */
const mostNames = 24;

/** Where one is among several mails, which of them are ready, and the way to the next. */
export function MailSteps({ mails, at, onGo }: MailStepsProps) {
  const t = useTexts();
  const words = t.mail;
  const done = mails.filter(({ isDone }) => isDone).length;
  return (
    <Box component="section" aria-label={words.recipients}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Typography variant="body2" role="status" sx={{ flex: 1, fontWeight: 600 }}>
          {words.place(at + 1, mails.length, done)}
        </Typography>
        <Button size="small" disabled={at === 0} onClick={() => onGo(at - 1)}>
          {words.previous}
        </Button>
        <Button size="small" variant="outlined" disabled={at === mails.length - 1} onClick={() => onGo(at + 1)}>
          {words.next}
        </Button>
      </Box>
      {mails.length <= mostNames && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2 }}>
          {mails.map(({ key, to, isDone }, index) => {
            const name = fullName(to.pitcher) || t.pitches.people.nameless;
            return (
              <Chip
                key={key}
                size="small"
                variant={index === at ? 'filled' : 'outlined'}
                {...(isDone && { icon: <CheckIcon /> })}
                label={name}
                aria-label={isDone ? `${name}, ${words.isDone}` : name}
                aria-current={index === at || undefined}
                onClick={() => onGo(index)}
              />
            );
          })}
        </Box>
      )}
    </Box>
  );
}
