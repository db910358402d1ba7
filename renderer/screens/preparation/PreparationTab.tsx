import { Box, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import type { EditionDetail } from '../../data/editions';
import { carriedImprovements } from '../../data/improvements';
import { saveTasksAsTemplate, tasksOf, taskTemplates } from '../../data/tasks';
import { teamMembers } from '../../data/team';
import { useLive } from '../../data/useLive';
import { progress } from '../../domain/tasks';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { SaveTemplate } from '../runOfShow/SaveTemplate';
import { AddTask } from './AddTask';
import { Carried } from './Carried';
import { templateAt, templatesPart } from './places';
import { SourcePick } from './SourcePick';
import { TaskList } from './TaskList';
import { TaskMenu } from './TaskMenu';
import { TaskTemplate, TaskTemplates } from './TaskTemplates';
import type { Tasks } from './taskList';

interface PreparationTabProps {
  readonly detail: EditionDetail;
  readonly today: string;
  /** The part of the address after the edition. */
  readonly part: string | null;
  /** Where a panel goes: beside the page. */
  readonly side: HTMLElement | null;
}

/** What is to be done for an edition, by whom and when, and what earlier editions found to do better. */
export default function PreparationTab({ detail: { lineUp }, today, part, side }: PreparationTabProps) {
  const { edition } = lineUp;
  const template = templateAt(part);
  if (part === templatesPart) return <TaskTemplates editionId={edition.id} />;
  if (template !== null)
    return <TaskTemplate key={template} editionId={edition.id} templateId={template} today={today} side={side} />;
  return <Preparation editionId={edition.id} evening={edition.date} today={today} side={side} />;
}

interface PreparationProps {
  readonly editionId: string;
  readonly evening: string | null;
  readonly today: string;
  readonly side: HTMLElement | null;
}

function Preparation({ editionId, evening, today, side }: PreparationProps) {
  const t = useTexts();
  const words = t.preparation;
  const tasks = useLive(() => tasksOf({ editionId }), [editionId]);
  const carried = useLive(() => carriedImprovements(editionId), [editionId]);
  const team = useLive(teamMembers, []);
  if (!tasks || !carried || !team) return null;
  const of: Tasks = {
    ...{ owner: { editionId }, tasks, evening, today },
    members: new Map(team.map((member) => [member.id, member.name])),
    foundAt: new Map(
      carried.map(({ improvement, foundAt }) => [improvement.id, t.editions.edition(foundAt.number)] as const),
    ),
  };
  const adding = <AddTask key="add" of={of} />;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 10, rowGap: 6 }}>
      <Box sx={{ flex: '1 1 560px', minWidth: 0 }}>
        {tasks.length === 0 ? (
          <EmptyState
            title={words.empty}
            text={words.emptyText}
            action={<SourcePick editionId={editionId} action={words.make} />}
          />
        ) : (
          <>
            <Head of={of} editionId={editionId} />
            {adding}
            <TaskList of={of} side={side} />
            <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 2 }}>
              {words.keys}
            </Typography>
          </>
        )}
        {tasks.length === 0 && adding}
      </Box>
      {carried.length > 0 && (
        <Box sx={{ flex: '1 1 300px', maxWidth: { xl: 400 } }}>
          <Carried editionId={editionId} lines={carried} today={today} />
        </Box>
      )}
    </Box>
  );
}

/** How far the tasks are, in a sentence and a thin bar, and what can be done with the list. */
function Head({ of, editionId }: { readonly of: Tasks; readonly editionId: string }) {
  const words = useTexts().preparation;
  const templates = useLive(taskTemplates, []);
  const [isOpen, setOpen] = useState<'bring' | 'save' | null>(null);
  const { all, done, late, soon } = progress(of.tasks, of.evening, of.today);
  const close = () => setOpen(null);
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
        <Typography sx={{ flex: 1, minWidth: 0 }} aria-live="polite">
          {words.progress({ all, done, late, soon })}
        </Typography>
        <TaskMenu editionId={editionId} onBring={() => setOpen('bring')} onSaveTemplate={() => setOpen('save')} />
      </Box>
      <LinearProgress
        variant="determinate"
        value={(done / all) * 100}
        aria-label={words.progressLabel}
        sx={{ mt: 1, mb: 5, height: 6, borderRadius: 3, bgcolor: 'divider' }}
      />
      {of.evening === null && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 4 }}>
          {words.noDate}
        </Typography>
      )}
      {isOpen === 'bring' && (
        <Box
          sx={{ mb: 6 }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <SourcePick editionId={editionId} action={words.bring} onMade={close} />
        </Box>
      )}
      {isOpen === 'save' && (
        <SaveTemplate
          templates={templates}
          words={words.templates}
          save={(name) => saveTasksAsTemplate(editionId, name)}
          onClose={close}
        />
      )}
    </>
  );
}
