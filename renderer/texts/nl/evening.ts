import type { CheckName } from '../../domain/preflight';
import type { MishapName } from '../../domain/rehearsal';
import type { MarkKind } from '../../domain/run';

const minutes = (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`);

/** Words of the operator's window and of the rehearsal. */
export const evening = {
  title: 'Avond',
  back: 'Terug',
  backHint: 'De avond loopt gewoon door. Je komt hier terug met Avond.',
  rehearse: 'Generale',
  empty: {
    title: 'Nog geen avond om te bedienen',
    text: 'Maak eerst een editie met een datum, en daarna het draaiboek. Dan druk je hier op de avond zelf op één grote knop.',
    action: 'Naar de edities',
  },
  noCues: {
    title: 'Nog geen draaiboek',
    text: 'Deze editie heeft nog geen draaiboek. Maak het in een halve minuut: Podium begint met een gewone avond en zet je pitches erin.',
    action: 'Draaiboek maken',
  },
  gone: 'Deze editie is er niet meer. Misschien staat hij in de prullenbak (Instellingen).',
  orRehearse: 'Oefen de avond in zes minuten',
  pitch: (place: number, title: string) => (title ? `pitch ${place}: ${title}` : `pitch ${place}`),
  ofPitch: (kind: string, title: string) => `${kind}: ${title}`,
  at: (clock: string) => `${clock.replace(':', '.')} uur`,
  short: (clock: string) => clock.replace(':', '.'),
  state: {
    before: (clock: string, inMinutes: number) =>
      inMinutes > 0
        ? `We beginnen om ${clock}. Dat is over ${inMinutes > 120 ? `${Math.round(inMinutes / 60)} uur` : minutes(inMinutes)}.`
        : `We zouden om ${clock} beginnen.`,
    on: (date: string, clock: string) => `Deze avond is op ${date} om ${clock}.`,
    undated: 'Deze avond heeft nog geen datum of tijd.',
    onTime: 'Jullie lopen op schema.',
    late: (n: number) => `Jullie lopen ${minutes(n)} achter.`,
    early: (n: number) => `Jullie lopen ${minutes(n)} voor.`,
    end: (clock: string) => `Einde verwacht ${clock}.`,
    emergency: (clock: string) => `Noodsituatie sinds ${clock}. Alle klokken staan stil.`,
    over: (clock: string) => `De avond eindigde om ${clock}.`,
    overUntimed: 'De avond is afgelopen.',
  },
  button: {
    start: (name: string) => `Start ${name}`,
    next: (name: string) => `Door naar ${name}`,
    end: (name: string) => `Klaar: ${name}`,
    resume: (name: string) => `Verder met ${name}`,
    last: (name: string) => `Klaar: ${name}. De avond is af`,
    emergencyOver: 'De noodsituatie is voorbij',
  },
  buttonKeys: 'Spatie of Enter',
  phase: {
    before: 'Nog te beginnen',
    changeOver: 'Wissel',
    changeOverOf: (next: string) => `Wissel naar ${next}`,
    over: 'De avond is af',
    emergency: 'Noodsituatie',
    paused: 'Gepauzeerd',
    overTime: 'over de tijd',
    left: 'nog te gaan',
    passed: 'bezig',
    untilStart: 'tot de start',
    afterStart: 'na de geplande start',
    of: (digits: string) => `van ${digits}`,
  },
  after: (name: string) => `Daarna ${name}`,
  afterNothing: 'Daarna is de avond klaar',
  lessMinute: '−1 min',
  less: '−30 s',
  more: '+30 s',
  moreMinute: '+1 min',
  pause: 'Pauze',
  resume: 'Verder',
  undo: (what: string) => `Ongedaan maken: ${what}`,
  told: (act: string, name: string) => (name ? `${act}: ${name}` : act),
  longChangeOver: (name: string, digits: string) => `De wissel duurt al ${digits}. Is ${name} al begonnen?`,
  earlier: {
    action: 'Begon al eerder',
    notYet: (name: string) => `Start ${name}. Wanneer begon het?`,
    begun: (name: string) => `${name} begon eerder dan er staat. Hoeveel eerder?`,
    seconds: (n: number) => `${n} s`,
    ago: (n: number) => `${n} s geleden`,
  },
  marks: {
    offer: 'Aanbod',
    gift: 'Cadeautje',
    idea: 'Idee',
    moment: 'Moment',
  } satisfies Record<MarkKind, string>,
  markHints: {
    offer: 'Wie biedt wat aan?',
    gift: 'Wat, en van wie?',
    idea: 'Welk idee, en van wie?',
    moment: 'Wat gebeurde er?',
  } satisfies Record<MarkKind, string>,
  markOf: (kind: string, name: string) => `${kind} bij ${name}`,
  markEnter: 'Enter bewaart, ook als je niets typt',
  markSaved: 'nog zonder woorden',
  message: {
    action: 'Bericht',
    free: 'Eigen bericht',
    hint: 'Kort, hooguit 40 tekens',
    send: 'Tonen',
    off: 'Haal weg',
    shown: (text: string) => `Op het podium: “${text}”`,
    presets: [
      'Rond af',
      'Microfoon dichterbij',
      'Iets langzamer',
      'Vertel je oproep',
      'Kijk de zaal in',
      'Nog één vraag',
    ],
    preset: (n: number) => `Bericht ${n}`,
    presetsTitle: 'Berichten onder de cijfers',
    presetsText: 'Deze woorden gelden op deze laptop.',
    usual: 'Terug naar de gewone woorden',
  },
  black: 'Zwart',
  blackOff: 'Weer tonen',
  record: 'Opname',
  recording: (digits: string) => `Opname ${digits}`,
  emergency: {
    action: 'Nood',
    question: 'Alle schermen tonen dan “We stoppen even” en hoe men naar buiten gaat. Alle klokken stoppen.',
    confirm: 'Ja, toon de noodtekst',
    over: 'De schermen gaan verder waar jullie waren.',
    overConfirm: 'Ja, het is voorbij',
  },
  otherDay: (date: string) => `Deze avond is op ${date}. Toch nu beginnen? Om te oefenen is er de generale.`,
  otherDayConfirm: 'Ja, begin nu',
  closeNow: 'Avond nu beëindigen',
  closeQuestion: (n: number) =>
    n === 1
      ? 'Er staat nog 1 onderdeel open. Is de avond klaar?'
      : `Er staan nog ${n} onderdelen open. Is de avond klaar?`,
  closeConfirm: 'Ja, de avond is klaar',
  undoQuestion: (what: string, minutesAgo: number) =>
    `${minutesAgo > 0 ? `Dit was ${minutes(minutesAgo)} geleden` : 'Dit was net'}: ${what}. Terugnemen?`,
  undoConfirm: 'Ja, neem terug',
  cancel: 'Nee, laat zo',
  sides: { programme: 'Programma', caught: 'Gevangen', screens: 'Schermen', keys: 'Toetsen' },
  sidesLabel: 'Wat rechts staat',
  columns: { cue: 'Onderdeel', planned: 'Gepland', expected: 'Verwacht', actual: 'Echt' },
  row: {
    running: 'nu bezig',
    done: 'klaar',
    skipped: 'overgeslagen',
    waiting: 'komt nog',
    again: (n: number, from: string, to: string) => `${n}e keer: ${from} – ${to}`,
    until: 'nu',
    startNow: 'Start nu',
    startAgain: 'Doe nog eens',
    skip: 'Overslaan',
    noShow: 'Kwam niet opdagen',
    up: 'Omhoog',
    down: 'Omlaag',
    insert: 'Voeg in',
    acts: (name: string) => `Wat je kunt doen met ${name}`,
  },
  insert: {
    after: (name: string) => `Nieuw onderdeel na ${name}`,
    title: 'Wat komt er?',
    length: 'Hoe lang?',
    confirm: 'Voeg in',
    usualLength: '5',
  },
  catchUp: {
    title: (n: number) => `Inlopen: ${minutes(n)} te winnen`,
    text: (lost: number, clock: string) => `Nu eindigen jullie ${minutes(lost)} na ${clock}.`,
    change: (name: string, from: string, to: string) => `${name}: ${from} → ${to} min`,
    accept: 'Neem over',
    acceptAll: 'Neem alles over',
    nothing: (lost: number, clock: string) =>
      `Nu eindigen jullie ${minutes(lost)} na ${clock}. Er is niets dat korter kan; pitches houden hun tijd.`,
  },
  caught: {
    empty: 'Nog niets gevangen. Druk op A, G, I of M zodra er iets gebeurt; daarna typ je wat.',
    edit: (kind: string, clock: string) => `${kind} om ${clock}`,
  },
  card: {
    title: 'Wie staat er',
    next: 'Wie komt er',
    say: (pronunciation: string) => `Zeg: ${pronunciation}`,
    asks: 'Oproep',
    gifts: 'Cadeautjes',
    refused: { photo: 'niet fotograferen', video: 'niet filmen', broadcast: 'niet uitzenden' },
    allowed: 'Foto, video en uitzending mogen.',
    unasked: 'Toestemming niet overal gevraagd. Vraag het voor het begint.',
    nobody: 'Bij dit onderdeel staat geen pitcher.',
  },
  stage: {
    title: 'Podiumscherm',
    room: 'Zaalscherm',
    thumbnail: 'Dit staat nu op het podium',
    closed: 'Het podiumscherm staat niet aan.',
    onDisplay: (name: string) => `Op ${name}`,
    inWindow: 'In een eigen venster',
    open: 'Open',
    openOn: (name: string) => `Toon op ${name}`,
    openWindow: 'Toon in een venster',
    close: 'Sluit',
    sound: 'Zachte toon bij “nog 1 minuut”, gong aan het eind',
    display: (n: number, label: string) => (label ? `scherm ${n} (${label})` : `scherm ${n}`),
    one: 'Podium ziet één scherm. Sluit de beamer aan en kies “Uitbreiden”: op Windows met de Windows-toets en P, op een Mac bij Beeldschermen.',
    lost: (screen: string) =>
      `${screen} is weg: de kabel of de beamer viel uit. Het komt vanzelf terug als die er weer is.`,
    reopen: 'Toon in een venster',
    gone: 'Het podiumscherm is dicht. Niemand op het podium ziet de klok.',
  },
  faults: {
    writing: (n: number) =>
      n === 1
        ? 'De schijf weigert te schrijven. 1 handeling staat alleen in het geheugen. Sluit Podium niet; het blijft proberen.'
        : `De schijf weigert te schrijven. ${n} handelingen staan alleen in het geheugen. Sluit Podium niet; het blijft proberen.`,
    kept: (what: string) => `Bewaard in het geheugen: ${what}`,
    safe: 'Weer veilig: alles staat op de schijf.',
    battery: 'De laptop draait op de accu. Steek de lader erin.',
    slept: (digits: string, name: string) => `De laptop sliep ${digits}. Liep ${name} door?`,
    ranOn: 'Ja, het liep door',
    stoodStill: 'Nee, de klok stond stil',
    set: (digits: string, isAhead: boolean) =>
      `De klok van de laptop sprong ${digits} ${isAhead ? 'vooruit' : 'terug'}. Het aftellen loopt gewoon door. Welke tijd klopt?`,
    time: (clock: string) => clock.replace(':', '.'),
    itSlept: 'De laptop sliep',
  },
  preflight: {
    title: 'Voor het begint',
    state: (left: number) =>
      left === 0
        ? 'Alles is nagekeken. Fijne avond!'
        : left === 1
          ? 'Nog 1 ding na te kijken.'
          : `Nog ${left} dingen na te kijken.`,
    names: {
      charger: 'De lader zit erin',
      stage: 'Het podiumscherm staat op de beamer',
      testCard: 'Testbeeld is scherp en helemaal te zien',
      sound: 'Geluid is te horen',
      clicker: 'De klikker doet het',
      clock: 'De klok klopt',
      consents: 'Alle toestemmingen zijn gevraagd',
      paper: 'Het draaiboek ligt op papier',
    } satisfies Record<CheckName, string>,
    details: {
      charger: 'Op de accu haal je het eind misschien niet.',
      oneScreen: 'Er is één scherm gevonden. Sluit de beamer aan en kies “Uitbreiden” (Windows-toets en P).',
      stageOff: 'De beamer is gevonden. Zet het podiumscherm er nu op.',
      testCard: 'Staat tien tellen op het podiumscherm.',
      sound: 'Speelt de toon van “bijna tijd”.',
      clicker: 'Druk een keer op elke knop; Podium onthoudt ze.',
      clock: (clock: string) => `De laptop zegt ${clock}. Kijk op je telefoon.`,
      consents: (n: number) =>
        n === 1 ? 'Bij 1 pitcher is niet alles gevraagd.' : `Bij ${n} pitchers is niet alles gevraagd.`,
      noPeople: 'Er staan nog geen pitchers in het draaiboek.',
      paper: 'Valt de laptop uit, dan gaat de avond door op papier.',
    },
    show: 'Toon op de beamer',
    test: 'Toon testbeeld',
    play: 'Speel toon',
    learn: 'Leer de knoppen',
    look: 'Bekijk de pitches',
    print: 'Maak het papier',
    paperName: (edition: number | null) => `Draaiboek editie ${edition ?? ''}`.trim(),
    seen: 'Podium zag dit zelf',
  },
  clicker: {
    title: 'Klikker',
    on: 'Klikker aan',
    text: 'Een klikker is een klein toetsenbord. Zet hem aan en hij bedient de grote knop.',
    learn: 'Leer mijn klikker',
    press: {
      next: 'Druk op de knop voor volgende',
      back: 'Druk op de knop voor terug',
      black: 'Druk op de knop voor zwart',
    },
    skip: 'Die knop heeft hij niet',
    done: 'Podium kent je klikker nu.',
    ignored: 'Deze knop start een diavoorstelling. Podium negeert hem; dat is goed zo.',
    taken: 'Deze toets doet hier al iets anders. Probeer een andere knop.',
    known: { next: 'Volgende', back: 'Terug', black: 'Zwart' },
    forget: 'Vergeet wat ik leerde',
  },
  help: {
    title: 'Toetsen',
    intro:
      'Een druk op de grote knop begint of beëindigt een onderdeel. Wat je doet staat meteen op de schijf en kan terug.',
    keys: [
      ['Spatie, Enter', 'de grote knop'],
      ['PageDown, →', 'de grote knop, met de klikker aan'],
      ['PageUp, ←', 'terug: meteen binnen 10 tellen, anders na een vraag'],
      ['+ en −', '30 tellen meer of minder; met Shift een minuut'],
      ['P', 'pauze en verder'],
      ['L', 'begon al eerder'],
      ['1 – 6', 'bericht op het podium, en weer weg'],
      ['B of .', 'podiumscherm zwart'],
      ['A  G  I  M', 'aanbod, cadeautje, nieuw idee, moment'],
      ['R', 'opname begint of stopt'],
      ['Ctrl + Z', 'terug'],
      ['Ctrl + Y', 'opnieuw'],
      ['Esc', 'sluit wat openstaat'],
      ['F1', 'deze uitleg'],
    ] as readonly (readonly [string, string])[],
  },
  over: {
    title: 'De avond is af',
    text: 'Goed gedaan. De tijden, hoofdstukken en lijsten liggen klaar.',
    action: 'Bekijk tijden en lijsten',
    again: 'Toch nog iets? Kies een onderdeel in het programma.',
  },
  rehearsal: {
    title: 'Generale repetitie',
    text: 'Oefen een verzonnen avond in zes minuten. De klok gaat tien keer zo snel en er gaat van alles mis, zoals altijd. Niets hiervan komt in je gegevens.',
    start: 'Begin met oefenen',
    stop: 'Stop met oefenen',
    again: 'Nog eens',
    label: 'Oefening · tien keer zo snel',
    coach: 'Coach',
    calm: 'Druk op de grote knop als iets klaar is of begint. Let op de zin bovenin.',
    well: 'Goed gedaan. Ga door.',
    missed: 'Dat geeft niet; daarvoor is dit de generale. Ga door.',
    mishaps: {
      lateStart: 'Jullie begonnen vijf minuten te laat. Neem rechts een voorstel over om in te lopen.',
      forgottenStart: 'De eerste pitcher praat al een minuut en de klok staat stil. Druk op L en kies 60 s.',
      noShow: 'Pitch 2 is er niet. Klik pitch 2 aan in het programma en kies “Kwam niet opdagen”.',
      lostDisplay:
        'Iemand struikelde over de kabel: het podiumscherm is weg. Zet het terug met de knop in de rode balk.',
    } satisfies Record<MishapName, string>,
    names: {
      lateStart: 'Te laat begonnen, ingelopen',
      forgottenStart: 'Vergeten start hersteld',
      noShow: 'Afwezige pitcher overgeslagen',
      lostDisplay: 'Podiumscherm teruggezet',
    } satisfies Record<MishapName, string>,
    score: (handled: number, of: number) =>
      handled === of
        ? 'Alles opgelost. Jij kunt een avond aan.'
        : handled === 0
          ? 'Je hebt de avond gedraaid. Doe hem nog eens en kijk naar de zinnen van de coach.'
          : `${handled} van de ${of} opgelost. Nog een keer en je kunt het dromen.`,
    handled: 'opgelost',
    notHandled: 'gemist',
    cues: { opening: 'Opening', break: 'Pauze', closing: 'Afsluiting', drinks: 'Netwerkborrel' } as Readonly<
      Record<string, string>
    >,
    pitches: [
      {
        title: 'Buurtmoestuin Meerwijk',
        person: 'Noor Voorbeeld',
        say: 'Noor, als in boor',
        intro: 'Ze tuiniert al op haar balkon.',
        ask: 'Wie heeft gereedschap over?',
      },
      {
        title: 'Repaircafé voor fietsen',
        person: 'Sami Verzonnen',
        say: 'Sáá-mie',
        intro: 'Hij repareert de fietsen van de hele straat.',
        ask: 'We zoeken een schuur.',
      },
      {
        title: 'Samen eten op zondag',
        person: 'Fenna Bedacht',
        say: 'Fénna',
        intro: 'Ze kookt voor twintig mensen.',
        ask: 'Wie wil mee afwassen?',
      },
    ] as readonly {
      readonly title: string;
      readonly person: string;
      readonly say: string;
      readonly intro: string;
      readonly ask: string;
    }[],
  },
};
