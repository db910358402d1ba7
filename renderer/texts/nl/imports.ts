const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const quoted = (value: string) => `“${value}”`;

/** Words of imports. */
export const imports = {
  /** Beside every refusal: what happened to the user's records. */
  nothingWritten: 'Er is niets ingelezen. In Podium is niets veranderd.',
  /** Why a file can't be read, and what to do now. */
  refusals: {
    empty: { what: 'Dit bestand is leeg.', now: 'Kijk of je het goede bestand hebt gekozen.' },
    wrongKind: {
      what: 'Dit is geen bestand dat Podium leest.',
      now: 'Kies een bestand dat eindigt op .xlsx, .csv of .vcf.',
    },
    otherSpreadsheet: {
      what: 'Dit is een rekenblad van een soort die Podium niet leest.',
      now: 'Open het in je rekenprogramma, kies “Opslaan als” en dan “Excel-werkmap (.xlsx)”. Kies daarna dat bestand.',
    },
    oldExcel: {
      what: 'Dit is een Excel-bestand van een oude soort (.xls).',
      now: 'Open het in Excel, kies “Opslaan als” en dan “Excel-werkmap (.xlsx)”. Kies daarna dat bestand.',
    },
    passwordProtected: {
      what: 'Op dit bestand zit een wachtwoord.',
      now: 'Open het in Excel, haal het wachtwoord eraf, sla het op en kies het opnieuw.',
    },
    damaged: {
      what: 'Dit bestand is beschadigd of niet compleet.',
      now: 'Haal het bestand opnieuw op, of open het in Excel en sla het opnieuw op als “Excel-werkmap (.xlsx)”.',
    },
    tooLarge: {
      what: 'Dit bestand is groter dan 20 MB.',
      now: 'Verdeel het over meer bestanden, of haal plaatjes eruit.',
    },
    bomb: {
      what: 'Uitgepakt is dit bestand veel te groot. Dat komt bij gewone lijsten niet voor.',
      now: 'Vertrouw je de afzender? Open het bestand dan in Excel en sla het opnieuw op.',
    },
    unsafe: {
      what: 'In dit bestand zitten andere bestanden verstopt. Podium opent het daarom niet.',
      now: 'Vertrouw je de afzender? Kopieer de lijst dan naar een nieuw Excel-bestand en kies dat.',
    },
    noRows: { what: 'In dit bestand staan geen rijen.', now: 'Kijk of je het goede bestand hebt gekozen.' },
    headerOnly: {
      what: 'In dit bestand staan alleen kopjes, zonder rijen eronder.',
      now: 'Kijk of je het goede bestand hebt gekozen.',
    },
    tooManyRows: { what: 'In dit bestand staan meer dan 50.000 rijen.', now: 'Verdeel het over meer bestanden.' },
    noCards: {
      what: 'Op de visitekaartjes in dit bestand staat niets dat Podium leest.',
      now: 'Maak het bestand opnieuw in je adresboek en kies dat.',
    },
    tooManyCards: {
      what: 'In dit bestand staan meer dan 10.000 visitekaartjes.',
      now: 'Verdeel het over meer bestanden.',
    },
    tooManyColumns: {
      what: 'In dit bestand staan meer dan 500 kolommen.',
      now: 'Haal de kolommen weg die je niet nodig hebt.',
    },
  },
  /** What there is to tell about a place in a file; the value is what stands there. */
  problems: {
    raggedRow: (value: string, detail: string) =>
      `Deze rij heeft ${many(Number(value), 'vak', 'vakken')}, de kopjes zijn er ${detail}. Kijk of alles in de goede kolom staat.`,
    unclosedQuote: () =>
      'Hier begint een aanhalingsteken dat nergens eindigt. Wat erna komt, kan in één vak terechtkomen.',
    unclosedCard: () => 'Dit kaartje houdt midden in op. Wat er staat, is gelezen.',
    emptyCard: () => 'Op dit kaartje staat geen naam, e-mailadres of telefoonnummer. Het wordt overgeslagen.',
    leftOnCard: (value: string) =>
      `${quoted(value)} staat ook op dit kaartje en is niet gelezen: Podium bewaart er één van elke soort.`,
    rowsAbove: (value: string) => `Deze rij staat boven de kopjes en wordt niet gelezen: ${quoted(value)}.`,
    unknownTable: (value: string) =>
      `Podium weet niet wat er in ${quoted(value)} staat en leest het niet. Kies zelf wat het is.`,
    unknownColumn: () => 'Deze kolom wordt niet gelezen. Kies zelf wat erin staat als je hem wel wilt lezen.',
    doubleColumn: () => 'Een andere kolom gaat al over hetzelfde. Deze wordt niet gelezen.',
    impossibleDate: (value: string) => `${quoted(value)} is geen datum die bestaat. Dit vak blijft leeg.`,
    notADate: (value: string) => `${quoted(value)} is geen datum. Dit vak blijft leeg.`,
    notATime: (value: string) => `${quoted(value)} is geen tijd. Dit vak blijft leeg.`,
    badAge: (value: string) => `Bij ${quoted(value)} is niet zeker welke leeftijdsgroep het is. Het wordt “onbekend”.`,
    badEmail: (value: string) => `${quoted(value)} is geen e-mailadres. Dit vak blijft leeg.`,
    badPhone: (value: string) => `${quoted(value)} is geen telefoonnummer. Dit vak blijft leeg.`,
    badAddress: (value: string) => `${quoted(value)} is geen webadres. Dit vak blijft leeg.`,
    badAnswer: (value: string) => `${quoted(value)} is geen ja of nee. Dit vak blijft leeg.`,
    badAmount: (value: string) => `Bij ${quoted(value)} is niet zeker welk bedrag het is. Dit vak blijft leeg.`,
    badNumber: (value: string) => `${quoted(value)} is geen getal. Dit vak blijft leeg.`,
    outOfRange: (value: string) => `${quoted(value)} kan hier niet. Dit vak blijft leeg.`,
    unknownChoice: (value: string) => `Podium kent ${quoted(value)} hier niet. Dit vak blijft leeg.`,
    unknownDistrict: (value: string) => `Podium kent geen stadsdeel ${quoted(value)}. Dit vak blijft leeg.`,
    unknownNeighbourhood: (value: string) => `Podium kent geen wijk ${quoted(value)}. Dit vak blijft leeg.`,
    unknownTheme: (value: string) => `Podium kent geen thema ${quoted(value)}. Dit vak blijft leeg.`,
    cellError: (value: string) => `Hier staat een fout uit het rekenblad: ${quoted(value)}. Dit vak blijft leeg.`,
    tooLong: (_value: string, detail: string) => `Deze tekst is langer dan ${detail} tekens. Dit vak blijft leeg.`,
    formulaText: (value: string) => `${quoted(value)} lijkt op een formule. Podium leest het als gewone tekst.`,
    readAsNone: (value: string) => `${quoted(value)} is gelezen als: niet ingevuld.`,
    readAs: (value: string, detail: string) => `${quoted(value)} is gelezen als ${quoted(detail)}.`,
    partlyRead: (value: string, detail: string) =>
      `Uit ${quoted(value)} kent Podium ${quoted(detail)} niet. De rest is gelezen.`,
    otherDistrict: (value: string, detail: string) =>
      `Hier staat stadsdeel ${quoted(value)}, maar de wijk ligt in ${quoted(detail)}. Het stadsdeel blijft zoals het er staat.`,
    noTitle: () => 'Deze rij heeft geen titel van een idee en wordt overgeslagen.',
    noName: () => 'Deze rij heeft geen naam van een organisatie en wordt overgeslagen.',
    noEdition: () => 'Deze rij heeft geen nummer en geen datum van een editie en wordt overgeslagen.',
    noOffer: () => 'In deze rij staat niet wat er wordt aangeboden. Ze wordt overgeslagen.',
    unknownEdition: (value: string) =>
      `Editie ${quoted(value)} staat niet in dit bestand en niet in Podium. Deze rij wordt overgeslagen.`,
    noPitcher: (value: string) =>
      value === ''
        ? 'Bij dit idee staat geen naam. Het komt in Podium zonder pitcher.'
        : `Bij dit idee staat geen naam, alleen ${quoted(value)}. Het komt in Podium zonder pitcher.`,
    unknownPitch: (value: string) =>
      `Er is geen pitch met de titel ${quoted(value)}. Het aanbod komt in Podium zonder pitch.`,
    manyPitches: (value: string) =>
      `Er is meer dan één pitch met de titel ${quoted(value)}. Het aanbod komt in Podium zonder pitch.`,
    repeatedRow: (value: string) =>
      value === '' ? 'Deze rij staat twee keer in het bestand.' : `${quoted(value)} staat twee keer in het bestand.`,
    sameIdea: (value: string) =>
      `${quoted(value)} is van dezelfde pitcher al bekend. Het wordt hetzelfde idee, met een nieuwe pitch.`,
    sharedPitch: (value: string, detail: string) =>
      `${quoted(value)} is bij deze editie al bekend. ${detail} komt erbij als pitcher.`,
    differs: (value: string) =>
      value === ''
        ? 'Hier staat iets anders dan in Podium. Wat in Podium staat, blijft.'
        : `${quoted(value)} is anders dan wat in Podium staat. Wat in Podium staat, blijft.`,
  },
  /** How severe a problem is. */
  severities: { error: 'niet gelezen', notice: 'let op' },
  /** Where something stands. */
  place: {
    row: (row: number) => `rij ${row}`,
    column: (column: string) => `kolom ${quoted(column)}`,
  },
  /** What a sheet can be. */
  sheetKinds: { editions: 'Edities', pitches: 'Pitches of aanmeldingen', partners: 'Partners', offers: 'Aanbod' },
  /** What a column can be read into, where that is not a field of its own. */
  targets: {
    edition: 'Editie (nummer of datum)',
    venue: 'Locatie',
    pitcherName: 'Hele naam van de pitcher',
    contactName: 'Hele naam van de contactpersoon',
    pitchTitle: 'Titel van de pitch',
    from: 'Van wie (partner of naam)',
    filmAndPhoto: 'Toestemming voor foto en video',
    photo: 'Toestemming voor foto',
    video: 'Toestemming voor video en livestream',
    broadcast: 'Toestemming voor uitzending',
    nameInReport: 'Toestemming voor naam in verslag',
    shareContact: 'Toestemming voor delen van gegevens',
    contactCode: 'Toestemming voor e-mailadres als code in de zaal',
    followUp: 'Toestemming voor contact later',
    invitations: 'Toestemming voor uitnodigingen',
    story: 'Toestemming voor verhaal in raadsverslag',
  },
  /** A field whose label alone does not say whose it is. */
  targetOfNoun: (noun: string, field: string) => `${noun}: ${field.toLowerCase()}`,
  notRead: 'Niet lezen',
  /** One of a kind. */
  nouns: {
    editions: 'editie',
    venues: 'locatie',
    initiatives: 'idee',
    pitches: 'pitch',
    pitchers: 'pitcher',
    asks: 'oproep',
    gifts: 'cadeautje',
    outcomes: 'uitkomst',
    consents: 'antwoord over toestemming',
    partners: 'partner',
    contacts: 'contactpersoon',
    offers: 'aanbod van hulp',
  },
  nothingNew: 'Alles uit dit bestand staat al in Podium. Er is niets te importeren.',
  /** What was concluded for many rows at once. */
  remarks: {
    markedHeld: (n: number) =>
      n === 1 ? '1 editie is geweest en wordt “gehouden”.' : `${n} edities zijn geweest en worden “gehouden”.`,
    markedPlanned: (n: number) =>
      n === 1 ? '1 editie komt nog en wordt “gepland”.' : `${n} edities komen nog en worden “gepland”.`,
    markedPitched: (n: number) =>
      n === 1
        ? '1 pitch hoort bij een editie die geweest is en wordt “gepitcht”.'
        : `${n} pitches horen bij een editie die geweest is en worden “gepitcht”.`,
  },
  /** What to do with someone who seems to be known. */
  decisions: { merge: 'Samenvoegen', skip: 'Rij overslaan', add: 'Apart toevoegen' },
  likeness: {
    same: 'Staat al in Podium; er is iets aan te vullen of anders.',
    email: 'Zelfde e-mailadres, andere naam.',
    name: 'Zelfde naam, andere gegevens.',
  },
  /** Where the one who seems to be the same was found. */
  foundIn: { file: 'eerder in dit bestand', records: 'in Podium' },
};
