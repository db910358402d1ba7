import { Autocomplete, Box, Button, TextField, Typography } from '@mui/material';
import { now } from '../../data/records';
import { teamMembers } from '../../data/team';
import { useLive } from '../../data/useLive';
import { desktop, type Language, type Theme } from '../../desktop';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { ChoiceInput } from '../../ui/inputs';
import { Section } from '../../ui/Page';
import { setDevice, useDevice } from '../shell/device';
import { leaveExample, openExample } from '../shell/exampleData';
import { useAct } from '../shell/useAct';

const languages: readonly Language[] = ['nl', 'en'];
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** What holds on this laptop: language, light or dark, who works here, the example data. */
export function General() {
  const t = useTexts();
  const { language, theme } = useDevice();
  const words = t.settings.general;
  return (
    <>
      <Section title={words.look}>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 4, maxWidth: 560 }}>
          <ChoiceInput
            label={words.language}
            value={language}
            save={async (value) => setDevice({ language: value })}
            options={languages.map((value) => ({ value, label: words.languages[value] }))}
          />
          <ChoiceInput
            label={words.theme}
            value={theme}
            save={async (value) => {
              setDevice({ theme: value });
              await desktop.setTheme(value);
            }}
            options={themes.map((value) => ({ value, label: words.themes[value] }))}
          />
        </Box>
      </Section>
      <Section title={words.who}>
        <Author />
      </Section>
      <Section title={words.example}>
        <Example />
      </Section>
    </>
  );
}

/** Your name, typed or picked from the team; kept as one types, so the next change carries it. */
function Author() {
  const t = useTexts();
  const { author } = useDevice();
  const team = useLive(teamMembers, []);
  return (
    <Autocomplete
      freeSolo
      options={[...new Set(team?.map((member) => member.name).filter(Boolean) ?? [])]}
      inputValue={author}
      onInputChange={(_event, name, reason) => {
        // "reset" is the control showing its own value again, not something the user did.
        if (reason !== 'reset') setDevice({ author: name.slice(0, 200) });
      }}
      onChange={(_event, name) => setDevice({ author: (name ?? '').trim() })}
      sx={{ maxWidth: 560 }}
      renderInput={(params) => (
        <TextField {...params} label={t.settings.general.author} helperText={t.settings.general.authorHint} />
      )}
    />
  );
}

function Example() {
  const t = useTexts();
  const run = useAct();
  const { database } = useDevice();
  const words = t.settings.general;
  const isOpen = database === 'example';
  return (
    <>
      <Typography sx={{ mb: 4, maxWidth: '70ch' }}>{isOpen ? words.exampleOpen : words.exampleClosed}</Typography>
      {isOpen ? (
        <Button variant="outlined" onClick={() => void run(leaveExample)}>
          {words.removeExample}
        </Button>
      ) : (
        <Button variant="outlined" onClick={() => void run(() => openExample(dateAt(now())))}>
          {words.openExample}
        </Button>
      )}
    </>
  );
}
