import { nameKey } from '../domain/duplicates';
import type { Changes, Row } from '../domain/nouns';
import type { CheckedRow } from './checkedRow';
import type { Planning } from './importPlan';
import { foldedOnce as folded } from './memo';

/** Plans rows about help that was offered, by partners known by name or by someone from the audience. */
export function planOffers(rows: readonly CheckedRow[], planning: Planning): void {
  if (rows.length === 0) return;
  const { ledger, editions, numbered } = planning;
  const partners = new Map<string, string>();
  for (const partner of ledger.all('partners'))
    if (!partners.has(folded(partner.name))) partners.set(folded(partner.name), partner.id);
  const known = new Map<string, string[]>();
  const nameOf = (offer: Pick<Row<'offers'>, 'partnerId' | 'from'>) =>
    ledger.get('partners', offer.partnerId ?? '')?.name ?? offer.from;
  const keyOf = (offer: Pick<Row<'offers'>, 'editionId' | 'pitchId' | 'partnerId' | 'from' | 'kind' | 'text'>) =>
    [offer.editionId, offer.pitchId, folded(nameOf(offer)), offer.kind, folded(offer.text)].join('\n');
  const learn = (key: string, id: string) => {
    const ids = known.get(key);
    if (ids) ids.push(id);
    else known.set(key, [id]);
  };
  for (const offer of ledger.all('offers')) learn(keyOf(offer), offer.id);
  for (const row of rows) {
    planning.step();
    const editionId = editions.of(row.edition, null);
    if (editionId === undefined) {
      planning.tell(row, 'unknownEdition', Object.values(row.edition ?? {}).join(' '));
      ledger.count('offers', 'skipped');
      continue;
    }
    const pitchId = pitchOf(row, editionId, planning);
    const partner = row.names['offers.partnerId'] ?? '';
    const named = partners.get(folded(partner)) ?? null;
    // In most lists one column says who it is: a partner, or someone from the audience.
    const byFrom = row.numbers === null && named === null ? (partners.get(folded(row.from)) ?? null) : null;
    const partnerId = named ?? byFrom;
    const values = {
      ...row.fields.offers,
      // A list that says nothing of editions leaves them to its pitches.
      editionId: row.edition ? editionId : (ledger.get('pitches', pitchId ?? '')?.editionId ?? null),
      pitchId,
      partnerId,
      contactId: contactOf(row, partnerId, planning),
      from: byFrom === null ? row.from || (partnerId === null ? partner : '') : '',
    } satisfies Changes<'offers'>;
    const key = keyOf({ kind: 'other', text: '', ...values });
    const alike = known.get(key) ?? [];
    // Two offers may well say the same; in a file of Podium, each then has a number of its own.
    const same = row.numbers === null ? alike[0] : alike.find((id) => !numbered.isTaken('offers', id));
    if (same === undefined) {
      const { id } = ledger.add('offers', values);
      learn(key, id);
      numbered.set('offers', row.numbers?.offers, key, id);
      ledger.count('offers', 'added');
      continue;
    }
    numbered.set('offers', row.numbers?.offers, key, same);
    if (row.numbers === null && ledger.isNew('offers', same)) planning.tell(row, 'repeatedRow', row.pitchTitle);
    const { fills, differs } = ledger.fill('offers', same, values);
    planning.tellDifferences(row, 'offers', differs);
    ledger.countFilled('offers', fills.length > 0);
  }
}

function pitchOf(row: CheckedRow, editionId: string | null, planning: Planning): string | null {
  if (!row.pitchTitle) return null;
  const numbered = planning.numbered.get('pitches', row.numbers?.pitches, folded(row.pitchTitle));
  if (numbered !== null) return numbered;
  const found = planning.pitches.titled(row.pitchTitle, editionId);
  if (found.length === 0) planning.tell(row, 'unknownPitch', row.pitchTitle);
  if (found.length > 1) planning.tell(row, 'manyPitches', row.pitchTitle);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The contact that a row names: of its partner, or the only one of that name. */
function contactOf(row: CheckedRow, partnerId: string | null, { ledger }: Planning): string | null {
  const name = folded(row.names['offers.contactId'] ?? '');
  if (name === '') return null;
  const alike = [...ledger.all('contacts')].filter((contact) => nameKey(contact) === name);
  const theirs = alike.filter((contact) => contact.partnerId === partnerId);
  return (theirs[0] ?? (alike.length === 1 ? alike[0] : undefined))?.id ?? null;
}
