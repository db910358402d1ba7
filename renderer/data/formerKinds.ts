/** What partners were before. */
import type { Changes, Row } from '../domain/nouns';
import { addDays, dateAt } from '../domain/time';
import { act } from './act';
import { having, insert, Misfit, NotFound, now, one, save, update } from './records';

/** What a partner is: its kind and whether it is a fixed one. */
type Kind = Pick<Changes<'partners'>, 'kind' | 'fixed'>;

/**
 * Changes what a partner is. What it was is kept, up to and including the day before `today`, when anything is known of
 * the partner's past and it did not change today already; returns the record of it, or null.
 */
export function changeKind(partnerId: string, changes: Kind, today = dateAt(now())): Promise<string | null> {
  return act('savePartner', ['partners', 'formerKinds', 'presences', 'offers', 'contributions'], async () => {
    const partner = await one('partners', partnerId);
    if (!partner) throw new NotFound('partners', partnerId);
    const { kind, fixed } = partner;
    const isSame = (changes.kind ?? kind) === kind && (changes.fixed ?? fixed) === fixed;
    if (isSame) return null;
    await update('partners', partnerId, changes);
    const until = addDays(today, -1);
    const known = await having('formerKinds', 'partnerId', [partnerId]);
    if (known.some((former) => (former.until ?? '') >= until) || !(await hasPast(partnerId))) return null;
    return insert('formerKinds', { partnerId, kind, fixed, until });
  });
}

async function hasPast(partnerId: string): Promise<boolean> {
  for (const table of ['presences', 'offers', 'contributions'] as const)
    if ((await having(table, 'partnerId', [partnerId])).length > 0) return true;
  return false;
}

/** Adds what a partner was up to and including a date. Throws `Misfit` when another period ends that day. */
export function addFormerKind(
  values: Pick<Row<'formerKinds'>, 'partnerId' | 'kind' | 'fixed' | 'until'>,
): Promise<string> {
  return act('saveFormerKind', ['formerKinds'], async () => {
    await refuseDouble(values.partnerId ?? '', values.until, null);
    return insert('formerKinds', values);
  });
}

/** Changes a period of what a partner was. Throws `Misfit` when another period ends the same day. */
export function saveFormerKind(id: string, changes: Changes<'formerKinds'>): Promise<void> {
  if (changes.until === undefined) return save('saveFormerKind', 'formerKinds', id, changes);
  return act('saveFormerKind', ['formerKinds'], async () => {
    const former = await one('formerKinds', id);
    if (!former) throw new NotFound('formerKinds', id);
    await refuseDouble(former.partnerId ?? '', changes.until ?? null, id);
    await update('formerKinds', id, changes);
  });
}

async function refuseDouble(partnerId: string, until: string | null, except: string | null): Promise<void> {
  const known = await having('formerKinds', 'partnerId', [partnerId]);
  if (until === null || known.some((one) => one.id !== except && one.until === until))
    throw new Misfit('formerKinds', 'until', 'date');
}
