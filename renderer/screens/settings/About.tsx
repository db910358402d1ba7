import { Box, Button, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { desktop, type About as Versions } from '../../desktop';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';

const licence = 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12';

/** What Podium is, which versions run, where the data are, and the licence. */
export function About() {
  const t = useTexts();
  const words = t.settings.about;
  const [versions, setVersions] = useState<Versions | null>(null);
  useEffect(() => void desktop.about().then(setVersions), []);
  const lines = versions && [
    [words.podium, versions.version],
    [words.electron, versions.electron],
    [words.chromium, versions.chromium],
    [words.system, versions.platform],
  ];
  return (
    <>
      <Section title={words.versions}>
        <Typography color="textSecondary" sx={{ mb: 3 }}>
          {words.versionsText}
        </Typography>
        <Box
          component="dl"
          sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 6, rowGap: 2 }}
        >
          {lines?.map(([name, value]) => (
            <Box key={name} sx={{ display: 'contents' }}>
              <Typography component="dt" color="textSecondary">
                {name}
              </Typography>
              <Typography component="dd" sx={{ m: 0, userSelect: 'text', fontVariantNumeric: 'tabular-nums' }}>
                {value}
              </Typography>
            </Box>
          ))}
        </Box>
      </Section>
      <Section title={words.data}>
        <Typography sx={{ maxWidth: '70ch' }}>{words.dataText}</Typography>
      </Section>
      <Section title={words.licence}>
        <Typography sx={{ mb: 4, maxWidth: '70ch' }}>{words.licenceText}</Typography>
        <Button variant="outlined" onClick={() => void desktop.openExternal(licence)}>
          {words.openLicence}
        </Button>
      </Section>
    </>
  );
}
