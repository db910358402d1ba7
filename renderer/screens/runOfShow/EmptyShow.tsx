import { Box, Button, Link, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { makeRunOfShow, runTemplates } from '../../data/cues';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { templatesPart } from './places';

const usual = 'usual';

/** What a run of show is, and a way to make one: from the usual evening or a template of the team. */
export function EmptyShow({ editionId, onMade }: { readonly editionId: string; readonly onMade: () => void }) {
  const t = useTexts();
  const words = t.runOfShow;
  const run = useAct();
  const templates = useLive(runTemplates, []);
  const [chosen, setChosen] = useState(usual);
  if (!templates) return null;
  const template = templates.find(({ id }) => id === chosen);
  const action = (
    <Box sx={{ display: 'grid', gap: 4, justifyItems: 'start' }}>
      {templates.length > 0 && (
        <TextField
          select
          label={words.beginWith}
          value={template?.id ?? usual}
          onChange={(event) => setChosen(event.target.value)}
          sx={{ maxWidth: 360 }}
        >
          <MenuItem value={usual}>{words.usual}</MenuItem>
          {templates.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {!template && (
        <Typography variant="body2" color="textSecondary">
          {words.usualBrings}
        </Typography>
      )}
      <Button
        variant="contained"
        onClick={() => void run(() => makeRunOfShow(editionId, template?.id ?? null).then(onMade))}
      >
        {words.make}
      </Button>
      {templates.length > 0 && (
        <Link href={hashOf({ screen: 'editions', id: editionId, part: templatesPart })} variant="body2">
          {words.templates.manage}
        </Link>
      )}
    </Box>
  );
  return <EmptyState title={words.empty} text={words.emptyText} action={action} />;
}
