import type { Changes } from '../domain/nouns';
import type { CheckedRow } from './checkedRow';
import { type Planning, remark } from './importPlan';
import { foldedOnce as folded } from './memo';

/** Plans rows about editions, with the venues they name. */
export function planEditions(rows: readonly CheckedRow[], planning: Planning): void {
  const { ledger, editions, today } = planning;
  const venues = new Map<string, string>();
  for (const venue of ledger.all('venues'))
    if (!venues.has(folded(venue.name))) venues.set(folded(venue.name), venue.id);
  for (const row of rows) {
    planning.step();
    const venueId = venueOf(row, venues, planning);
    const given = row.fields.editions ?? {};
    const values: Changes<'editions'> = venueId === null ? given : { ...given, venueId };
    const known = editions.same(values.number ?? null, values.date ?? null, values.name ?? '');
    if (known === null) {
      editions.add(ledger.add('editions', { ...values, status: values.status ?? statusBy(values.date, today) }));
      if (values.status === undefined && values.date)
        remark(planning, values.date < today ? 'markedHeld' : 'markedPlanned');
      ledger.count('editions', 'added');
      continue;
    }
    if (ledger.isNew('editions', known)) planning.tell(row, 'repeatedRow');
    const { fills, differs } = ledger.fill('editions', known, values);
    planning.tellDifferences(row, 'editions', differs);
    ledger.countFilled('editions', fills.length > 0);
    const edition = ledger.get('editions', known);
    if (edition) editions.add(edition);
  }
}

/** An evening in the past has been held, unless the file says otherwise. */
function statusBy(date: string | null | undefined, today: string): 'draft' | 'planned' | 'held' {
  if (!date) return 'draft';
  return date < today ? 'held' : 'planned';
}

function venueOf(row: CheckedRow, venues: Map<string, string>, planning: Planning): string | null {
  const name = row.venue;
  if (!name) return null;
  const { ledger } = planning;
  const values = row.fields.venues ?? {};
  const known = venues.get(folded(name));
  if (known === undefined) {
    const venue = ledger.add('venues', { ...values, name });
    venues.set(folded(name), venue.id);
    ledger.count('venues', 'added');
    return venue.id;
  }
  const { fills, differs } = ledger.fill('venues', known, values);
  planning.tellDifferences(row, 'venues', differs);
  ledger.countFilled('venues', fills.length > 0);
  return known;
}
