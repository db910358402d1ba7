import type { Share, Tally } from '../../domain/balance';
import type { Choice } from '../../domain/choices';
import type { CriteriaState, Criterion } from '../../domain/criteria';

const count = (n: number) => (n === 1 ? '1 pitch' : `${n.toLocaleString('nl-NL')} pitches`);

const listed = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
const tallies = (all: readonly Tally[]) => all.map(({ name, n }) => `${name} ${n}`).join(' · ');
const criteria: Readonly<Record<Criterion, string>> = {
  isSocial: 'sociaal',
  isAchievable: 'haalbaar',
  isWanted: 'mensen hebben er iets aan',
  beneficiaries: 'wie er iets aan heeft',
};
/** The letters that answer a question while it has the keyboard. */
const keys: Readonly<Record<string, Choice<'judgement'>>> = { j: 'yes', t: 'doubt', n: 'no' };
const named = (which: readonly Criterion[]) => listed(which.map((one) => criteria[one]));

/** Words of the pitches screen. */
export const pitches = {
  state: (all: number, shown: number) =>
    all === shown ? `${count(all)}.` : `${count(all)}; met dit filter zie je er ${shown.toLocaleString('nl-NL')}.`,
  add: 'Pitch toevoegen',
  untitled: 'Nog zonder titel',
  open: 'Pitch openen',
  closePanel: 'Paneel sluiten',
  view: 'Weergave',
  table: 'Tabel',
  board: 'Bord',
  column: { names: 'Pitchers', ageBands: 'Leeftijd' },
  filter: {
    text: 'Filter op titel, naam of thema',
    clearText: 'Filtertekst wissen',
    any: 'alle',
    noEdition: 'zonder editie',
    noTheme: 'zonder thema',
    clear: 'Filters wissen',
    edition: 'Editie',
    stage: 'Fase',
    theme: 'Thema',
    outcome: 'Uitkomst',
    nothing: 'Geen pitch past bij dit filter.',
  },
  empty: {
    title: 'Hier komen je pitches',
    text: 'Een pitch is een idee dat zich aanmeldt voor een avond. Je volgt het van aanmelding tot podium, en wat er daarna van werd.',
    import: 'Lijst importeren',
  },
  boardEmpty: {
    title: 'Nog geen pitches bij deze keuze',
    text: 'Op het bord zie je per fase welke ideeën er zijn. Kies hierboven een andere editie of voeg een pitch toe.',
  },
  stageEmpty: 'Niets',
  boardLabel: 'Pitches per fase',
  boardHelp:
    'Pijltjes: naar een andere kaart. Shift met pijltjes: de kaart verplaatsen. Enter: openen. Spatie: aankruisen. Menutoets: kies een fase.',
  showMore: (n: number) => `Toon nog ${n}`,
  collapse: (stage: string) => `${stage} inklappen`,
  moveTo: 'Verplaats naar…',
  moveMenu: (title: string) => `${title}: verplaats naar…`,
  movedTo: (title: string, stage: string) => `“${title}” staat nu bij ${stage}.`,
  movedWithin: (title: string, place: number, of: number) => `“${title}” staat nu op plaats ${place} van ${of}.`,
  atEdge: 'Verder kan niet.',
  parts: {
    criteria: 'Past dit idee bij ons?',
    idea: 'Idee',
    stage: 'Editie en fase',
    pitchers: 'Pitchers',
    asks: 'Oproepen',
    gifts: 'Cadeautjes',
    offers: 'Aanbod',
    outcomes: 'Wat werd ervan',
    notes: 'Notities',
    history: 'Wie wijzigde dit',
  },
  showHistory: 'Toon wijzigingen',
  hideHistory: 'Verberg wijzigingen',
  addAsk: 'Oproep toevoegen',
  addGift: 'Cadeautje toevoegen',
  addOffer: 'Aanbod toevoegen',
  addOutcome: 'Uitkomst toevoegen',
  noAsks: 'Wat vraagt dit idee aan de zaal? Vrijwilligers, ruimte, geld of iets anders.',
  noGifts: 'Een gebaar uit het publiek, op het podium gegeven.',
  noOffers: 'Hulp die iemand toezegt. Volg hier of het geleverd wordt.',
  noOutcomes: 'Leg vast wat er van het idee werd. Je kunt er later steeds een nieuwe bij zetten.',
  ask: 'oproep',
  gift: 'cadeautje',
  offer: 'aanbod',
  outcome: 'uitkomst',
  remove: (what: string) => `${what.charAt(0).toUpperCase()}${what.slice(1)} weghalen`,
  giftToOffer: 'Volg op als aanbod',
  giftIsOffer: 'Het cadeautje staat nu ook bij het aanbod.',
  outcomeBefore: (evening: string) =>
    `Let op: deze datum ligt vóór de avond (${evening}). Klopt dat? Dan hoeft er niets.`,
  reasonHint: 'Waarom niet deze avond? In een mail noem je dit met {reden}.',
  referralHint: 'Waar kan dit idee wel terecht?',
  notesHint: 'Alleen voor je team; komt niet in een openbaar verslag.',
  criteria: {
    keys,
    hint: 'Toetsen: J is ja, T is twijfel, N is nee. Nog eens kiezen maakt het weer open.',
    state: ({ open, doubts, against }: CriteriaState) => {
      const said = [
        against.length > 0 ? `Spreekt tegen: niet ${named(against)}.` : '',
        doubts.length > 0 ? `Twijfel: ${named(doubts)}.` : '',
        open.length > 0 ? `Nog te bekijken: ${named(open)}.` : '',
      ].filter(Boolean);
      return said.length === 0 ? 'Dit idee past.' : said.join(' ');
    },
    mark: ({ open, doubts, against, verdict }: CriteriaState) => {
      switch (verdict) {
        case 'against':
          return `niet ${named(against)}`;
        case 'doubt':
          return `twijfel: ${named(doubts)}`;
        case 'open':
          return open.length === 4 ? 'nog te bekijken' : `nog ${open.length} te bekijken`;
        case 'fits':
          return 'past';
      }
    },
  },
  balance: {
    label: 'Balans van de avond',
    chosen: (n: number, min: number, max: number) => `${n} gekozen van ${min === max ? min : `${min} tot ${max}`}`,
    missing: (n: number) => (n > 0 ? `nog ${n} nodig` : n < 0 ? `${-n} te veel` : 'aantal past'),
    young: (n: number, min: number) => `${n} jong`.concat(n < min ? `, minstens ${min} nodig` : ''),
    firstTimers: (n: number) => `${n} voor het eerst`,
    themes: 'Thema’s',
    districts: 'Stadsdelen',
    tallies: (all: readonly Tally[]) => tallies(all) || 'nog geen',
    hint: 'Ga op een pitch staan om te zien wat kiezen verandert.',
    gain: (title: string, { isYoung, isFirstTime, theme, district, pitches }: Share, max: number) => {
      const brings = [
        isYoung ? '+1 jong' : '',
        isFirstTime ? 'voor het eerst op het podium' : '',
        district ? `eerste uit ${district}` : '',
        theme ? `eerste over ${theme}` : '',
        pitches > max ? `dan zijn het er ${pitches}, en ${max} is het meeste` : '',
      ].filter(Boolean);
      return `“${title}” kiezen: ${brings.length === 0 ? 'geen nieuw thema of stadsdeel' : brings.join(', ')}.`;
    },
    loss: (title: string, { isYoung, isFirstTime, theme, district }: Share) => {
      const takes = [
        isYoung ? '1 jong minder' : '',
        isFirstTime ? '1 voor het eerst minder' : '',
        district ? `niemand meer uit ${district}` : '',
        theme ? `niets meer over ${theme}` : '',
      ].filter(Boolean);
      return `“${title}” is gekozen. Zonder deze: ${takes.length === 0 ? 'zelfde thema’s en stadsdelen' : takes.join(', ')}.`;
    },
    chooseFirst: (title: string) => `Eerste van de reservelijst kiezen: ${title}`,
  },
  aside: {
    title: (title: string, stage: string) => `${title}: ${stage}`,
    intro: 'Vul in wat je kwijt wilt. Het hoeft niet, en het kan later ook.',
    usual: 'Vaak gekozen',
    reasons: {
      commercial: { short: 'commercieel', full: 'Het idee is vooral commercieel.' },
      early: { short: 'te vroeg', full: 'Het idee is nog te pril voor een pitch.' },
      full: { short: 'avond is vol', full: 'Deze avond is vol.' },
      elsewhere: { short: 'past elders beter', full: 'Het idee past beter op een andere plek.' },
      date: { short: 'kan die avond niet', full: 'De pitcher kan deze avond niet.' },
      stopped: { short: 'idee gaat niet door', full: 'Het idee gaat niet door.' },
      busy: { short: 'te druk', full: 'De pitcher heeft nu geen tijd.' },
    },
    openOffers: (n: number) =>
      n === 1
        ? 'Bij deze pitch staat nog 1 aanbod open. Laat je het staan, of vervalt het?'
        : `Bij deze pitch staan nog ${n} keer aanbod open. Laat je die staan, of vervallen ze?`,
    keepOffers: 'Laten staan',
    lapseOffers: 'Laten vervallen',
    lapsed: (n: number) => (n === 1 ? '1 aanbod is vervallen.' : `${n} keer aanbod is vervallen.`),
    openPitch: 'Hele pitch openen',
    add: 'Reden en verwijzing',
    done: 'Klaar',
  },
  picking: {
    pick: 'Aankruisen',
    unpick: 'Kruisje weghalen',
    state: (n: number) => (n === 1 ? '1 pitch aangekruist' : `${n} pitches aangekruist`),
    clear: 'Kruisjes weghalen',
    picked: 'aangekruist',
  },
  mail: 'Mail klaarzetten',
  mailStage: (stage: string, n: number) => `Mail klaarzetten voor ${stage} (${n})`,
  people: {
    none: 'Wie staat er op het podium? Ouders kunnen namens een kind toestemming geven.',
    add: 'Pitcher zoeken of toevoegen',
    addHint: 'Typ een naam of e-mailadres',
    addNew: (typed: string) => `Nieuwe pitcher: ${typed}`,
    nameless: 'Nog zonder naam',
    unlink: (name: string) => `${name} losmaken van deze pitch`,
    unlinked: (name: string) => `${name} is losgemaakt van deze pitch.`,
  },
  consents: {
    title: (name: string) => `Toestemming van ${name}`,
    heading: 'Toestemming',
    asked: (n: number, of: number) => (n === 0 ? 'nog niets gevraagd' : `${n} van ${of} gevraagd`),
    minor: 'Jonger dan 18: een ouder of verzorger geeft toestemming.',
    byGuardian: (name: string) => (name ? `door ${name}` : 'door ouder of verzorger'),
    undated: 'datum onbekend',
    withdrawn: (date: string) => `ingetrokken op ${date}`,
    details: 'Datum en bijzonderheden',
    withPartner: (name: string) => `gegevens delen met ${name}`,
    addPartner: 'Gegevens delen met partner…',
  },
};
