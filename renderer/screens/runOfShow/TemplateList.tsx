import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import { bin } from '../../data/bin';
import type { Changes, Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { QuietField } from '../settings/QuietField';
import { useBin } from '../shell/useUndo';
import { takenIn } from './templateNames';

type TemplateTable = 'runTemplates' | 'taskTemplates';

interface TemplateListProps {
  readonly table: TemplateTable;
  readonly templates: readonly Row<TemplateTable>[];
  readonly words: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly name: string;
    readonly editWord: string;
    readonly edit: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly exists: (name: string) => string;
  };
  /** Where a template is edited. */
  readonly hrefOf: (id: string) => string;
  readonly save: (id: string, changes: Changes<TemplateTable>) => Promise<void>;
}

/** Templates of the team, of runs of show or of tasks: rename, go to edit, take away. */
export function TemplateList({ table, templates, words, hrefOf, save }: TemplateListProps) {
  const t = useTexts();
  const toBin = useBin();
  const refuse = (id: string) => (typed: string) => {
    if (typed.trim() === '') return t.settings.lists.needsName;
    return takenIn(templates, typed, id) ? words.exists(typed.trim()) : null;
  };
  return (
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
              table={table}
              row={template}
              field="name"
              label={words.name}
              refuse={refuse(template.id)}
              save={(changes) => save(template.id, changes)}
            />
            <Button size="small" href={hrefOf(template.id)} aria-label={words.edit(template.name)}>
              {words.editWord}
            </Button>
            <Tooltip title={t.shell.delete}>
              <IconButton
                size="small"
                aria-label={words.remove(template.name)}
                onClick={() => void toBin(() => bin(table, template.id), template.name)}
              >
                <DeleteIcon fontSize="small" />
              </IconButton>
            </Tooltip>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
