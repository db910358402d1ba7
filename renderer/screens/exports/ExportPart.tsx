import {
  Alert,
  Box,
  Button,
  FormControl,
  FormControlLabel,
  FormLabel,
  LinearProgress,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { listNames, type Version, versions } from '../../exports/choice';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { useExport } from './useExport';

/** Takes the records out: all lists as a workbook, or one of them; with or without what is personal. */
export function ExportPart() {
  const t = useTexts();
  const words = t.exports;
  const labelId = useId();
  const { making, make, stop } = useExport();
  const [version, setVersion] = useState<Version>('complete');
  const isMaking = making !== null;
  const progress = words.making(Math.round((making ?? 0) * 100));
  return (
    <>
      <Typography sx={{ mb: 6, maxWidth: '70ch' }}>{words.intro}</Typography>
      <FormControl sx={{ mb: 3 }}>
        <FormLabel id={labelId}>{words.version}</FormLabel>
        <RadioGroup
          aria-labelledby={labelId}
          value={version}
          onChange={({ target }) => setVersion(versions.find((name) => name === target.value) ?? 'complete')}
        >
          {versions.map((name) => (
            <FormControlLabel key={name} value={name} control={<Radio />} label={words.versions[name]} />
          ))}
        </RadioGroup>
      </FormControl>
      <Alert severity={version === 'complete' ? 'warning' : 'info'} sx={{ mb: 8, maxWidth: '70ch' }}>
        {words.versionText[version]}
      </Alert>
      <Section title={words.all}>
        <Typography sx={{ mb: 4, maxWidth: '70ch' }}>{words.allText}</Typography>
        <Button variant="contained" disabled={isMaking} onClick={() => make({ kind: 'xlsx', list: null, version })}>
          {words.saveAll}
        </Button>
        {isMaking && (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, mt: 4, maxWidth: 560 }}>
            <Box sx={{ flex: 1 }}>
              <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
                {progress}
              </Typography>
              <LinearProgress variant="determinate" value={making * 100} aria-label={progress} />
            </Box>
            <Button variant="outlined" onClick={stop}>
              {words.stop}
            </Button>
          </Box>
        )}
      </Section>
      <Section title={words.one}>
        <Box
          sx={{ display: 'grid', gridTemplateColumns: 'minmax(120px, max-content) max-content max-content', gap: 3 }}
        >
          {listNames.map((list) => (
            <Box key={list} sx={{ display: 'contents' }}>
              <Typography sx={{ alignSelf: 'center', pr: 6 }}>{words.lists[list]}</Typography>
              {(['xlsx', 'csv'] as const).map((kind) => (
                <Button
                  key={kind}
                  variant="outlined"
                  disabled={isMaking}
                  aria-label={words.saveListAs(words.lists[list], words.saveAs[kind])}
                  onClick={() => make({ kind, list, version })}
                >
                  {words.saveAs[kind]}
                </Button>
              ))}
            </Box>
          ))}
        </Box>
      </Section>
    </>
  );
}
