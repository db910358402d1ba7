/** What was on radio, television, paper or the web about an edition, and what partners gave towards it. */
import type { Changes, Row } from '../domain/nouns';
import { act } from './act';
import { byIds, having, insert, one, save, update } from './records';

/** What is known of an edition's broadcasts, the oldest first; those without a date come last. */
export async function broadcastsOf(editionId: string): Promise<Row<'broadcasts'>[]> {
  const rows = await having('broadcasts', 'editionId', [editionId]);
  return rows.sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999') || a.createdAt - b.createdAt);
}

/** Adds a broadcast to an edition; one that went out live has the date of the evening. Returns its id. Throws `Misfit`. */
export function addBroadcast(editionId: string, values: Changes<'broadcasts'>): Promise<string> {
  return act('addBroadcast', ['broadcasts', 'editions'], async () => {
    const isLive = values.kind === undefined || values.kind === 'live';
    const date = values.date ?? (isLive ? ((await one('editions', editionId))?.date ?? null) : null);
    return insert('broadcasts', { ...values, date, editionId });
  });
}

/** Changes fields of a broadcast. */
export function saveBroadcast(id: string, changes: Changes<'broadcasts'>): Promise<void> {
  return save('saveBroadcast', 'broadcasts', id, changes);
}

/** A contribution with the name of who gave it, empty when no one is known; `isGone` when that partner is no longer there. */
export interface ContributionLine {
  readonly contribution: Row<'contributions'>;
  readonly name: string;
  readonly isGone: boolean;
}

/** What was given towards an edition, in the order in which it was written down. */
export async function contributionsOf(editionId: string): Promise<ContributionLine[]> {
  const rows = await having('contributions', 'editionId', [editionId]);
  const partners = new Map(
    (
      await byIds(
        'partners',
        rows.map(({ partnerId }) => partnerId),
      )
    ).map(({ id, name }) => [id, name]),
  );
  return rows
    .sort((a, b) => a.createdAt - b.createdAt)
    .map((contribution) => {
      const { partnerId, from } = contribution;
      const name = partners.get(partnerId ?? '');
      return { contribution, name: name ?? from, isGone: partnerId !== null && name === undefined };
    });
}

/** Adds a contribution to an edition; returns its id. Throws `Misfit`. */
export function addContribution(editionId: string, values: Changes<'contributions'>): Promise<string> {
  return act('addContribution', ['contributions', 'partners'], async () =>
    insert('contributions', { ...(await withName(values)), editionId }),
  );
}

/** Adds a contribution of a partner that is new by this name, in one act; returns its id. Throws `Misfit`. */
export function addContributionBy(editionId: string, name: string, values: Changes<'contributions'>): Promise<string> {
  return act('addContribution', ['contributions', 'partners'], async () => {
    const partnerId = await insert('partners', { name });
    return insert('contributions', { ...values, editionId, partnerId, from: name });
  });
}

/** Changes fields of a contribution. */
export function saveContribution(id: string, changes: Changes<'contributions'>): Promise<void> {
  return act('saveContribution', ['contributions', 'partners'], async () =>
    update('contributions', id, await withName(changes)),
  );
}

/** Whoever gave is written down by name as well. */
async function withName(values: Changes<'contributions'>): Promise<Changes<'contributions'>> {
  const partner = values.partnerId ? await one('partners', values.partnerId) : undefined;
  return partner ? { ...values, from: partner.name } : values;
}
