import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import { refusalWords } from '../../imports/wording';
import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';
import { ExampleFiles } from './ExampleFiles';
import { FileButton } from './FileButton';
import type { Stopped } from './useImport';

interface Props {
  readonly stopped: { readonly name: string; readonly reason: Stopped } | undefined;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Where an import begins, and where a file that can't be read ends: what happened, what is safe, what to do now. */
export function ChooseFiles({ stopped, onChoose }: Props) {
  const t = useTexts();
  const words = stopped && stoppedWords(stopped.reason, t);
  return (
    <Page title={t.importing.title} state={t.importing.intro}>
      {stopped && words && (
        <Alert severity="error" role="alert" sx={{ mb: 6, maxWidth: '75ch' }}>
          <AlertTitle>
            {stopped.name}: {words.what}
          </AlertTitle>
          {words.safe} {words.now}
        </Alert>
      )}
      <Box
        sx={{
          border: '2px dashed',
          borderColor: 'divider',
          borderRadius: 1.5,
          bgcolor: 'background.paper',
          px: 8,
          py: 12,
          mb: 10,
          display: 'flex',
          flexDirection: 'column',
          alignItems: 'center',
          gap: 4,
          textAlign: 'center',
        }}
      >
        <FileButton label={t.importing.choose} onChoose={onChoose} />
        <Typography color="textSecondary" sx={{ maxWidth: '60ch' }}>
          {t.importing.accepts}
        </Typography>
      </Box>
      <ExampleFiles />
    </Page>
  );
}

function stoppedWords(reason: Stopped, t: ReturnType<typeof useTexts>) {
  if (reason === 'tooSlow' || reason === 'failed')
    return { ...t.importing.stopped[reason], safe: t.imports.nothingWritten };
  return refusalWords(reason, t.imports);
}
