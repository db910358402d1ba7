import type { Changes, Row } from '../domain/nouns';
import { folded } from '../domain/search';
import { add, all, save } from './records';

/** The organising team by name. */
export async function teamMembers(): Promise<Row<'teamMembers'>[]> {
  return (await all('teamMembers')).sort((a, b) => folded(a.name).localeCompare(folded(b.name)));
}

/** Adds a team member; returns its id. */
export function addTeamMember(values: Changes<'teamMembers'>): Promise<string> {
  return add('saveTeamMember', 'teamMembers', values);
}

/** Changes fields of a team member. */
export function saveTeamMember(id: string, changes: Changes<'teamMembers'>): Promise<void> {
  return save('saveTeamMember', 'teamMembers', id, changes);
}
