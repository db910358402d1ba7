import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FieldHint } from '../../../renderer/domain/field';
import { blank, fieldsOf, type TableName } from '../../../renderer/domain/nouns';
import { instant } from '../../../renderer/domain/time';
import { fieldColumns, hintColumn, inOrder } from '../../../renderer/screens/record/fieldColumns';
import { nl as texts } from '../../../renderer/texts/nl';

type Listed = readonly { readonly name: string; readonly header: string; readonly hidden?: boolean }[];

const names = new Map([
  ['v1', 'De Pletterij'],
  ['v2', 'Aula'],
]);
const column = (hint: FieldHint) =>
  hintColumn<{ readonly it: unknown }>({ name: 'it', header: 'It', hint, read: (line) => line.it, names }, texts);

describe('a column by the kind of its field', () => {
  it.each<[FieldHint, unknown, string | number | null, string]>([
    [{ kind: 'text' }, 'Buurttuin', 'Buurttuin', 'Buurttuin'],
    [{ kind: 'text' }, '', null, ''],
    [{ kind: 'number' }, 70, 70, '70'],
    [{ kind: 'number' }, null, null, ''],
    [{ kind: 'grade' }, 8.1, 8.1, '8,1'],
    [{ kind: 'cents' }, 250_000, 250_000, '€ 2.500,00'],
    [{ kind: 'cents' }, 0, 0, '€ 0,00'],
    [{ kind: 'date' }, '2027-10-28', '2027-10-28', '28-10-2027'],
    [{ kind: 'choice', choice: 'pitchStage' }, 'applied', 0, 'aangemeld'],
    [{ kind: 'choice', choice: 'pitchStage' }, 'pitched', 5, 'gepitcht'],
    [{ kind: 'choices', choice: 'ageBand' }, ['28plus', '16-17'], 1, '28 en ouder, 16–17'],
    [{ kind: 'choices', choice: 'ageBand' }, [], null, ''],
    [{ kind: 'yesNo' }, true, 0, 'ja'],
    [{ kind: 'yesNo' }, false, 1, ''],
    [{ kind: 'reference', of: 'venues' }, 'v1', 'De Pletterij', 'De Pletterij'],
    [{ kind: 'reference', of: 'venues' }, 'in the bin', null, ''],
    [{ kind: 'reference', of: 'venues' }, null, null, ''],
  ])('%j: %j sorts as %j and reads “%s”', (hint, it, sort, text) => {
    const { value, show } = column(hint);
    expect(value({ it })).toBe(sort);
    // A space that does not break stands after the euro sign.
    expect(String(show?.({ it })).replace(/\u00a0/g, ' ')).toBe(text);
  });

  it('puts figures at the right, and is wide enough for its heading', () => {
    const numeric = (kind: FieldHint['kind']) => column({ kind }).numeric ?? false;
    expect((['number', 'cents', 'grade'] as const).map(numeric)).toEqual([true, true, true]);
    expect((['text', 'date', 'reference', 'yesNo'] as const).map(numeric)).toEqual([false, false, false, false]);
    const [short, long] = ['Nr', 'Opgegeven aantal pitches'].map(
      (header) => hintColumn({ name: 'x', header, hint: { kind: 'number' }, read: () => 1 }, texts).width ?? 0,
    );
    expect(long).toBeGreaterThan(short ?? 0);
  });
});

describe('the columns of a noun', () => {
  const columns = fieldColumns(
    {
      table: 'venues',
      rowOf: (venue: ReturnType<typeof aVenue>) => venue,
      names,
      own: { name: { width: 300 }, address: { hidden: false } },
    },
    texts,
  );
  const aVenue = () => blank('venues', 'v1', instant(0), { name: 'De Pletterij', capacity: 90 });

  it('carry the words of the fields, and wait in the menu when the hint says so', () => {
    expect(columns.map(({ header, hidden }) => [header, hidden])).toEqual([
      ['Naam', false],
      ['Adres', false],
      ['Stadsdeel', false],
      ['Aantal plaatsen', false],
      ['Toegankelijkheid', true],
      ['Contactpersoon', true],
    ]);
    expect(columns[0]?.width).toBe(300);
    expect(columns.map(({ value }) => value(aVenue()))).toEqual(['De Pletterij', null, null, 90, null, null]);
  });

  it('stand in the order that is asked for, the others as in the schema', () => {
    expect(inOrder(columns, ['venues.capacity', 'venues.name']).map(({ header }) => header)).toEqual([
      'Aantal plaatsen',
      'Naam',
      'Adres',
      'Stadsdeel',
      'Toegankelijkheid',
      'Contactpersoon',
    ]);
  });
});

describe('every field that may be a column is one in the list of its noun', () => {
  const listed: Record<string, Listed> = {};

  beforeAll(async () => {
    // Its lists lead to the mail program.
    vi.stubGlobal('window', {});
    const editions = await import('../../../renderer/screens/editions/columns');
    const network = await import('../../../renderer/screens/network/columns');
    const pitches = await import('../../../renderer/screens/pitches/columns');
    listed.editions = editions.editionColumns(texts, names);
    listed.venues = editions.venueColumns(texts, names);
    listed.partners = network.partnerColumns(texts, names);
    listed.contacts = network.contactColumns(texts, names);
    listed.initiatives = listed.pitches = pitches.pitchColumns(texts, names);
  });

  it.each<TableName>(['initiatives', 'pitches', 'editions', 'venues', 'partners', 'contacts'])('%s', (table) => {
    const own = (listed[table] ?? []).filter(({ name }) => name.startsWith(`${table}.`));
    const wanted = fieldsOf(table).filter(({ hint }) => hint.column !== 'none');
    expect(own.map(({ name }) => name).sort()).toEqual(wanted.map(({ name }) => `${table}.${name}`).sort());
    for (const { name, hint } of wanted)
      expect(own.find((one) => one.name === `${table}.${name}`)?.hidden, name).toBe(hint.column === 'hidden');
  });

  it('with a name of its own for each column', () => {
    for (const columns of Object.values(listed)) {
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
    }
  });

  it('and few enough are shown at first', () => {
    const shown = (name: string) => (listed[name] ?? []).filter(({ hidden }) => !hidden).map(({ header }) => header);
    expect(shown('pitches')).toEqual(['Titel', 'Pitchers', 'Editie', 'Fase', 'Thema', 'Leeftijd', 'Uitkomst']);
    expect(shown('editions')).toEqual([
      'Editie',
      'Datum',
      'Locatie',
      'Status',
      'Pitches',
      'Bezoekers',
      'Cijfer',
      'Kosten',
    ]);
    expect(shown('venues')).toEqual(['Naam', 'Stadsdeel', 'Edities', 'Aantal plaatsen', 'Laatste keer']);
    expect(shown('partners')).toEqual([
      'Organisatie',
      'Soort',
      'Vast',
      'Kan helpen met',
      'Contactpersonen',
      'Aanbod',
      'Geleverd',
      'Gezien',
    ]);
    expect(shown('contacts')).toEqual(['Naam', 'Organisatie', 'Functie', 'E-mail', 'Telefoon']);
  });
});
