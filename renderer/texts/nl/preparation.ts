import type { DueParts, DueProblem } from '../../domain/dueWords';
import type { TaskGroup, UsualTask } from '../../domain/tasks';

const some = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const tasks = (n: number) => some(n, 'taak', 'taken');

/** Words of the preparation of an edition, and the tasks that Podium ships. */
export const preparation = {
  usual: {
    venue: 'Locatie vastleggen',
    budget: 'Begroting maken',
    callForPitches: 'Oproep voor pitches uitsturen',
    hostAndMusic: 'Presentator en muziek vragen',
    partners: 'Partners uitnodigen',
    broadcast: 'Afspraken maken met de omroep',
    selection: 'Pitches kiezen',
    publicity: 'Avond bekendmaken: affiche, wijkkrant, sociale media',
    catering: 'Koffie, borrel en catering regelen',
    confirmations: 'Pitchers laten weten of ze mee kunnen doen',
    runOfShow: 'Draaiboek maken',
    interpreters: 'Tolken en andere wensen van pitchers regelen',
    training: 'Pitchtraining houden',
    consents: 'Toestemmingen vragen voor foto, video en uitzending',
    crew: 'Taken op de avond verdelen',
    slides: 'Slides van pitchers verzamelen',
    visitors: 'Aanmeldingen van bezoekers tellen',
    forms: 'Evaluatieformulieren printen',
    soundCheck: 'Geluid en beeld proberen in de zaal',
    thanks: 'Bedankmails sturen',
    enterForms: 'Evaluatieformulieren invoeren',
    replay: 'Opname en foto’s delen',
    lookBack: 'Met het team terugkijken',
    offers: 'Aanbod opvolgen: eerste gesprekken',
    report: 'Cijfers en kosten invullen voor het verslag',
  } satisfies Record<UsualTask, string>,
  groups: {
    late: 'Te laat',
    soon: 'Komende 7 dagen',
    later: 'Later',
    after: 'Na de avond',
    undated: 'Zonder datum',
    done: 'Gedaan',
  } satisfies Record<TaskGroup, string>,
  progress: ({ all, done, late, soon }: { readonly [K in 'all' | 'done' | 'late' | 'soon']: number }) => {
    const start =
      done === all
        ? `Alles is gedaan: ${tasks(all)}`
        : done === 0
          ? `${tasks(all)}, nog geen gedaan`
          : `${done} van ${tasks(all)} gedaan`;
    const rest = [late > 0 ? `${late} te laat` : '', soon > 0 ? `${soon} voor de komende 7 dagen` : ''].filter(Boolean);
    return rest.length === 0 ? `${start}.` : `${start}; ${rest.join(', ')}.`;
  },
  progressLabel: 'Voortgang van de taken',
  noDate: 'Deze editie heeft nog geen datum. Kies er een, dan rekent Podium uit wanneer elke taak af moet zijn.',
  list: 'Taken',
  empty: 'Nog geen taken',
  emptyText:
    'Hier staat wat er voor en na de avond moet gebeuren, en wie dat doet. Begin met een lijst: de data rekenen mee met de avond en schuiven mee als de datum verandert.',
  beginWith: 'Begin met',
  usualList: 'Gewone avond',
  usualBrings: (n: number) => `${n} taken: van de locatie, 10 weken voor de avond, tot het verslag erna.`,
  fromTemplates: 'Jullie sjablonen',
  fromEditions: 'Eerdere edities',
  make: 'Takenlijst maken',
  bring: 'Taken toevoegen',
  made: (n: number) =>
    n === 0 ? 'Alle taken van deze lijst staan er al.' : n === 1 ? '1 taak toegevoegd.' : `${n} taken toegevoegd.`,
  menu: 'Meer met deze takenlijst',
  bringMore: 'Taken uit een lijst toevoegen',
  newTask: 'Nieuwe taak',
  add: 'Toevoegen',
  keys: 'Met de pijltjes ga je door de lijst, met de spatiebalk vink je af, met Delete gaat een taak naar de prullenbak.',
  when: 'Wanneer',
  whenHint: 'Bijvoorbeeld 10 weken voor, 2 dagen na of 28-10.',
  whenHintTemplate: 'Bijvoorbeeld 10 weken voor of 2 dagen na.',
  due: ({ n, unit, side }: DueParts): string => {
    if (side === 'on') return 'op de avond';
    const amount = unit === 'weeks' ? some(n, 'week', 'weken') : some(n, 'dag', 'dagen');
    return `${amount} ${side === 'before' ? 'voor' : 'na'}`;
  },
  dueProblem: (problem: DueProblem): string => {
    switch (problem) {
      case 'unit':
        return 'Zijn het dagen of weken? Typ bijvoorbeeld 10 weken voor of 2 dagen na.';
      case 'date':
        return 'Deze datum bestaat niet. Typ hem als dag-maand, zoals 28-10.';
      case 'far':
        return 'Dat is meer dan tien jaar van de avond. Kies een moment dichterbij.';
      case 'fromEveningOnly':
        return 'Een sjabloon rekent vanaf de avond. Typ bijvoorbeeld 3 weken voor.';
      case 'words':
        return 'Dit begrijpt Podium niet. Typ bijvoorbeeld 10 weken voor, 2 dagen na of 28-10.';
    }
  },
  falls: (date: string) => `Dat is ${date}.`,
  lateBy: (days: number) => `${some(days, 'dag', 'dagen')} te laat`,
  doneOn: (date: string) => `gedaan op ${date}`,
  tick: (title: string) => `${title} is gedaan`,
  withImprovement: (title: string) => `“${title}” is gedaan, en het verbeterpunt daarmee ook.`,
  hasNotes: 'met notities',
  fromImprovement: (edition: string) => `verbeterpunt van ${edition}`,
  unnamed: 'Taak zonder titel',
  noTeam: 'Zet je team bij Instellingen, dan kies je hier wie het doet.',
  carried: {
    title: 'Verbeterpunten',
    intro: 'Meegenomen van eerdere edities, tot ze gedaan zijn.',
    foundAt: (edition: string) => `gevonden bij ${edition}`,
    toTask: 'Maak er een taak van',
    isTask: 'staat op de takenlijst',
    done: 'gedaan bij deze editie',
    tick: (text: string) => `Verbeterpunt gedaan bij deze editie: ${text}`,
    made: (title: string) => `“${title}” staat nu op de takenlijst.`,
  },
  templates: {
    saveAs: 'Als sjabloon bewaren',
    manage: 'Sjablonen beheren',
    name: 'Naam van het sjabloon',
    save: 'Sjabloon bewaren',
    saved: (name: string) => `Sjabloon “${name}” is bewaard.`,
    exists: (name: string) => `Er is al een sjabloon “${name}”. Kies een andere naam.`,
    title: 'Sjablonen voor taken',
    intro:
      'Met een sjabloon begin je de takenlijst van een editie. Wat je hier wijzigt, verandert niets aan lijsten die er al zijn.',
    none: 'Je hebt nog geen eigen sjablonen. Open de taken van een editie, en kies daar “Als sjabloon bewaren”.',
    edit: (name: string) => `Sjabloon ${name} bewerken`,
    editWord: 'Bewerken',
    remove: (name: string) => `Sjabloon ${name} naar de prullenbak`,
    back: 'Terug naar de taken',
    backToList: 'Alle sjablonen',
    gone: 'Dit sjabloon bestaat niet meer. Misschien staat het in de prullenbak (Instellingen).',
    state: (n: number) => (n === 0 ? 'Nog geen taken. Voeg de eerste toe.' : `${tasks(n)}.`),
  },
};
