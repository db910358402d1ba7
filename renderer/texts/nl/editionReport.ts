const number = new Intl.NumberFormat('nl-NL');
const counted = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const minutes = (ms: number) => counted(Math.round(Math.abs(ms) / 60_000), 'minuut', 'minuten');
const isOnTime = (ms: number) => Math.abs(ms) < 30_000;
const moment = (ms: number) => (isOnTime(ms) ? 'op tijd' : `${minutes(ms)} ${ms > 0 ? 'te laat' : 'te vroeg'}`);

/** Words of the report of one edition. */
export const editionReport = {
  title: 'Editieverslag',
  subject: 'Voor het team en de partners',
  referenceDate: 'Peildatum',
  chapters: {
    short: 'In het kort',
    evening: 'De avond',
    pitches: 'De pitches',
    grades: 'Waardering en verbeterpunten',
    money: 'Geld',
  },
  /** A sentence below the name of each chapter. */
  intros: {
    held: {
      evening: () => 'Wie er waren, hoe de avond te volgen was en hoe de tijd liep.',
      pitches: (n: number) =>
        n === 0
          ? 'Er zijn geen pitches vastgelegd.'
          : `Er ${n === 1 ? 'was' : 'waren'} ${counted(n, 'pitch', 'pitches')} op deze avond.`,
      grades: () => 'Wat mensen van de avond vonden, en wat er een volgende keer beter kan.',
      money: () => 'Wat de avond kostte, en wat partners bijdroegen.',
    },
    ahead: {
      evening: () => 'Wie er komen, en wat er gepland is.',
      pitches: (n: number) =>
        n === 0
          ? 'Er zijn geen pitches vastgelegd.'
          : `Er ${n === 1 ? 'staat' : 'staan'} ${counted(n, 'pitch', 'pitches')} op het programma.`,
      grades: () => 'Wat er beter kan dan op de vorige avonden.',
      money: () => 'Wat er begroot is, en wat partners bijdragen.',
    },
  },
  sections: {
    audience: 'Publiek',
    times: 'Gepland en echt',
    partners: 'Partners',
    broadcasts: 'Uitzendingen en bereik',
    help: 'Gevraagde en aangeboden hulp',
    young: 'Jonge pitchers',
    outcomes: 'Wat er van de ideeën werd',
    evaluation: 'Rapportcijfers',
    tops: (group: string) => `Wat goed ging: ${group}`,
    tips: (group: string) => `Wat beter kan: ${group}`,
    improvements: 'Verbeterpunten',
    costs: 'Begroting en kosten',
    contributions: 'Bijdragen van partners',
  },
  noEdition: 'Deze editie is er niet.',
  state: {
    ahead: 'Deze editie is nog niet gehouden. Wat hier staat, is gepland.',
    cancelled: 'Deze editie ging niet door.',
  },
  short: (pitches: number, visitors: number | null, gifts: number, offers: number) => {
    const came =
      visitors === null
        ? ''
        : visitors === 0
          ? ' en kwam er geen publiek'
          : ` en ${counted(visitors, 'bezoeker', 'bezoekers')}`;
    const were =
      pitches === 0
        ? 'Op deze avond waren er geen pitches'
        : `Op deze avond ${pitches === 1 && visitors === null ? 'was' : 'waren'} er ${counted(pitches, 'pitch', 'pitches')}`;
    const given =
      gifts === 0 ? 'Er is geen cadeautje vastgelegd' : `De zaal gaf ${counted(gifts, 'cadeautje', 'cadeautjes')}`;
    const offered =
      offers === 0 ? 'er is geen aanbod van hulp vastgelegd' : `er is ${number.format(offers)} keer hulp aangeboden`;
    return `${were}${came}. ${given}; ${offered}.`;
  },
  timed: (startMs: number | null, endMs: number | null) => {
    if (startMs === null && endMs === null) return '';
    if (startMs === null) return `De avond eindigde ${moment(endMs ?? 0)}.`;
    if (endMs === null) return `De avond begon ${moment(startMs)}.`;
    return isOnTime(startMs) && isOnTime(endMs)
      ? 'De avond begon en eindigde op tijd.'
      : `De avond begon ${moment(startMs)} en eindigde ${moment(endMs)}.`;
  },
  graded: (grade: string, forms: number) => `De avond kreeg gemiddeld een ${grade} (n = ${number.format(forms)}).`,
  read: {
    public:
      'Dit is de openbare versie: zonder namen van pitchers en andere personen, zonder contactgegevens en zonder losse notities. Aantallen personen van 1 tot en met 4 staan er niet precies in.',
    internal: 'Dit is de interne versie, met namen en precieze aantallen. Ze is alleen voor het team.',
  },
  audience: (visitors: number | null, seats: number | null, share: number | null) => {
    if (visitors === null) return 'Het aantal bezoekers is niet geteld.';
    const came =
      visitors === 0
        ? 'Er kwam geen publiek'
        : `Er ${visitors === 1 ? 'kwam' : 'kwamen'} ${counted(visitors, 'bezoeker', 'bezoekers')}`;
    if (seats === null) return `${came}. Hoeveel plaatsen de locatie heeft, is niet bekend.`;
    const places = counted(seats, 'plaats', 'plaatsen');
    return share === null
      ? `${came}; er ${seats === 1 ? 'was' : 'waren'} ${places}.`
      : `${came} op ${places}: ${share}% was bezet.`;
  },
  seatsAhead: (seats: number | null) =>
    seats === null
      ? 'Hoeveel plaatsen de locatie heeft, is niet bekend.'
      : `Er ${seats === 1 ? 'is' : 'zijn'} ${counted(seats, 'plaats', 'plaatsen')}.`,
  partners: {
    present: (n: number) =>
      n === 0
        ? 'Van geen enkele partner is vastgelegd dat die erbij was.'
        : `Er ${n === 1 ? 'was' : 'waren'} ${counted(n, 'partner', 'partners')}.`,
    coming: (n: number) =>
      n === 0 ? 'Er heeft nog geen partner gezegd te komen.' : `${counted(n, 'partner komt', 'partners komen')}.`,
    table: 'Partners op de avond',
    heads: { name: 'Partner', fixed: 'Vaste partner', offered: 'Bood aan' },
    note: 'Een streepje betekent: niets vastgelegd.',
  },
  broadcasts: {
    none: 'Er is geen uitzending vastgelegd.',
    intro: (n: number) =>
      n === 1
        ? 'Er is 1 uitzending vastgelegd.'
        : `Er zijn ${number.format(n)} uitzendingen vastgelegd, elk met een eigen soort bereik.`,
    table: 'Uitzendingen en hun bereik',
    heads: { kind: 'Soort', station: 'Zender', date: 'Datum', times: 'Keren', reach: 'Bereik' },
    note: 'Bereik: luisteraars, kijkers of weergaven, zoals de zender ze telt. Ze zijn niet op te tellen: iemand kan in meer getallen voorkomen.',
  },
  pitch: (nr: number, title: string | null) => (title ? `Pitch ${nr}: ${title}` : `Pitch ${nr}`),
  noPitches: 'Er zijn geen pitches vastgelegd.',
  labels: { people: 'Pitcher', idea: 'Idee', ask: 'Oproep', gift: 'Cadeautje', offer: 'Aanbod' },
  from: (what: string, who: string) => (who ? `${what} (van ${who})` : what),
  visitor: 'een bezoeker',
  offer: (what: string, who: string, status: string) => `${what}, van ${who} – ${status}`,
  hidden: 'staat niet in de openbare versie',
  help: {
    none: 'Er zijn geen oproepen en er is geen aanbod vastgelegd.',
    asked: (asks: number, helped: number) => {
      if (asks === 0) return 'Er zijn geen oproepen vastgelegd.';
      if (asks === 1) return `Er was 1 oproep; er kwam ${helped === 1 ? '' : 'geen '}aanbod voor dat idee.`;
      const some =
        helped === 0
          ? 'voor geen daarvan kwam aanbod'
          : helped === asks
            ? 'bij alle kwam er aanbod voor het idee'
            : `bij ${number.format(helped)} daarvan kwam er aanbod voor het idee`;
      return `Er waren ${number.format(asks)} oproepen; ${some}.`;
    },
    table: 'Oproepen en aanbod per soort hulp',
    heads: { kind: 'Soort hulp', asks: 'Oproepen', offers: 'Aanbod', delivered: 'Geleverd' },
  },
  young: {
    none: 'Er waren geen pitches om te tellen.',
    counted: (young: number, pitches: number, want: number) => {
      const aim = `Het streven is minstens ${number.format(want)}.`;
      if (pitches === 1)
        return `De enige pitch was ${young === 0 ? 'niet ' : ''}van een of meer jonge pitchers. ${aim}`;
      const some = young === 0 ? 'Geen' : number.format(young);
      return `${some} van de ${number.format(pitches)} pitches ${young === 1 ? 'was' : 'waren'} van een of meer jonge pitchers. ${aim}`;
    },
    enough: (want: number) => `De editie haalde het streven van minstens ${number.format(want)} pitches van jongeren.`,
    short: (want: number) =>
      `De editie haalde het streven van minstens ${number.format(want)} pitches van jongeren niet.`,
    withheld:
      'Hoeveel pitches van jongeren waren, staat niet in de openbare versie: het zou iets over personen zeggen.',
  },
  outcomes: {
    intro: (date: string) =>
      `Een idee is na de avond niet af. Dit is de stand op ${date}. Niet doorgaan is geen mislukking: ook dat is een uitkomst.`,
    ahead: 'De pitches moeten nog komen.',
    few: 'Bij zo weinig pitches zeggen de aantallen per uitkomst iets over personen; ze staan daarom niet in de openbare versie.',
    perPitch: 'Per pitch is dit het laatste wat ervan bekend is.',
    table: 'Uitkomst per pitch',
    counts: 'Pitches per uitkomst',
    heads: { pitch: 'Pitch', outcome: 'Uitkomst', date: 'Bekend op', source: 'Bron', n: 'Pitches' },
    good: (n: string) => `Gerealiseerd of verder gekomen: ${n}.`,
    chart: { title: 'Pitches per uitkomst', series: 'Pitches' },
  },
  alt: (what: string, bars: readonly string[]) => `Liggende balken. ${what}: ${bars.join(', ')}.`,
  bar: (name: string, n: string) => `${name} ${n}`,
  grades: {
    none: 'Er zijn geen evaluatieformulieren van deze editie.',
    few: 'Er zijn minder dan 5 formulieren; de cijfers staan daarom niet in de openbare versie.',
    mean: (grade: string, n: number) =>
      `Over alle ${counted(n, 'formulier', 'formulieren')} met een cijfer is het gemiddelde ${grade} (n = ${number.format(n)}).`,
    one: (grade: string) => `Er is 1 formulier met een cijfer: ${grade} (n = 1).`,
    without: (forms: number) =>
      `${forms === 1 ? 'Er is 1 formulier' : `Er zijn ${number.format(forms)} formulieren`}, zonder cijfer.`,
    stated: (grade: string, n: number | null) =>
      `Bij de gegevens van de editie staat het cijfer ${grade}${n === null ? '' : ` (n = ${number.format(n)})`}; dat is opgegeven, niet geteld.`,
    table: 'Cijfer per groep',
    heads: { group: 'Groep', forms: 'Formulieren (n)', grade: 'Cijfer' },
    total: 'Samen',
    note: 'Gemiddelde van de formulieren met een cijfer, van 1 tot en met 10.',
    spreadIntro: 'Zo waren de cijfers verdeeld.',
    spread: 'Formulieren per cijfer',
    spreadHeads: { grade: 'Cijfer', n: 'Formulieren' },
    series: 'Formulieren',
    bands: { high: '8 of hoger', middle: '6 of 7', low: '5 of lager' },
  },
  improvements: {
    none: 'Er zijn geen verbeterpunten vastgelegd.',
    intro: (n: number, done: number) => {
      if (n === 1) return `Er is 1 verbeterpunt; het is ${done === 1 ? '' : 'nog niet '}klaar.`;
      const some = done === 0 ? 'nog geen' : done === n ? 'alle' : number.format(done);
      return `Er zijn ${number.format(n)} verbeterpunten; daarvan ${done === 1 || done === 0 ? 'is' : 'zijn'} er ${some} klaar.`;
    },
    table: 'Verbeterpunten van deze en eerdere edities',
    heads: { text: 'Verbeterpunt', from: 'Van editie', who: 'Wie', done: 'Klaar' },
    open: 'nog niet',
    done: (date: string, edition: number | null) => (edition === null ? date : `${date}, voor editie ${edition}`),
  },
  money: {
    none: 'Er zijn geen bedragen vastgelegd.',
    labels: { budget: 'Begroot', cost: 'Kosten', difference: 'Verschil', perPitch: 'Per pitch' },
    left: (amount: string) => `${amount} minder dan begroot`,
    over: (amount: string) => `${amount} meer dan begroot`,
    even: 'precies zoals begroot',
    unknown: 'niet bekend',
    perPitch: (amount: string, n: number) => `${amount} (over ${counted(n, 'pitch', 'pitches')})`,
    noContributions: 'Er zijn geen bijdragen van partners vastgelegd.',
    table: 'Bijdragen in geld en in natura',
    heads: { partner: 'Partner', kind: 'Soort', text: 'Waarvoor', amount: 'Bedrag of waarde' },
    sums: (money: string | null, inKind: string | null) =>
      [money ? `In geld: ${money}.` : '', inKind ? `In natura, naar waarde: ${inKind}.` : ''].filter(Boolean).join(' '),
    note: 'Bijdragen in natura zijn geschat. Ze tellen niet mee in de kosten.',
  },
  unknown: 'niet bekend',
  none: '–',
  yes: 'ja',
  no: 'nee',
};
