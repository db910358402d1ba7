import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row, Snapshot } from '../../renderer/domain/nouns';
import { cardFile } from '../../renderer/exports/cardFile';
import { addedBy, imported, planOf, shippedSnapshot, withRecords } from '../support/importFiles';
import { oddRecords } from '../support/oddRecords';
import { aRow } from '../support/records';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const tulp = aRow(
  'partners',
  { name: 'De Tulp, Haarlem', email: 'info@example.org', website: 'https://example.org' },
  'tulp',
);
const noor = aRow('contacts', { givenName: 'Noor', prefix: 'van der', familyName: 'Berg', partnerId: 'tulp' }, 'noor');
const sam = aRow('contacts', { givenName: 'Sam', email: 'sam@example.org', notes: 'regel 1\nregel 2; klaar' }, 'sam');
const records = withRecords({ partners: [tulp], contacts: [noor, sam] });

describe('contact cards that go out', () => {
  it.each([
    [{ table: 'contacts', id: 'noor' } as const, ['Noor van der Berg']],
    [{ table: 'partners', id: 'tulp' } as const, ['De Tulp\\, Haarlem', 'Noor van der Berg']],
    [null, ['Noor van der Berg', 'Sam']],
    [{ table: 'contacts', id: 'niemand' } as const, []],
  ])('of %j are of %j', (of, names) => {
    expect([...text(cardFile(of, records)).matchAll(/^FN:(.*)\r$/gm)].map((match) => match[1])).toEqual(names);
  });

  it('are as address books write them', () => {
    expect(text(cardFile({ table: 'contacts', id: 'sam' }, records))).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'N:;Sam;;;',
        'FN:Sam',
        'X-PODIUM-PREFIX:',
        'EMAIL;TYPE=INTERNET:sam@example.org',
        'NOTE:regel 1\\nregel 2\\; klaar',
        'UID:sam',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('have no line of more than 75 octets, and no character in two', () => {
    const long = { ...sam, notes: '€ 😀 é '.repeat(200) };
    const bytes = cardFile(null, withRecords({ contacts: [long] }));
    const lines = text(bytes).split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(text(bytes)).not.toContain('\ufffd');
    expect(lines.length).toBeGreaterThan(20);
  });
});

const runs = process.env.PODIUM_LONG === '1' ? 3_000 : 150;

it('what goes out comes back the same, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(oddRecords(), async (odd) => {
      // Cards of one name or address are taken for the same person.
      const contacts = odd.contacts.map((contact, n) => ({
        ...contact,
        familyName: `${contact.familyName} ${n}`.trim(),
        email: contact.email && `${n}${contact.email}`,
      }));
      const from: Snapshot = { ...shippedSnapshot(), partners: odd.partners, contacts };
      fc.pre(contacts.length > 0);
      const plan = await planOf(cardFile(null, from), { snapshot: shippedSnapshot() });
      const copy = imported(shippedSnapshot(), plan);
      expect(told(copy)).toEqual(told(from));
      const again = await planOf(cardFile(null, from), { snapshot: copy });
      expect([addedBy(again), again.changes]).toEqual([0, []]);
    }),
    { numRuns: runs },
  );
});

/** What cards say of people and where they are. */
function told({ contacts, partners }: Pick<Snapshot, 'contacts' | 'partners'>): string[] {
  const names = new Map(partners.map(({ id, name }) => [id, name]));
  const say = ({ givenName, prefix, familyName, role, email, phone, notes, partnerId }: Row<'contacts'>) =>
    JSON.stringify([givenName, prefix, familyName, role, email, phone, notes, names.get(partnerId ?? '') ?? null]);
  return contacts.map(say).sort();
}
