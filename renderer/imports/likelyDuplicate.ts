import type { Likeness, Person } from '../domain/duplicates';
import type { Changes, Row } from '../domain/nouns';
import { fullName } from '../domain/pitcher';
import type { CheckedRow } from './checkedRow';
import type { Decision, LikelyDuplicate, Planning } from './importPlan';

type PeopleTable = 'pitchers' | 'contacts';

/** A person of a file as compared. */
export function personOf(values: Changes<'pitchers'> | Changes<'contacts'>): Person {
  const { givenName = '', prefix = '', familyName = '', email = '', phone = '' } = values;
  return { givenName, prefix, familyName, email, phone };
}

/** Whether a likely duplicate is the same one unless someone decides otherwise. */
function usual(likeness: Likeness): Decision {
  return likeness === 'name' ? 'add' : 'merge';
}

/**
 * What to do with a person who is like someone known. Listed for the user unless it is plainly the same person and
 * nothing would change.
 */
export function decidedPerson(
  row: CheckedRow,
  table: PeopleTable,
  values: Changes<'pitchers'> | Changes<'contacts'>,
  match: { readonly other: Row<'pitchers'> | Row<'contacts'>; readonly likeness: Likeness },
  planning: Planning,
): Decision {
  const { other, likeness } = match;
  // Both kinds of people have the fields that are compared here.
  const difference = planning.ledger.difference(table, other.id, values as Changes<PeopleTable>);
  return listed(row, planning, {
    noun: table,
    name: fullName(personOf(values)),
    email: values.email ?? '',
    existing: {
      id: other.id,
      name: fullName(other),
      email: other.email,
      inFile: planning.ledger.isNew(table, other.id),
    },
    likeness,
    ...difference,
  });
}

/** What to do with a partner whose name is known. */
export function decidedPartner(
  row: CheckedRow,
  values: Changes<'partners'>,
  other: Row<'partners'>,
  planning: Planning,
): Decision {
  return listed(row, planning, {
    noun: 'partners',
    name: values.name ?? '',
    email: values.email ?? '',
    existing: {
      id: other.id,
      name: other.name,
      email: other.email,
      inFile: planning.ledger.isNew('partners', other.id),
    },
    likeness: 'same',
    ...planning.ledger.difference('partners', other.id, values),
  });
}

function listed(
  row: CheckedRow,
  planning: Planning,
  found: Omit<LikelyDuplicate, 'key' | 'table' | 'row' | 'byDefault' | 'decision'>,
): Decision {
  const key = `${found.noun} ${row.table} ${row.row}`;
  const byDefault = usual(found.likeness);
  const plain = found.likeness === 'same' && found.fills.length === 0 && found.differs.length === 0;
  if (plain) return 'merge';
  const decision = planning.decide(key, byDefault);
  planning.duplicates.push({ ...found, key, table: row.table, row: row.row, byDefault, decision });
  return decision;
}
