import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { IconButton, Table, TableBody, TableCell, TableHead, TableRow, Tooltip, Typography } from '@mui/material';
import { bin } from '../../data/bin';
import { addTeamMember, saveTeamMember, teamMembers } from '../../data/team';
import { useLive } from '../../data/useLive';
import type { FieldName } from '../../domain/nouns';
import { folded } from '../../domain/search';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Page';
import { useAct } from '../shell/useAct';
import { useBin } from '../shell/useUndo';
import { AddLine } from './AddLine';
import { QuietField } from './QuietField';

const columns: readonly FieldName<'teamMembers'>[] = ['name', 'role', 'email', 'phone'];

/** Who makes the evenings: a list one types in. */
export function Team() {
  const t = useTexts();
  const run = useAct();
  const toBin = useBin();
  const team = useLive(teamMembers, []);
  const words = t.settings.team;
  if (!team) return null;
  const add = (
    <AddLine
      label={words.newName}
      action={words.add}
      refuse={(name) => (team.some((member) => folded(member.name) === folded(name)) ? words.exists(name) : null)}
      add={(name) => run(() => addTeamMember({ name }))}
    />
  );
  if (team.length === 0) return <EmptyState title={words.emptyTitle} text={words.emptyText} action={add} />;
  return (
    <Section title={words.title}>
      <Typography color="textSecondary" sx={{ mb: 3, maxWidth: '70ch' }}>
        {words.intro}
      </Typography>
      <Table aria-label={words.title}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column} sx={column === 'email' ? { width: '34%' } : null}>
                {t.fields.teamMembers[column]}
              </TableCell>
            ))}
            <TableCell component="td" sx={{ width: 56 }} />
          </TableRow>
        </TableHead>
        <TableBody>
          {team.map((member) => (
            <TableRow key={member.id}>
              {columns.map((column) => (
                <TableCell key={column} sx={{ verticalAlign: 'top' }}>
                  <QuietField
                    table="teamMembers"
                    row={member}
                    field={column}
                    label={`${t.fields.teamMembers[column]}: ${member.name}`}
                    save={(changes) => saveTeamMember(member.id, changes)}
                    {...(column === 'name' && {
                      refuse: (typed: string) => (typed.trim() === '' ? t.settings.lists.needsName : null),
                    })}
                  />
                </TableCell>
              ))}
              <TableCell align="right">
                <Tooltip title={words.remove(member.name)}>
                  <IconButton
                    size="small"
                    aria-label={words.remove(member.name)}
                    onClick={() => void toBin(() => bin('teamMembers', member.id), member.name)}
                  >
                    <DeleteIcon fontSize="small" />
                  </IconButton>
                </Tooltip>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {add}
    </Section>
  );
}
