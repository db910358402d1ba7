import type { Changes, Row } from '../domain/nouns';
import type { CheckedRow } from './checkedRow';
import type { Planning } from './importPlan';
import { foldedOnce as folded } from './memo';

/** Plans rows about help that was offered, by partners known by name or by someone from the audience. */
export function planOffers(rows: readonly CheckedRow[], planning: Planning): void {
  if (rows.length === 0) return;
  const { ledger, editions } = planning;
  const partners = new Map<string, string>();
  for (const partner of ledger.all('partners'))
    if (!partners.has(folded(partner.name))) partners.set(folded(partner.name), partner.id);
  const known = new Map<string, string>();
  const nameOf = (offer: Pick<Row<'offers'>, 'partnerId' | 'from'>) =>
    ledger.get('partners', offer.partnerId ?? '')?.name ?? offer.from;
  const keyOf = (offer: Pick<Row<'offers'>, 'editionId' | 'pitchId' | 'partnerId' | 'from' | 'kind' | 'text'>) =>
    [offer.editionId, offer.pitchId, folded(nameOf(offer)), offer.kind, folded(offer.text)].join('\n');
  for (const offer of ledger.all('offers')) known.set(keyOf(offer), offer.id);
  for (const row of rows) {
    planning.step();
    const editionId = row.edition ? editions.find(row.edition) : null;
    if (row.edition && editionId === null) {
      planning.tell(row, 'unknownEdition', Object.values(row.edition).join(' '));
      ledger.count('offers', 'skipped');
      continue;
    }
    const pitchId = pitchOf(row, editionId, planning);
    const partnerId = partners.get(folded(row.from)) ?? null;
    const values = {
      ...row.fields.offers,
      editionId: editionId ?? ledger.get('pitches', pitchId ?? '')?.editionId ?? null,
      pitchId,
      partnerId,
      from: partnerId === null ? row.from : '',
    } satisfies Changes<'offers'>;
    const key = keyOf({ kind: 'other', text: '', ...values });
    const same = known.get(key);
    if (same === undefined) {
      known.set(key, ledger.add('offers', values).id);
      ledger.count('offers', 'added');
      continue;
    }
    if (ledger.isNew('offers', same)) planning.tell(row, 'repeatedRow', row.pitchTitle);
    const { fills, differs } = ledger.fill('offers', same, values);
    planning.tellDifferences(row, 'offers', differs);
    ledger.countFilled('offers', fills.length > 0);
  }
}

function pitchOf(row: CheckedRow, editionId: string | null, planning: Planning): string | null {
  if (!row.pitchTitle) return null;
  const found = planning.pitches.titled(row.pitchTitle, editionId);
  if (found.length === 0) planning.tell(row, 'unknownPitch', row.pitchTitle);
  if (found.length > 1) planning.tell(row, 'manyPitches', row.pitchTitle);
  return found.length === 1 ? (found[0] ?? null) : null;
}
