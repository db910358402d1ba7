import { Box, Chip, List, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { mailTemplates } from '../../data/mails';
import { useLive } from '../../data/useLive';
import { choices } from '../../domain/choices';
import type { MailKind } from '../../domain/mail';
import { useTexts } from '../../texts/useTexts';
import { MailTemplateForm } from './MailTemplateForm';

/** The texts of prepared mails: the shipped ones, or the team's own. */
export function MailSettings() {
  const t = useTexts();
  const [kind, setKind] = useState<MailKind>('confirmation');
  const own = useLive(mailTemplates, []);
  const words = t.mail.settings;
  if (!own) return null;
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 4, maxWidth: '70ch' }}>
        {words.intro} {t.mail.notSent}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '200px minmax(0, 1fr)', gap: 6, alignItems: 'start' }}>
        <List component="nav" aria-label={words.kinds} dense disablePadding>
          {choices.mailKind.map((one) => (
            <ListItemButton
              key={one}
              selected={one === kind}
              aria-current={one === kind || undefined}
              onClick={() => setKind(one)}
              sx={{ borderRadius: 1 }}
            >
              <ListItemText primary={t.choices.mailKind[one]} />
              {own.has(one) && <Chip size="small" variant="outlined" label={words.own} />}
            </ListItemButton>
          ))}
        </List>
        <MailTemplateForm key={kind} kind={kind} own={own.get(kind)} />
      </Box>
    </>
  );
}
