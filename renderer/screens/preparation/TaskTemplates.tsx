import { Typography } from '@mui/material';
import { saveTaskTemplate, tasksOf, taskTemplates } from '../../data/tasks';
import { teamMembers } from '../../data/team';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { BackLink } from '../runOfShow/BackLink';
import { TemplateList } from '../runOfShow/TemplateList';
import { hashOf } from '../shell/route';
import { AddTask } from './AddTask';
import { preparationPart, templatePart, templatesPart } from './places';
import { TaskList } from './TaskList';

/** The templates of the team: rename, edit, take away. */
export function TaskTemplates({ editionId }: { readonly editionId: string }) {
  const words = useTexts().preparation.templates;
  const templates = useLive(taskTemplates, []);
  if (!templates) return null;
  return (
    <>
      <BackLink href={hashOf({ screen: 'editions', id: editionId, part: preparationPart })}>{words.back}</BackLink>
      <TemplateList
        table="taskTemplates"
        hrefOf={(id) => hashOf({ screen: 'editions', id: editionId, part: templatePart(id) })}
        save={saveTaskTemplate}
        {...{ templates, words }}
      />
    </>
  );
}

interface TaskTemplateProps {
  readonly editionId: string;
  readonly templateId: string;
  readonly today: string;
  readonly side: HTMLElement | null;
}

const noOne: ReadonlyMap<string, string> = new Map();

/** One template, edited as a list of tasks is. */
export function TaskTemplate({ editionId, templateId, today, side }: TaskTemplateProps) {
  const words = useTexts().preparation.templates;
  const templates = useLive(taskTemplates, []);
  const tasks = useLive(() => tasksOf({ templateId }), [templateId]);
  const team = useLive(teamMembers, []);
  if (!templates || !tasks || !team) return null;
  const template = templates.find(({ id }) => id === templateId);
  const members = new Map(team.map((member) => [member.id, member.name]));
  const of = { owner: { templateId }, tasks, evening: null, today, members, foundAt: noOne };
  return (
    <>
      <BackLink href={hashOf({ screen: 'editions', id: editionId, part: templatesPart })}>{words.backToList}</BackLink>
      {template ? (
        <>
          <Typography variant="h2">{template.name}</Typography>
          <Typography color="textSecondary" sx={{ mt: 1, mb: 4 }}>
            {words.state(tasks.length)}
          </Typography>
          <AddTask of={of} />
          <TaskList of={of} side={side} />
        </>
      ) : (
        <Typography>{words.gone}</Typography>
      )}
    </>
  );
}
