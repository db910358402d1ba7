import { Box, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../texts/useTexts';
import { go } from '../shell/route';
import { offerFiles } from './offeredFiles';

const hasFiles = (event: React.DragEvent) => event.dataTransfer.types.includes('Files');

/** Files dropped anywhere in the window go to the import, which shows what is in them. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const t = useTexts();
  const [over, setOver] = useState(0);
  return (
    <Box
      sx={{ height: '100%', position: 'relative' }}
      onDragEnter={(event) => hasFiles(event) && setOver((depth) => depth + 1)}
      onDragLeave={(event) => hasFiles(event) && setOver((depth) => Math.max(0, depth - 1))}
      onDragOver={(event) => {
        if (hasFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(0);
        offerFiles([...event.dataTransfer.files]);
        go({ screen: 'imports' });
      }}
    >
      {children}
      {over > 0 && (
        <Box
          sx={{
            position: 'absolute',
            inset: 16,
            zIndex: 1500,
            display: 'grid',
            placeItems: 'center',
            borderRadius: 1.5,
            border: '3px dashed',
            borderColor: 'primary.main',
            bgcolor: 'background.paper',
            opacity: 0.95,
            pointerEvents: 'none',
          }}
        >
          <Typography variant="h1" component="p">
            {t.shell.start.dropHere}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
