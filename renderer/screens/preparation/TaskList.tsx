import { Box, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Row } from '../../domain/nouns';
import { inGroups, type TaskGroup } from '../../domain/tasks';
import { useTexts } from '../../texts/useTexts';
import { TaskPanel } from './TaskPanel';
import { TaskRow } from './TaskRow';
import { isTemplate, type Tasks } from './taskList';
import { useTaskActs } from './useTaskActs';

interface TaskListProps {
  readonly of: Tasks;
  /** Where the panel of a task goes: beside the page. */
  readonly side: HTMLElement | null;
}

/** Tasks in groups by time; an open one has a panel beside the list. */
export function TaskList({ of, side }: TaskListProps) {
  const t = useTexts();
  const acts = useTaskActs(of.today);
  const list = useRef<HTMLDivElement>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [focusNext, setFocusNext] = useState<string | null>(null);
  const groups = inGroups(of.tasks, of.evening, of.today);
  const rows = groups.flatMap(({ tasks }) => tasks);
  const open = rows.find((task) => task.id === openId);

  const focusOn = (id: string | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-task="${CSS.escape(id ?? '')}"]`)?.focus();
  // The keyboard's place was in a row that has gone to another group; it goes on at the one that came in its place.
  useEffect(() => {
    if (focusNext === null || document.activeElement !== document.body) return;
    focusOn(focusNext);
    setFocusNext(null);
  });
  const after = (task: Row<'tasks'>, group: TaskGroup) => {
    const own = groups.find((one) => one.group === group)?.tasks ?? [];
    const at = own.indexOf(task);
    setFocusNext((own[at + 1] ?? own[at - 1] ?? rows.find((row) => row.doneOn === null && row !== task))?.id ?? null);
  };
  const remove = (task: Row<'tasks'>, group: TaskGroup) => {
    after(task, group);
    if (task.id === openId) setOpenId(null);
    void acts.remove(task);
  };

  return (
    <Box ref={list} sx={{ position: 'relative' }}>
      {groups.map(({ group, tasks }) => (
        <Box key={group} component="section" sx={{ mb: 6 }}>
          {!isTemplate(of) && (
            <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
              {t.preparation.groups[group]}{' '}
              <Typography component="span" color="textSecondary">
                {tasks.length}
              </Typography>
            </Typography>
          )}
          <Box
            component="ul"
            aria-label={isTemplate(of) ? t.preparation.list : t.preparation.groups[group]}
            sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}
          >
            {tasks.map((task) => (
              <TaskRow
                key={task.id}
                {...{ task, of }}
                name={acts.nameOf(task)}
                isOpen={task.id === openId}
                onOpen={() => setOpenId(task.id)}
                onTick={() => {
                  after(task, group);
                  void acts.tick(task);
                }}
                onRemove={() => remove(task, group)}
                onStep={(by) => focusOn(rows[rows.indexOf(task) + by]?.id)}
              />
            ))}
          </Box>
        </Box>
      ))}
      {open &&
        side &&
        createPortal(
          <TaskPanel
            key={open.id}
            task={open}
            of={of}
            name={acts.nameOf(open)}
            onRemove={() => {
              setOpenId(null);
              void acts.remove(open);
            }}
            onClose={() => setOpenId(null)}
          />,
          side,
        )}
    </Box>
  );
}
