import { nameKey, PeopleIndex } from '../domain/duplicates';
import { grouped } from '../domain/group';
import type { Row } from '../domain/nouns';
import type { CheckedRow } from './checkedRow';
import type { Planning } from './importPlan';
import { decidedPartner, decidedPerson, personOf } from './likelyDuplicate';
import { foldedOnce as folded } from './memo';

/** Plans rows about partners, each with the contact it names. A partner on several rows is one partner. */
export function planPartners(rows: readonly CheckedRow[], planning: Planning): void {
  const { ledger } = planning;
  const partners = new Map<string, string>();
  for (const partner of ledger.all('partners'))
    if (!partners.has(folded(partner.name))) partners.set(folded(partner.name), partner.id);
  const contacts = new PeopleIndex<Row<'contacts'>>(ledger.all('contacts'));
  const colleagues = grouped(ledger.all('contacts'), (contact) => contact.partnerId);
  for (const row of rows) {
    planning.step();
    const isOnTheirOwn = row.fields.partners?.name === undefined;
    const partnerId = isOnTheirOwn ? null : partnerOf(row, partners, planning);
    if (partnerId === null && !isOnTheirOwn) {
      ledger.count('partners', 'skipped');
      if (row.fields.contacts) ledger.count('contacts', 'skipped');
    } else planContact(row, partnerId, contacts, colleagues.get(partnerId) ?? [], planning);
  }
}

/** The id of the partner a row is about; null when the row is to be left out. */
function partnerOf(row: CheckedRow, partners: Map<string, string>, planning: Planning): string | null {
  const { ledger } = planning;
  const values = row.fields.partners ?? {};
  const key = folded(values.name ?? '');
  const known = ledger.get('partners', partners.get(key) ?? '');
  const decision = known ? decidedPartner(row, values, known, planning) : 'add';
  if (decision === 'skip') return null;
  if (known && decision === 'merge') {
    const { fills } = ledger.fill('partners', known.id, values);
    ledger.countFilled('partners', fills.length > 0);
    return known.id;
  }
  const partner = ledger.add('partners', values);
  if (!known) partners.set(key, partner.id);
  ledger.count('partners', 'added');
  return partner.id;
}

function planContact(
  row: CheckedRow,
  partnerId: string | null,
  contacts: PeopleIndex<Row<'contacts'>>,
  colleagues: readonly Row<'contacts'>[],
  planning: Planning,
): void {
  if (!row.fields.contacts) return;
  const { ledger } = planning;
  const values = { ...row.fields.contacts, partnerId };
  const person = personOf(values);
  const number = row.numbers?.contacts;
  const match = planning.numbered.match('contacts', number, person, {
    index: contacts,
    close: colleagues,
    belongs: (other) => other.partnerId === partnerId,
    get: (id) => ledger.get('contacts', id),
  });
  const decision = match ? decidedPerson(row, 'contacts', values, match, planning) : 'add';
  if (decision === 'skip') ledger.count('contacts', 'skipped');
  else if (match && decision === 'merge') {
    planning.numbered.set('contacts', number, nameKey(person), match.other.id);
    const { fills } = ledger.fill('contacts', match.other.id, values);
    ledger.countFilled('contacts', fills.length > 0);
    const contact = ledger.get('contacts', match.other.id);
    if (contact) contacts.add(contact);
  } else {
    const contact = ledger.add('contacts', values);
    contacts.add(contact);
    planning.numbered.set('contacts', number, nameKey(person), contact.id);
    ledger.count('contacts', 'added');
  }
}
