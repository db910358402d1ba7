import { Box, Button, Typography } from '@mui/material';
import { desktop } from '../../desktop';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { useSave } from '../shell/useSave';

/** The example files that ship with Podium, by their address in the bundle. */
const files = {
  history: {
    address: new URL('../../../resources/examples/voorbeeld-historie.xlsx', import.meta.url).href,
    kind: 'xlsx',
    name: 'voorbeeld-jaaroverzicht',
  },
  signUp: {
    address: new URL('../../../resources/examples/voorbeeld-aanmeldingen.csv', import.meta.url).href,
    kind: 'csv',
    name: 'voorbeeld-aanmeldlijst',
  },
} as const;

/** Files that show how a list can look, to save and fill in. */
export function ExampleFiles() {
  const t = useTexts();
  const save = useSave();
  const saveExample = async (which: keyof typeof files) => {
    const { address, kind, name } = files[which];
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    await save(() => desktop.saveFile({ kind, suggestedName: name, bytes }));
  };
  return (
    <Section title={t.importing.examples}>
      <Typography color="textSecondary" sx={{ mb: 4 }}>
        {t.importing.examplesText}
      </Typography>
      <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap' }}>
        {(['history', 'signUp'] as const).map((which) => (
          <Button key={which} variant="outlined" onClick={() => void saveExample(which)}>
            {t.importing.saveExample[which]}
          </Button>
        ))}
      </Box>
    </Section>
  );
}
