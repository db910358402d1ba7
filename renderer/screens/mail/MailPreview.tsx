import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { mailMatter, samplePitch } from '../../data/mails';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import type { MailKind, MailText } from '../../domain/mail';
import { useTexts } from '../../texts/useTexts';
import { PickInput } from '../../ui/inputs';
import { useDevice } from '../shell/device';
import { preparedMail } from './preparedMail';

interface MailPreviewProps {
  readonly kind: MailKind;
  readonly template: MailText;
}

/** What a text becomes for a real pitch: the latest, or one that is picked. */
export function MailPreview({ kind, template }: MailPreviewProps) {
  const t = useTexts();
  const { author } = useDevice();
  const words = t.mail.settings;
  const [pickedId, setPicked] = useState<string | null>(null);
  const latest = useLive(samplePitch, []);
  const pitches = useLive(() => references('pitches'), []) ?? [];
  const pitchId = pickedId ?? latest ?? null;
  const matter = useLive(() => mailMatter(pitchId === null ? [] : [pitchId]), [pitchId]);
  const to = matter?.cases[0];
  const made = to && preparedMail(kind, template, to, author, t);
  return (
    <Box component="section" aria-label={words.preview}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {words.preview}
      </Typography>
      {latest === null ? (
        <Typography color="textSecondary">{words.noSample}</Typography>
      ) : (
        <Box sx={{ maxWidth: 420, mb: 3 }}>
          <PickInput
            label={words.samplePitch}
            value={pitchId}
            options={pitches}
            noOptionsText={t.shell.none}
            save={async (id) => setPicked(id)}
          />
        </Box>
      )}
      {matter && !to && pitchId !== null && <Typography color="textSecondary">{t.mail.noRecipients}</Typography>}
      {made && (
        <Box sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, p: 5 }}>
          <Typography sx={{ fontWeight: 600, mb: 3 }}>{made.subject}</Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '70ch', overflowWrap: 'anywhere' }}>
            {made.body}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
