import type { Choice } from '../../domain/choices';
import type { Shown } from '../../domain/privacy';
import { keyMessage } from './annualKeyMessage';
import { explained } from './indicatorsExplained';

const number = new Intl.NumberFormat('nl-NL');
const counted = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const editions = (n: number) => counted(n, 'editie', 'edities');
const pitches = (n: number) => counted(n, 'pitch', 'pitches');
const listed = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;

/** Which editions, of how many: said whole where it is one, or all. */
function among(of: string, missing: number, all: number): string {
  if (all === 1) return 'van de ene editie';
  if (missing === all) return all === 2 ? 'van beide edities' : `van alle ${number.format(all)} edities`;
  return `van ${of} (${number.format(missing)} van de ${editions(all)})`;
}

/** Words of the annual report to the council. */
export const annualReport = {
  title: (year: number) => `Jaarverslag Initiatievencafé ${year}`,
  subject: (year: number) => `Verslag aan de gemeenteraad over ${year}`,
  keywords: (year: number) => `Initiatievencafé, jaarverslag, ${year}`,
  marking: 'Intern – bevat persoonsgegevens – niet openbaar maken',
  footer: { page: 'Pagina', of: 'van' },
  contents: 'Inhoud',
  facts: {
    organisation: 'Organisatie',
    programme: 'Programma',
    policyField: 'Beleidsveld',
    portfolioHolder: 'Portefeuillehouder',
    department: 'Afdeling',
    author: 'Opsteller',
    date: 'Datum',
    referenceDate: 'Peildatum',
    reference: 'Kenmerk',
    status: 'Status',
  },
  chapters: {
    keyMessage: 'Kernboodschap',
    goals: 'Wat wilden we bereiken?',
    results: 'Wat hebben we bereikt?',
    indicators: 'Doelen en resultaten',
    outcomes: 'Wat er van de ideeën werd',
    activities: 'Wat hebben we gedaan?',
    cost: 'Wat heeft het gekost?',
    spread: 'Bereik en spreiding',
    districts: 'Stadsdelen',
    themes: 'Thema’s',
    youth: 'Jongeren',
    appreciation: 'Waardering en wat we leerden',
    outlook: 'Vooruitblik',
    account: 'Verantwoording van de cijfers',
    counting: 'Hoe is geteld',
    reading: 'Hoe de cijfers te lezen zijn',
    gaps: 'Wat niet bekend is',
    stated: 'Opgegeven aantallen',
    appendix: 'Bijlage: de pitches per editie',
  },
  caption: { table: 'Tabel', figure: 'Figuur' },
  tables: {
    indicators: (year: number) => `Doelen en resultaten in ${year}`,
    outcomes: (date: string) => `Uitkomsten van de pitches per jaar, op ${date}`,
    editions: (year: number) => `Edities in ${year}`,
    cost: (year: number) => `Begroting en kosten per editie in ${year}`,
    districts: (year: number) => `Edities en pitches per stadsdeel in ${year}`,
    themes: (year: number) => `Pitches per thema in ${year}`,
    grades: (year: number) => `Rapportcijfer per editie in ${year}`,
    definitions: 'Omschrijving en bron van elk cijfer',
    pitches: (edition: string) => `Pitches van ${edition}`,
  },
  heads: {
    indicator: 'Indicator',
    baseline: 'Nulmeting',
    target: 'Doel',
    actual: 'Realisatie',
    actualOf: (year: number) => `Realisatie ${year}`,
    ambition: 'Ambitie',
    year: 'Jaar',
    pitches: 'Pitches',
    good: 'Samen',
    edition: 'Editie',
    editions: 'Edities',
    date: 'Datum',
    venue: 'Locatie',
    district: 'Stadsdeel',
    young: 'Jong',
    enoughYoung: (n: number) => `≥ ${n} jong`,
    visitors: 'Bezoekers',
    offers: 'Aanbod',
    budget: 'Begroot',
    cost: 'Kosten',
    difference: 'Verschil',
    perPitch: 'Per pitch',
    theme: 'Thema',
    share: 'Aandeel',
    grade: 'Cijfer',
    forms: 'Formulieren (n)',
    counted: 'Zo is geteld',
    source: 'Bron',
    title: 'Idee',
    pitchers: 'Pitcher',
    outcome: 'Uitkomst',
  },
  outcomeHeads: {
    realised: 'Gerealiseerd',
    advanced: 'Verder gekomen',
    changed: 'Anders',
    postponed: 'Later',
    dropped: 'Niet',
    unknown: 'Niet bekend',
  } satisfies Record<Choice<'outcome'>, string>,
  few: '<5',
  withheld: 'n.t.',
  none: '–',
  unknown: 'niet bekend',
  yes: 'ja',
  no: 'nee',
  total: 'Totaal',
  allForms: 'Alle formulieren',
  ofWhole: (part: string, whole: number) => `${part} van ${number.format(whole)}`,
  knownOf: (value: string, known: number, all: number) => `${value} (bekend: ${known} van ${all})`,
  withForms: (value: string, n: number) => `${value} (n = ${number.format(n)})`,
  withPercentage: (value: string, percentage: number) => `${value} (${percentage}%)`,
  visitorsTotal: (sum: number) => counted(sum, 'bezoeker', 'bezoekers'),
  keyMessage,
  noGoalsText: (year: number) => `Voor ${year} zijn de doelen niet in woorden vastgelegd.`,
  goalsInTable: (table: number) => `Tabel ${table} geeft de doelen in cijfers.`,
  noGoals: (year: number) => `Voor ${year} zijn geen doelen in cijfers vastgelegd.`,
  noEditions: (year: number) => `In ${year} waren er geen edities.`,
  noPitches: (year: number) => `In ${year} waren er geen pitches.`,
  nothingToCompare: (year: number) =>
    `In ${year} waren er geen edities, en er zijn geen doelen in cijfers. Er is dus niets om naast elkaar te zetten.`,
  introIndicators: (table: number) =>
    `Tabel ${table} zet per indicator de doelen naast wat is gerealiseerd. Hoe elk cijfer is geteld, staat in de verantwoording.`,
  noYearBefore: (year: number) => `In ${year} waren er geen edities; een vergelijking met dat jaar is er dus niet.`,
  introOutcomes: (figure: number, table: number, date: string) =>
    `Een idee is na de avond niet af. Daarom wordt ook van eerdere jaren bijgehouden wat ervan kwam. Figuur ${figure} en tabel ${table} laten de stand op ${date} zien. Niet doorgaan is geen mislukking: ook dat is een uitkomst.`,
  introOutcomesTable: (table: number, date: string) =>
    `Een idee is na de avond niet af. Daarom wordt ook van eerdere jaren bijgehouden wat ervan kwam. Tabel ${table} laat de stand op ${date} zien. Niet doorgaan is geen mislukking: ook dat is een uitkomst.`,
  introEditions: (n: number, table: number) =>
    n === 1
      ? `Er was 1 editie. Tabel ${table} geeft de gegevens.`
      : `Er waren ${number.format(n)} edities. Tabel ${table} geeft ze op datum.`,
  costSentence: (cost: string, known: number, all: number) =>
    known === all
      ? `De kosten waren ${all === 1 ? '' : 'samen '}${cost}.`
      : `Van ${known} van de ${editions(all)} zijn de kosten bekend: ${known === 1 ? '' : 'samen '}${cost}.`,
  budgetSentence: (budget: string) => `De begroting voor het hele jaar was ${budget}.`,
  budgetDiffers: (sum: string, difference: string, isLess: boolean) =>
    `De begrotingen van de edities zijn samen ${sum}; dat is ${difference} ${isLess ? 'minder' : 'meer'}.`,
  budgetsKnown: (sum: string, known: number, all: number) =>
    `Van ${known} van de ${editions(all)} is een eigen begroting bekend: ${known === 1 ? '' : 'samen '}${sum}.`,
  averageSentence: (perEdition: string, perPitch: string | null) =>
    perPitch
      ? `Gemiddeld kostte een editie ${perEdition} en een pitch ${perPitch}.`
      : `Gemiddeld kostte een editie ${perEdition}.`,
  noCost: (year: number) => `Voor ${year} zijn geen kosten vastgelegd.`,
  districtSentence: (n: number | null, all: number) => {
    const were = all === 1 ? 'De editie was' : 'De edities waren';
    if (n === null)
      return all === 1
        ? 'Van de editie is het stadsdeel niet bekend.'
        : 'Van geen enkele editie is het stadsdeel bekend.';
    if (n === 0) return `${were} niet in een van de stadsdelen.`;
    // Which one it was, the table says.
    if (all === 1) return null;
    return `${were} in ${n === 1 ? '1 stadsdeel' : `${number.format(n)} verschillende stadsdelen`}.`;
  },
  introDistricts: (table: number, all: number) =>
    `Tabel ${table} laat zien waar de ${all === 1 ? 'editie was' : 'edities waren'}, en op welk stadsdeel de ideeën zich richten.`,
  introThemes: (table: number) =>
    `Tabel ${table} laat zien over welke thema’s de ideeën gingen. Elk idee telt bij één thema.`,
  themesWithheld: 'Over welke thema’s de ideeën gingen, staat hier niet: dat zou te veel over personen zeggen.',
  youthSentence: (young: Shown, all: number) => {
    if (young.kind === 'withheld')
      return 'Hoeveel pitches van jongeren waren, staat hier niet: dat zou te veel over personen zeggen.';
    if (young.kind === 'few') return `Van de ${pitches(all)} waren er minder dan 5 van jongeren.`;
    if (all === 1) return `De ene pitch was ${young.value === 1 ? '' : 'niet '}van een jongere.`;
    const n = young.value === 0 ? 'geen' : number.format(young.value);
    return `Van de ${pitches(all)} ${young.value === 1 ? 'was' : 'waren'} er ${n} van jongeren.`;
  },
  enoughSentence: (enough: number, all: number, minimum: number) => {
    const goal = minimum === 1 ? 'minstens 1 pitch' : `minstens ${number.format(minimum)} pitches`;
    if (all === 1) return `De editie had ${enough === 1 ? '' : 'niet '}${goal} van jongeren.`;
    if (enough === all) return `${all === 2 ? 'Beide edities' : `Alle ${editions(all)}`} hadden ${goal} van jongeren.`;
    return `${enough === 0 ? 'Geen' : number.format(enough)} van de ${editions(all)} ${enough > 1 ? 'hadden' : 'had'} ${goal} van jongeren.`;
  },
  introGrade: (grade: string, n: string) => `Het gemiddelde rapportcijfer was ${grade} (n = ${n}).`,
  introGrades: (table: number) => `Tabel ${table} geeft het cijfer per editie.`,
  introCost: (table: number) => `Tabel ${table} geeft de bedragen per editie.`,
  fewForms: 'Er zijn minder dan 5 evaluatieformulieren ingevuld. Een cijfer zegt dan te weinig.',
  noForms: (year: number) => `Voor ${year} zijn geen evaluaties vastgelegd.`,
  noGrades: (year: number) => `Voor ${year} is geen rapportcijfer per editie vastgelegd.`,
  lessons: 'Geleerd',
  noLessons: 'Er is niet opgeschreven wat er werd geleerd.',
  noOutlook: 'Er is geen vooruitblik geschreven.',
  note: {
    source: (date: string) => `Bron: administratie van het Initiatievencafé, stand op ${date}.`,
    fewOnly: '<5: 1 tot en met 4.',
    withheld: '<5: 1 tot en met 4. n.t.: niet getoond, om personen te beschermen.',
    withheldOnly: 'n.t.: niet getoond, om personen te beschermen.',
    results: 'Een streepje betekent: geen nulmeting, doel of ambitie, of er was niets om te tellen.',
    stated: (years: readonly number[]) =>
      `Voor ${listed(years.map(String))} is een ander aantal pitches opgegeven dan is geteld; zie de verantwoording. Wat is opgegeven, telt hier niet mee.`,
    good: 'Samen: gerealiseerd en verder gekomen. Pitches zonder bekende uitkomst tellen mee in het totaal.',
    cost: 'Verschil: begroot min kosten. Per pitch: kosten gedeeld door het aantal pitches van de editie. Een streepje betekent: niet bekend.',
    share: 'Aandeel: van alle pitches. Een streepje staat waar het aantal niet precies is getoond.',
  },
  chart: {
    series: {
      good: 'Gerealiseerd of verder gekomen',
      other: 'Anders, later of niet',
      unknown: 'Nog niet bekend',
      rest: 'Niet uitgesplitst',
    },
    title: (date: string) => `Uitkomsten van de pitches per jaar, op ${date}`,
    summary: (good: string, pitches: number, year: number) =>
      pitches === 1
        ? `De ene pitch uit ${year} is ${good === '0' ? 'nog niet ' : ''}gerealiseerd of verder gekomen.`
        : `Van de ${number.format(pitches)} pitches uit ${year} ${good === '1' ? 'is' : 'zijn'} er ${good === '0' ? 'nog geen' : good} gerealiseerd of verder gekomen.`,
    altStart: 'Liggende staafdiagram met per jaar een staaf: wat er van de pitches werd.',
    altBar: (year: number, pitches: number, parts: string) =>
      `${year}, ${counted(pitches, 'pitch', 'pitches')}: ${parts}.`,
    altEnd: 'De tabel eronder geeft dezelfde cijfers.',
  },
  explained,
  account: {
    source: (made: string, date: string) =>
      `Alle cijfers komen uit de administratie van het Initiatievencafé, zoals die was op ${made}. Uitkomsten en opvolging zijn die van ${made === date ? 'dezelfde dag' : date}. Bezoekers, bereik, rapportcijfers en bedragen zijn opgegeven; de andere cijfers zijn geteld.`,
    young: (bands: readonly string[], minimum: number) =>
      [
        `Als jong telt wie in ${bands.length === 1 ? 'deze leeftijdsgroep' : 'een van deze leeftijdsgroepen'} valt: ${listed(bands)}.`,
        ...(minimum === 0 ? [] : [`Het streven is minstens ${pitches(minimum)} van jongeren per editie.`]),
      ].join(' '),
    small:
      'Aantallen van 1 tot en met 4 die iets over personen zeggen, staan er als <5. Waar zo’n aantal uit andere cijfers te berekenen is, is ook een ander cijfer weggelaten: n.t., niet getoond.',
    programme:
      'Aantallen edities, stadsdelen, aanmeldingen, pitches, bezoekers, cadeautjes, oproepen, aanbod, samenwerkingen, gesprekken na de avond, partners en uitzendingen gaan over het programma en staan er altijd precies. Dat geldt ook voor bereik en kosten.',
    percentages:
      'Percentages staan er alleen bij een geheel van 10 of meer. Ze zijn afgerond en tellen daarom niet altijd op tot 100.',
    public:
      'Dit is de openbare versie: zonder contactgegevens en notities. Een naam van een pitcher staat er alleen in met toestemming.',
    internal: 'Dit is de interne versie. Alle aantallen zijn precies, ook kleine aantallen die over personen gaan.',
    noEditions: (year: number) =>
      `In ${year} waren er geen edities. Bezoekers, bereik, rapportcijfer en kosten zijn er daarom niet.`,
    visitorsMissing: (of: string, missing: number, all: number) =>
      `Het aantal bezoekers ${among(of, missing, all)} is niet vastgelegd.`,
    budgetMissing: (of: string, missing: number, all: number) =>
      `De begroting ${among(of, missing, all)} is niet vastgelegd.`,
    costMissing: (of: string, missing: number, all: number) =>
      `De kosten ${among(of, missing, all)} zijn niet vastgelegd.`,
    gradeMissing: (of: string, missing: number, all: number) =>
      `Het rapportcijfer ${among(of, missing, all)}, met het aantal formulieren, is niet vastgelegd.`,
    venueMissing: (of: string, missing: number, all: number) =>
      `De locatie ${among(of, missing, all)}, of het stadsdeel daarvan, is niet vastgelegd.`,
    edition: (number: number | null) => (number === null ? 'een editie zonder nummer' : `editie ${number}`),
    listed,
    noneStated: 'Er is geen aantal pitches opgegeven dat anders is dan wat is geteld.',
    statedIntro: (n: number) =>
      `Bij deze ${n === 1 ? 'editie' : 'edities'} is een ander aantal pitches opgegeven dan in de administratie staat. Dit verslag telt alleen wat in de administratie staat.`,
    stated: (edition: string, year: number, stated: number, found: number) =>
      `${edition.charAt(0).toLocaleUpperCase('nl')}${edition.slice(1)} (${year}): ${pitches(stated)} opgegeven, ${found === 0 ? 'geen' : number.format(found)} geteld.`,
    undated: (n: number) => `${editions(n)} zonder datum ${n === 1 ? 'telt' : 'tellen'} in geen enkel jaar mee.`,
    agesUnknown: 'Niet van alle pitchers is de leeftijdsgroep bekend. Wie onbekend is, telt niet als jong.',
    agesUnknownCount: (n: number) =>
      `Van ${counted(n, 'pitcher', 'pitchers')} is de leeftijdsgroep niet bekend. Wie onbekend is, telt niet als jong.`,
    outcomesUnknown: (n: string, all: number) =>
      all === 1
        ? 'Van de ene pitch is de uitkomst nog niet bekend.'
        : n === number.format(all)
          ? 'Van geen enkele pitch is de uitkomst al bekend.'
          : `Van ${n} van de ${pitches(all)} is de uitkomst nog niet bekend.`,
    districtsUnknown: (n: string, all: number) =>
      all === 1
        ? 'Van het ene idee is niet bekend op welk stadsdeel het zich richt.'
        : n === number.format(all)
          ? 'Van geen enkel idee is bekend op welk stadsdeel het zich richt.'
          : `Van ${n} van de ${number.format(all)} ideeën is niet bekend op welk stadsdeel ze zich richten.`,
    themesUnknown: (n: string, all: number) =>
      all === 1
        ? 'Van het ene idee is het thema niet bekend.'
        : n === number.format(all)
          ? 'Van geen enkel idee is het thema bekend.'
          : `Van ${n} van de ${number.format(all)} ideeën is het thema niet bekend.`,
    unfilled: (names: readonly string[]) => `Bij de gegevens van dit verslag is niet ingevuld: ${listed(names)}.`,
    adopted: (year: number) => `De gegevens van het programma zijn overgenomen van ${year}.`,
    complete: 'Er ontbreken geen gegevens.',
  },
};
