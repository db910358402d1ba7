import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import { bin } from '../../data/bin';
import { runTemplates, saveTemplate } from '../../data/cues';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { QuietField } from '../settings/QuietField';
import { hashOf } from '../shell/route';
import { useBin } from '../shell/useUndo';
import { BackLink } from './BackLink';
import { showPart, templatePart } from './places';
import { takenIn } from './templateNames';

/** The templates of the team: rename, edit, take away. */
export function Templates({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const words = t.runOfShow.templates;
  const toBin = useBin();
  const templates = useLive(runTemplates, []);
  if (!templates) return null;
  const refuse = (id: string) => (typed: string) => {
    if (typed.trim() === '') return t.settings.lists.needsName;
    return takenIn(templates, typed, id) ? words.exists(typed.trim()) : null;
  };
  return (
    <>
      <BackLink href={hashOf({ screen: 'editions', id: editionId, part: showPart })}>{words.back}</BackLink>
      <Section title={words.title}>
        <Typography color="textSecondary" sx={{ mb: 3, maxWidth: '70ch' }}>
          {templates.length > 0 ? words.intro : words.none}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 720 }}>
          {templates.map((template) => (
            <Box
              component="li"
              key={template.id}
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 2,
                minHeight: 48,
                pl: 2,
                borderBottom: 1,
                borderColor: 'divider',
              }}
            >
              <QuietField
                table="runTemplates"
                row={template}
                field="name"
                label={words.name}
                refuse={refuse(template.id)}
                save={(changes) => saveTemplate(template.id, changes)}
              />
              <Button
                size="small"
                href={hashOf({ screen: 'editions', id: editionId, part: templatePart(template.id) })}
                aria-label={words.edit(template.name)}
              >
                {words.editWord}
              </Button>
              <Tooltip title={t.shell.delete}>
                <IconButton
                  size="small"
                  aria-label={words.remove(template.name)}
                  onClick={() => void toBin(() => bin('runTemplates', template.id), template.name)}
                >
                  <DeleteIcon fontSize="small" />
                </IconButton>
              </Tooltip>
            </Box>
          ))}
        </Box>
      </Section>
    </>
  );
}
