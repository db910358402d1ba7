import {
  Box,
  Menu,
  MenuItem,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Presence } from '../../data/trainings';
import { choices } from '../../domain/choices';
import type { Row } from '../../domain/nouns';
import { fullName } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import { shortDate } from '../../ui/dates';
import { PresenceCell } from './PresenceCell';

interface PresenceGridProps {
  readonly people: readonly Row<'pitchers'>[];
  readonly sessions: readonly Row<'trainings'>[];
  readonly trainees: readonly Row<'trainees'>[];
  readonly onSet: (trainingId: string, pitcherId: string, presence: Presence | null) => void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Pitchers against trainings, one cell each; by keyboard a letter fills a cell and goes on to the next person. */
export function PresenceGrid({ people, sessions, trainees, onSet }: PresenceGridProps) {
  const t = useTexts();
  const words = t.training;
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [menu, setMenu] = useState<(Place & { readonly anchor: HTMLElement }) | null>(null);
  const presenceAt = ({ row, column }: Place) =>
    trainees.find((one) => one.trainingId === sessions[column]?.id && one.pitcherId === people[row]?.id)?.presence ??
    null;
  const sessionName = (column: number) => {
    const date = sessions[column]?.date;
    return date ? shortDate(date, t.language) : words.session(column + 1, sessions.length);
  };
  const focus = ({ row, column }: Place) =>
    grid.current?.querySelector<HTMLElement>(`[data-cell="${row},${column}"]`)?.focus();
  const set = ({ row, column }: Place, presence: Presence | null) => {
    const [session, person] = [sessions[column], people[row]];
    if (session && person && presence !== presenceAt({ row, column })) onSet(session.id, person.id, presence);
  };
  const pressed = (place: Place, event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = steps[event.key];
    const presence = words.keys[event.key.toLowerCase()];
    if (step) focus({ row: place.row + step[0], column: place.column + step[1] });
    else if (presence) {
      set(place, presence);
      focus({ row: place.row + 1, column: place.column });
    } else if (event.key === 'Delete' || event.key === 'Backspace') set(place, null);
    else return;
    event.preventDefault();
  };
  const tally = (column: number) => {
    const all = people.map((_person, row) => presenceAt({ row, column }));
    const were = all.filter((one) => one === 'present').length;
    const isOver = all.some((one) => one === 'present' || one === 'absent');
    return isOver
      ? words.were(were, people.length)
      : words.willBe(all.filter((one) => one === 'coming').length, people.length);
  };
  const choose = (presence: Presence | null) => {
    if (menu) set(menu, presence);
    setMenu(null);
  };
  const keysHint = Object.entries(words.keys).map(([key, presence]) => words.keyOf(key, t.choices.presence[presence]));
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table ref={grid} role="grid" aria-label={words.who} size="small" sx={{ width: 'auto', minWidth: 420 }}>
        <TableHead>
          <TableRow>
            <TableCell>{words.pitcher}</TableCell>
            {sessions.map((session, column) => (
              <TableCell key={session.id}>{sessionName(column)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {people.map((person, row) => {
            const name = fullName(person) || t.pitches.people.nameless;
            return (
              <TableRow key={person.id}>
                <TableCell component="th" scope="row">
                  {name}
                </TableCell>
                {sessions.map((session, column) => {
                  const presence = presenceAt({ row, column });
                  const word = presence === null ? words.notAsked : t.choices.presence[presence];
                  return (
                    <PresenceCell
                      key={session.id}
                      place={`${row},${column}`}
                      label={words.cell(name, sessionName(column), word)}
                      word={word}
                      presence={presence}
                      isCurrent={at.row === row && at.column === column}
                      onFocus={() => setAt({ row, column })}
                      onOpen={(anchor) => setMenu({ row, column, anchor })}
                      onKey={(event) => pressed({ row, column }, event)}
                    />
                  );
                })}
              </TableRow>
            );
          })}
        </TableBody>
        <TableFooter>
          <TableRow>
            <TableCell />
            {sessions.map((session, column) => (
              <TableCell key={session.id}>{tally(column)}</TableCell>
            ))}
          </TableRow>
        </TableFooter>
      </Table>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 2, maxWidth: '70ch' }}>
        {words.gridHint(keysHint.join(', '))}
      </Typography>
      <Menu anchorEl={menu?.anchor ?? null} open={menu !== null} onClose={() => setMenu(null)}>
        {choices.presence.map((presence) => (
          <MenuItem
            key={presence}
            selected={menu !== null && presenceAt(menu) === presence}
            onClick={() => choose(presence)}
          >
            {t.choices.presence[presence]}
          </MenuItem>
        ))}
        <MenuItem onClick={() => choose(null)} sx={{ borderTop: 1, borderColor: 'divider' }}>
          {words.notAsked}
        </MenuItem>
      </Menu>
    </Box>
  );
}
