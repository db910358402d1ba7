import type { Choice } from '../../domain/choices';
import { editionReport } from './editionReport';

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const listed = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;

/** What the presenter can ask the room, by what an idea looks for. */
const askRoom: Readonly<Record<Choice<'helpKind'>, string>> = {
  volunteers: 'Wie komt er één keer een paar uur helpen?',
  space: 'Wie heeft een ruimte, of kent er een?',
  money: 'Wie kent een fonds, of doet er zelf een bedrag bij?',
  knowledge: 'Wie denkt er een uurtje mee?',
  promotion: 'Wie zet dit idee in een krant, op een site of voor een raam?',
  contacts: 'Wie kent iemand die hierbij kan helpen?',
  material: 'Wie heeft spullen staan of kan iets lenen?',
  permit: 'Wie van de gemeente loopt er even mee?',
  other: 'Wie kan iets voor dit idee betekenen?',
};

/** Words of the papers around an evening: its report, the leaflet, the cards and the badges. */
export const papers = {
  editionReport,
  clock: (time: string) => `${time.replace(':', '.')} uur`,
  listed,
  evening: 'Initiatievencafé',
  edition: (nr: number | null) => (nr === null ? 'Initiatievencafé' : `Editie ${nr}`),
  order: {
    pitches: (first: number, last: number) =>
      first === last ? `Pitch ${first}` : `Pitches ${first} tot en met ${last}`,
    /** Pitches of which the numbers are not known. */
    some: 'Pitches',
  },
  programme: {
    title: 'Programmaboekje',
    subject: 'Voor bezoekers',
    welcome: (pitches: number) =>
      pitches === 0
        ? 'Inwoners vertellen over hun idee voor de stad. Jij kunt ze verder helpen.'
        : `${pitches === 1 ? 'Een idee' : `${pitches} ideeën`} van inwoners voor de stad. Jij kunt ${pitches === 1 ? 'het' : 'ze'} verder helpen.`,
    doors: (time: string) => `inloop vanaf ${time}`,
    begin: (time: string) => `begin om ${time}`,
    end: (time: string) => `tot ${time}`,
    access: (text: string) => `Toegankelijkheid: ${text}`,
    noDate: 'De datum volgt.',
    order: 'Zo gaat de avond',
    noOrder: 'De volgorde van de avond volgt nog.',
    ideas: 'De ideeën',
    none: 'Welke ideeën er komen, staat nog niet vast.',
    idea: (nr: number, title: string) => `${nr} · ${title}`,
    untitled: 'Een idee voor de stad',
    ask: 'Gezocht: ',
    by: (people: readonly string[]) => `Idee van ${listed(people)}.`,
    resident: 'een bewoner',
    residents: (n: number) => `${n} bewoners`,
    help: 'Zo kun je helpen',
    helpSteps: [
      'Steek je hand op na een pitch: een cadeautje of een aanbod, groot of klein, alles telt.',
      'Liever niet in de microfoon? Zoek de initiatiefnemer op, of iemand van het team. Zij dragen een naamkaartje.',
      'Laat bij het team achter wat je kunt doen. Wij brengen jullie bij elkaar.',
    ],
    drinks: (time: string | null) =>
      time === null
        ? 'Na afloop is er een netwerkborrel. Blijf even: daar begint vaak een samenwerking.'
        : `Om ${time} begint de netwerkborrel. Blijf even: daar begint vaak een samenwerking.`,
    more: 'Meer horen? Vraag het de initiatiefnemer.',
    notes: 'Ruimte voor je notities',
    plan: { title: 'Dit wil ik doen', idea: 'Bij idee ', deed: ' kan ik ' },
    watch: 'Meekijken en terugkijken',
    watchAt: (kind: string, address: string) => `${kind}: ${address}`,
    thanks: 'Met dank aan',
  },
  cards: {
    title: 'Presentatiekaarten',
    subject: 'Voor wie presenteert',
    print: 'Elke kaart is een blad van A5. Druk ze af met twee bladen op een vel van A4 en snijd het vel doormidden.',
    order: 'De avond op volgorde',
    noOrder: 'Deze editie heeft nog geen draaiboek. De kaarten staan in de volgorde van de pitches.',
    more: 'Dit is niet alles. De rest staat in Podium, bij deze pitch.',
    noEdition: 'Deze editie is er niet.',
    none: 'Er zijn nog geen pitches gekozen.',
    opening: 'Opening',
    closing: 'Afsluiting',
    pitch: (nr: number, of: number) => `Pitch ${nr} van ${of}`,
    lookBack: (title: string) => `Terugblik: ${title}`,
    numbered: (nr: number, title: string) => `${nr} · ${title}`,
    untitled: 'Idee zonder titel',
    length: (minutes: string) => `${minutes} min`,
    said: (text: string) => `zeg: ${text}`,
    nobody: 'Wie pitcht, is nog niet bekend.',
    labels: {
      introduction: 'Introductie',
      idea: 'Idee',
      ask: 'Oproep',
      room: 'Vraag aan de zaal',
      ready: 'Cadeautje dat klaarligt',
      wishes: 'Let op',
      became: 'Wat ervan werd',
      asked: 'Vroeg toen',
      got: 'Kreeg hulp',
      notes: 'Notitie',
    },
    askRoom,
    wishes: {
      interpreter: (text: string) => `Tolk: ${text}`,
      calmStage: 'Rustig podium: geen felle lichten, rustig scherm',
      extraTime: 'Krijgt meer tijd; die zit al in de planning',
      slides: { open: 'Slides: nog niet bekend', yes: 'Met slides', no: 'Zonder slides' } satisfies Record<
        Choice<'openAnswer'>,
        string
      >,
      unconfirmed: 'Heeft nog niet gezegd te komen',
    },
    pitchedAt: (nr: number | null, date: string | null) =>
      ['Pitchte', nr === null ? 'eerder' : `op editie ${nr}`, date === null ? '' : `(${date})`]
        .filter(Boolean)
        .join(' '),
    became: (outcome: string, date: string | null) => (date === null ? outcome : `${outcome} (bekend op ${date})`),
    helped: (what: string, who: string) => (who ? `${what}, van ${who}` : what),
    facts: {
      welcome: (nr: number | null, venue: string) =>
        `Welkom bij ${nr === null ? 'het Initiatievencafé' : `editie ${nr} van het Initiatievencafé`}${venue ? `, in ${venue}` : ''}.`,
      tonight: (pitches: number, lookBacks: number) =>
        `Vanavond: ${counted(pitches, 'pitch', 'pitches')}${lookBacks === 0 ? '' : ` en ${counted(lookBacks, 'terugblik', 'terugblikken')}`}.`,
      before: (editions: number, pitches: number) =>
        `Tot nu toe: ${counted(editions, 'editie', 'edities')} met samen ${counted(pitches, 'pitch', 'pitches')}.`,
      rules: (pitch: string, then: readonly string[]) =>
        then.length === 0 ? `Een pitch duurt ${pitch}.` : `Een pitch duurt ${pitch}. Daarna ${listed(then)}.`,
      part: (kind: string, length: string) => `${length} ${kind}`,
      minutes: (n: number) => counted(n, 'minuut', 'minuten'),
      partners: (names: readonly string[]) => `Partners in de zaal: ${listed(names)}.`,
      access: (text: string) => `Toegankelijkheid: ${text}`,
      thanks: 'Bedank de pitchers, de zaal, de partners en het team.',
      drinks: (time: string | null) =>
        time === null
          ? 'Nodig iedereen uit voor de netwerkborrel.'
          : `Nodig iedereen uit voor de netwerkborrel, tot ${time}.`,
      forms: 'Vraag iedereen het evaluatieformulier in te vullen.',
      offers: 'Wie wil helpen, meldt zich bij het team: zij dragen een naamkaartje.',
      next: (date: string, venue: string) => `De volgende editie is ${date}${venue ? `, in ${venue}` : ''}.`,
      watch: (address: string) => `Terugkijken: ${address}`,
    },
  },
  badges: {
    title: 'Naamkaartjes',
    subject: 'Voor de deur',
    sheet: (nr: number, of: number) => `Vel ${nr} van ${of}`,
    print: '90 × 54 mm · druk af op 100%',
    none: 'Er is nog niemand om een naamkaartje voor te maken.',
    roles: {
      pitcher: (title: string) => (title ? `Pitch: ${title}` : 'Pitcher'),
      lookBack: (title: string) => (title ? `Terugblik: ${title}` : 'Terugblik'),
      team: (role: string) => (role ? `Team · ${role}` : 'Team'),
      contact: (organisation: string, role: string) => [organisation, role].filter(Boolean).join(' · '),
    },
    seeks: (kinds: readonly string[]) => `Ik zoek: ${kinds.join(', ')}`,
    offers: (kinds: readonly string[]) => `Ik bied: ${kinds.join(', ')}`,
  },
};
