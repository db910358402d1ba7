import AddIcon from '@mui/icons-material/AddCircleOutlineOutlined';
import ExploreIcon from '@mui/icons-material/ExploreOutlined';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { addEdition } from '../../data/editions';
import { now } from '../../data/records';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';
import { FileButton } from '../imports/FileButton';
import { offerFiles } from '../imports/offeredFiles';
import { openExample } from '../shell/exampleData';
import { go } from '../shell/route';
import { useAct } from '../shell/useAct';

/** The first start: bring your own lists, begin empty, or look around. */
export function StartPage() {
  const t = useTexts();
  const run = useAct();
  const words = t.shell.start;
  const beginEmpty = () => void run(() => addEdition({ number: 1 })).then((id) => id && go({ screen: 'editions', id }));
  return (
    <Page title={words.title} state={words.intro}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(280px, 1fr))', gap: 6, mt: 4 }}>
        <Way
          icon={<UploadIcon />}
          title={words.import}
          text={words.importText}
          action={
            <FileButton
              label={words.importAction}
              onChoose={(chosen) => {
                offerFiles(chosen);
                go({ screen: 'imports' });
              }}
            />
          }
        />
        <Way
          icon={<AddIcon />}
          title={words.empty}
          text={words.emptyText}
          action={
            <Button variant="outlined" onClick={beginEmpty}>
              {words.emptyAction}
            </Button>
          }
        />
        <Way
          icon={<ExploreIcon />}
          title={words.example}
          text={words.exampleText}
          action={
            <Button variant="outlined" onClick={() => void run(() => openExample(dateAt(now())))}>
              {words.exampleAction}
            </Button>
          }
        />
      </Box>
    </Page>
  );
}

interface WayProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly action: ReactNode;
}

function Way({ icon, title, text, action }: WayProps) {
  return (
    <Box
      sx={{
        p: 6,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        '& > svg': { fontSize: 36, color: 'primary.main', mb: 3 },
      }}
    >
      {icon}
      <Typography variant="h2" sx={{ mb: 2 }}>
        {title}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 5, flex: 1 }}>
        {text}
      </Typography>
      {action}
    </Box>
  );
}
