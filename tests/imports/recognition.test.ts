import { describe, expect, it } from 'vitest';
import { recognise, recogniseAs, remember } from '../../renderer/imports/recognition';
import { headingKey, isKnownHeading, type SheetKind, sheetKindNames, targets } from '../../renderer/imports/sheetKinds';
import type { SourceTable } from '../../renderer/imports/table';

const table = (name: string, ...headings: string[]): SourceTable => ({
  name,
  headings,
  rows: [{ row: 2, cells: headings.map(() => 'x') }],
  from1904: false,
  problems: [],
});

describe('kinds of sheets', () => {
  it.each<[SheetKind | null, SourceTable]>([
    ['editions', table('Edities', 'Nr', 'Datum', 'Locatie', 'Stadsdeel', 'Vorm', 'Bezoekers', 'Cijfer', 'Kosten')],
    ['editions', table('Blad1', 'Editienummer', 'Wanneer', 'Waar')],
    ['pitches', table('Pitches', 'Editie', 'Voornaam', 'Achternaam', 'E-mail', 'Titel', 'Thema', 'Oproep', 'Uitkomst')],
    ['pitches', table('Formulierreacties 1', 'Tijdstempel', 'Voornaam', 'E-mailadres', 'Titel van je idee')],
    ['pitches', table('Blad1', 'TITEL', 'voor naam', 'E mail adres')],
    ['partners', table('Partners', 'Organisatie', 'Soort', 'Vaste partner', 'Contactpersoon', 'E-mail', 'Telefoon')],
    ['partners', table('Partners', 'Naam')],
    ['offers', table('Aanbod', 'Editie', 'Titel', 'Van', 'Soort', 'Wat', 'Status')],
    [null, table('Blad1', 'Naam')],
    [null, table('Boodschappen', 'Artikel', 'Prijs', 'Winkel')],
    [null, table('Leeg')],
  ])('takes for %s: %j', (kind, source) => {
    expect(recognise([source])[0]?.kind).toBe(kind);
  });
});

describe('columns', () => {
  it.each<[SheetKind, string, string | null]>([
    ['pitches', 'E-mail', 'pitchers.email'],
    ['pitches', 'Mogen we je filmen en fotograferen?', 'filmAndPhoto'],
    ['pitches', "Toestemming foto's", 'photo'],
    ['pitches', 'In welke wijk?', 'initiatives.neighbourhoodId'],
    ['pitches', 'In welke wijk woon je?', 'pitchers.neighbourhoodId'],
    ['pitches', 'Je idee in één zin', 'initiatives.summary'],
    ['pitches', 'Naam', 'pitcherName'],
    ['pitches', 'Cadeautje', 'gifts.text'],
    ['pitches', 'Uitkomst', 'outcomes.outcome'],
    ['pitches', 'Aangemeld op', 'pitches.appliedOn'],
    ['pitches', 'Schoenmaat', null],
    ['partners', 'E-mail', 'contacts.email'],
    ['partners', 'Naam', 'partners.name'],
    ['partners', 'Functie', 'contacts.role'],
    ['editions', 'Locatie', 'venue'],
    ['editions', 'Stadsdeel', 'venues.districtId'],
    ['editions', 'Venue', 'venue'],
    ['offers', 'Van', 'from'],
    ['offers', 'Organisatie', 'offers.partnerId'],
    ['offers', 'Titel', 'pitchTitle'],
  ])('on a sheet of %s, "%s" is %s', (kind, heading, target) => {
    expect(recogniseAs(table('x', heading), kind).columns).toEqual([target]);
  });

  it('reads one of two columns for one thing: the heading that says it best', () => {
    expect(recogniseAs(table('x', 'Nr', 'Editie', 'Titel'), 'pitches').columns).toEqual([
      null,
      'edition',
      'initiatives.title',
    ]);
  });

  it('has targets with headings of their own, and no key twice', () => {
    for (const kind of sheetKindNames) {
      const keys = targets[kind].map((target) => target.key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const target of targets[kind]) expect(target.headings.length).toBeGreaterThan(0);
    }
  });

  it('compares headings without case, diacritics, spaces and signs', () => {
    expect(headingKey('  E-Mail Adrés? ')).toBe('emailadres');
    expect(isKnownHeading('é-mail')).toBe(true);
    expect(isKnownHeading('')).toBe(false);
  });
});

describe('mapping by hand', () => {
  const source = table('Blad1', 'Plan', 'Voornaam', 'E-mail', 'Stad');

  it('is remembered by heading, also that a column is not read', () => {
    const byHand = { kind: 'pitches' as const, columns: ['initiatives.title', 'pitchers.givenName', null, null] };
    const remembered = remember(source, byHand);
    expect(remembered).toEqual({ pitches: { plan: 'initiatives.title', email: null } });
    expect(recognise([source], remembered)).toEqual([byHand]);
  });

  it('goes before what headings say', () => {
    const remembered = { pitches: { plan: 'initiatives.title' } };
    expect(recogniseAs(table('x', 'Titel', 'Plan'), 'pitches', remembered).columns).toEqual([
      null,
      'initiatives.title',
    ]);
  });

  it('forgets targets that no longer exist', () => {
    expect(recogniseAs(source, 'pitches', { pitches: { plan: 'pitchers.shoeSize' } }).columns[0]).toBeNull();
  });
});
