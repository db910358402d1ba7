import type { KindTiming, TimeKind } from '../../domain/timings';
import { choices } from './choices';

/** "4 minuten", "1 minuut", "40 seconden". */
function length(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1_000);
  if (seconds < 60) return seconds === 1 ? '1 seconde' : `${seconds} seconden`;
  const minutes = Math.round(seconds / 60);
  return minutes === 1 ? '1 minuut' : `${minutes} minuten`;
}

const late = (ms: number | null, verb: string) =>
  ms === null
    ? ''
    : Math.abs(ms) < 30_000
      ? `Jullie ${verb} op tijd.`
      : `Jullie ${verb} ${length(ms)} ${ms > 0 ? 'later' : 'eerder'} dan gepland.`;

/** How a kind of time is called. */
function kind(of: TimeKind): string {
  return of === 'changeOver' ? 'wisselen' : of === 'replay' ? 'opnieuw gedaan' : choices.cueKind[of];
}

/** Words of the page of what comes after an evening; those of its papers stand in `eveningPapers.ts`. */
export const after = {
  title: 'Na de avond',
  titleBefore: 'Bestanden en tijden',
  noEdition: 'Deze editie is er niet',
  noEditionText: 'Ze is misschien weggegooid. Kijk in de prullenbak bij Instellingen.',
  back: 'Terug naar de editie',
  partsLabel: 'Onderdelen van na de avond',
  parts: {
    times: 'Tijden',
    video: 'Hoofdstukken',
    files: 'Bestanden',
    typed: 'Tijden typen',
    close: 'Afsluiten',
  },
  stateBefore: 'Zet de avond in ieders agenda en print het draaiboek. De rest volgt uit de tijden van de avond.',
  stateNone: 'Van deze avond is nog niets vastgelegd.',
  stateRunning: 'De avond is nog bezig. Wat je hier ziet, loopt mee.',
  state: (startLateMs: number | null, endLateMs: number | null) =>
    [late(startLateMs, 'begonnen'), late(endLateMs, 'eindigden')].filter(Boolean).join(' ') ||
    'De tijden van deze avond liggen vast.',
  empty: {
    title: 'Nog geen tijden',
    text: 'Podium legt vast wanneer elk onderdeel begint en eindigt, als je de avond met de grote knop laat lopen. Liep de avond op papier? Typ de tijden over.',
    action: 'Tijden overtypen',
  },
  times: {
    title: 'Gepland en echt',
    length,
    kinds: 'Waar ging de tijd heen?',
    kind,
    most: (most: KindTiming | undefined) =>
      most && most.lostMs > 0
        ? `De meeste tijd ging verloren bij ${kind(most.kind)}: ${length(most.lostMs)} over ${most.n} keer.`
        : 'Geen enkel onderdeel liep uit.',
    perCue: (over: number, all: number) =>
      over === 0
        ? `Geen van de ${all} onderdelen liep meer dan een kwart minuut uit.`
        : `${over} van de ${all} onderdelen ${over === 1 ? 'liep' : 'liepen'} meer dan een kwart minuut uit. De oranje balk met een plus is tijd te veel, de blauwe met een min tijd die overbleef.`,
    table: 'Gepland en echt, per onderdeel',
    kindTable: 'Per soort onderdeel',
    heads: {
      part: 'Onderdeel',
      plannedStart: 'Gepland',
      start: 'Begin',
      plannedLength: 'Duur gepland',
      length: 'Duur',
      lost: 'Verschil',
      kind: 'Soort',
      n: 'Aantal',
      median: 'Duurt meestal',
      medianLost: 'Meestal te lang',
      evenings: 'Avonden',
      total: 'Samen te lang',
      edition: 'Editie',
      end: 'Einde',
    },
    states: { skipped: 'overgeslagen', waiting: 'niet geweest', running: 'bezig', done: '' },
    inserted: 'ingevoegd',
    replays: (n: number, ms: number) =>
      `${n === 1 ? 'eerder al een keer gedaan' : `eerder al ${n} keer gedaan`}, ${length(ms)}`,
    halted: (ms: number) => `klok stond ${length(ms)} stil`,
    over: 'Over de edities',
    overNone: 'Met de tijden van een tweede avond zie je hier waar jullie steeds tijd verliezen.',
    overMost: (most: KindTiming | undefined, evenings: number) =>
      most && most.lostMs > 0 && most.medianLostMs > 0
        ? `Over ${evenings} avonden gaat de meeste tijd verloren bij ${kind(most.kind)}: de helft van de keren duurt dat ${length(most.medianLostMs)} te lang of meer (n = ${most.n}).`
        : `Over ${evenings} avonden verliezen jullie nergens geregeld tijd.`,
    overTable: 'Tijd per soort onderdeel, over alle avonden',
    none: '–',
  },
  video: {
    zero: 'Waar begint de video?',
    by: {
      recording: 'De video begint waar de opname begon. Dat staat in het logboek.',
      onePoint: 'De tijden van de video volgen uit het punt dat je hebt opgegeven.',
      twoPoints: (percent: string) =>
        `De tijden van de video volgen uit de twee punten die je hebt opgegeven. De video loopt op ${percent} van de snelheid.`,
    },
    problems: {
      noZero:
        'In het logboek staat niet wanneer de opname begon. Kies hieronder een onderdeel en typ op welke tijd het in de video begint.',
      sameMoment: 'De twee punten gaan over hetzelfde onderdeel. Kies er twee die ver uit elkaar liggen.',
      goesBack: 'Wat later op de avond was, staat eerder in de video. Kijk de tijden na.',
      unlikelySpeed: (percent: string) =>
        `Met deze punten loopt de video op ${percent} van de snelheid. Dat klopt vast niet: kijk de tijden na.`,
      unreadable: 'Typ een tijd van de video, zoals 3:12 of 1:03:12.',
    },
    point: (n: number) => `Punt ${n}`,
    pointsHint: 'Loopt de video sneller of trager dan de avond? Geef dan ook een tweede punt, ver van het eerste.',
    pointPart: 'Onderdeel',
    pointNone: 'Geen',
    pointTime: 'Begint in de video op',
    title: 'Hoofdstukken voor YouTube',
    intro: (n: number) =>
      `${n} hoofdstukken. Plak ze in de beschrijving van de video. YouTube toont ze alleen als alle regels kloppen; dat is nagekeken.`,
    tooFew: (n: number, least: number) =>
      `${n === 0 ? 'Er is geen hoofdstuk' : n === 1 ? 'Er is maar 1 hoofdstuk' : `Er zijn maar ${n} hoofdstukken`} van 10 seconden of langer. YouTube toont ze pas vanaf ${least}, dus er is niets te plakken.`,
    copy: 'Hoofdstukken kopiëren',
    copied: 'De hoofdstukken staan op het klembord.',
    notCopied: 'Kopiëren lukt niet. Selecteer de tekst zelf en kopieer die.',
    text: 'Tekst voor de beschrijving',
    mends: 'Dit is aangepast',
    noMends: 'Er hoefde niets te worden aangepast.',
    mend: {
      added: (title: string) => `Op 0:00 is “${title}” toegevoegd, omdat de video eerder begint.`,
      moved: (title: string, from: string, to: string) => `“${title}” begint op ${to} in plaats van ${from}.`,
      merged: (title: string, into: string) => `“${title}” duurde minder dan 10 seconden en hoort nu bij “${into}”.`,
      leftOut: (title: string, side: 'before' | 'after') =>
        `“${title}” was ${side === 'before' ? 'voor' : 'na'} de video en staat er niet bij.`,
      shortened: (from: string, to: string) => `“${from}” is te lang en heet nu “${to}”.`,
      signs: (to: string) => `In “${to}” zijn tekens vervangen die YouTube niet toelaat.`,
      nameless: (to: string) =>
        `“${to}” heette anders. In die titel stond een naam, zonder toestemming om die te noemen.`,
    },
    start: 'Begin',
  },
  files: {
    intro: 'Alles komt uit het draaiboek en het logboek. Klopt er iets niet, verbeter het daar en bewaar opnieuw.',
    before: 'Voor de avond',
    after: 'Van de avond',
    internal: 'Intern: met namen en toestemmingen. Deel dit alleen met wie meewerkt aan de avond.',
    all: {
      runSheet: {
        name: 'Draaiboek op papier',
        text: 'Liggend A4 met geplande tijden, aanwijzingen en lege vakjes voor begin en einde.',
      },
      calendar: { name: 'Agenda', text: 'De avond en de pitchtraining, voor in ieders agenda.' },
      timesReport: { name: 'Tijden van de avond', text: 'Gepland naast echt, met een grafiek.' },
      cueSheet: { name: 'Montagelijst', text: 'Voor de omroep: in, uit, spreker, titel in beeld en toestemming.' },
      cueSheetCsv: { name: 'Montagelijst als tabel', text: 'Dezelfde lijst, voor Excel.' },
      chapters: { name: 'Hoofdstukken', text: 'Als tekst om te plakken.' },
      webVtt: { name: 'Hoofdstukken voor spelers', text: 'Als WebVTT, voor een eigen website.' },
    },
    save: { docx: 'Als Word', csv: 'Als CSV', txt: 'Als tekst', vtt: 'Als WebVTT', ics: 'Als ics' },
    saveNamed: (name: string, as: string) => `${name} bewaren ${as.toLowerCase()}`,
    version: 'Versie',
    making: (percent: number) => `Het document wordt gemaakt: ${percent}%`,
    failed: 'Het document kon niet worden gemaakt. Je gegevens zijn niet veranderd. Probeer het opnieuw.',
    needs: {
      cues: 'Maak eerst een draaiboek.',
      log: 'Dit kan zodra er tijden van de avond zijn.',
      chapters: 'Er zijn nog geen hoofdstukken. Kijk bij Hoofdstukken waarom.',
      date: 'Vul eerst de datum van de editie in.',
    },
    fileName: (name: string, edition: number | null) =>
      [name, edition === null ? '' : `editie ${edition}`].filter(Boolean).join(' '),
  },
  typed: {
    title: 'Tijden typen',
    intro:
      'Liep de avond op papier, of klopt een tijd niet? Typ begin en einde zoals 19.32 of 19.32.15. Wat er stond, blijft in het logboek bewaard. Een grijs einde volgt uit het begin van het volgende onderdeel.',
    none: 'Deze editie heeft nog geen draaiboek. Maak er een, dan kun je de tijden typen.',
    begin: 'Begin',
    end: 'Einde',
    beginOf: (part: string) => `Begin van ${part}`,
    endOf: (part: string) => `Einde van ${part}`,
    planned: 'Gepland',
    part: 'Onderdeel',
    source: 'Bron',
    follows: 'eindigde toen het volgende begon',
    running: 'loopt nog',
    save: 'Tijden vastleggen',
    takeBack: 'Laatste invoer terugnemen',
    takenBack: 'De laatste invoer is teruggenomen.',
    nothing: 'Er is niets veranderd.',
    saved: (n: number) => (n === 1 ? '1 tijd is vastgelegd.' : `${n} tijden zijn vastgelegd.`),
    wrong: 'Nog niet alles klopt. Kijk bij de rode velden.',
    problems: {
      unreadable: 'Typ een tijd, zoals 19.32.',
      endWithoutStart: 'Vul ook het begin in.',
      endBeforeStart: 'Het einde ligt voor het begin.',
      beforeLog: 'Dit ligt voor wat al vastligt.',
      overlaps: 'Toen liep al een ander onderdeel. Kijk de tijden na.',
      lastNeedsEnd: 'Vul ook het einde in.',
      noDate: 'Vul eerst de datum van de editie in.',
    },
  },
  close: {
    title: 'Avond afsluiten',
    intro:
      'Kijk na wat tijdens de avond is vastgelegd. Eén klik maakt er aanbod, cadeautjes en ideeën van. Met Ctrl+Z draai je alles in één keer terug.',
    kinds: { offer: 'Aanbod', gift: 'Cadeautjes', idea: 'Nieuwe ideeën', moment: 'Momenten' },
    moments: 'Momenten komen in de montagelijst. Er wordt niets van gemaakt.',
    none: 'Er is niets vastgelegd.',
    text: (kind: string, at: string) => `${kind} van ${at} uur`,
    take: (text: string) => `Overnemen: ${text}`,
    pitch: 'Voor welke pitch?',
    noPitch: 'Geen pitch',
    asOffer: 'Volg op als aanbod',
    giftNeedsPitch: 'Kies de pitch die het kreeg.',
    done: 'al overgenomen',
    untitled: 'Nieuw idee van de avond',
    unnamedGift: 'Cadeautje',
    will: 'Dit gebeurt er',
    willHeld: 'De editie staat daarna op “gehouden”.',
    willPitched: (n: number) =>
      n === 1 ? '1 pitch krijgt de fase “gepitcht”.' : `${n} pitches krijgen de fase “gepitcht”.`,
    willTake: (offers: number, gifts: number, ideas: number) =>
      `Erbij: ${offers} keer aanbod, ${gifts === 1 ? '1 cadeautje' : `${gifts} cadeautjes`} en ${ideas === 1 ? '1 idee' : `${ideas} ideeën`}.`,
    willFollow: (date: string) => `Aanbod komt op ${date} op het overzicht, om op te volgen.`,
    nothing: 'Alles is al overgenomen. Opnieuw afsluiten voegt niets toe.',
    running: 'De avond is nog bezig. Sluit af als het laatste onderdeel klaar is.',
    act: 'Avond afsluiten',
    closed: 'De avond is afgesloten.',
  },
};
