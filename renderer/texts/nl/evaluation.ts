const some = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const forms = (n: number) => some(n, 'formulier', 'formulieren');

/** Words of the evaluation of an edition. */
export const evaluation = {
  count: (n: number, average: string) =>
    n === 0
      ? 'Nog geen formulieren'
      : average === ''
        ? `${forms(n)}, zonder cijfer`
        : `${forms(n)}, gemiddeld ${average}`,
  enter: 'Formulieren invoeren',
  empty: 'Nog geen formulieren',
  emptyText:
    'Na de avond typ je hier de papieren formulieren over: een cijfer, en wat goed ging en beter kan. Podium telt mee, en van een tip maak je met één klik een verbeterpunt voor de volgende editie.',
  groups: 'Cijfers per groep',
  asTable: 'Toon als tabel',
  asChart: 'Toon als grafiek',
  group: { pitchers: 'Pitchers', audience: 'Publiek', partners: 'Partners', team: 'Team' },
  all: 'Samen',
  average: (grade: string, n: number) => `Gemiddeld ${grade} (n = ${n})`,
  noGrades: (n: number) => `${forms(n)}, zonder cijfer`,
  high: (n: number, of: number, percent: number | null) => {
    const share = percent === null ? '' : ` (${percent}%)`;
    return of === 1
      ? n === 1
        ? 'Het was een 8 of hoger.'
        : 'Het was lager dan een 8.'
      : `${n} van de ${of} gaven een 8 of hoger${share}.`;
  },
  noneOf: (groups: readonly string[]) => {
    const list = groups.length < 2 ? groups.join('') : `${groups.slice(0, -1).join(', ')} en ${groups.at(-1)}`;
    return `Nog geen formulieren van ${list}.`;
  },
  spread: (group: string) => `${group}: aantal formulieren per cijfer`,
  bar: (grade: number, n: number) => `cijfer ${grade}: ${forms(n)}`,
  halves: 'Een half cijfer telt bij het hele cijfer erboven.',
  heads: { group: 'Groep', average: 'Gemiddeld', n: 'n', edition: 'Editie', grade: 'Cijfer', source: 'Bron' },
  tops: 'Wat ging goed',
  tips: 'Wat kan beter',
  more: (n: number) => `Toon alle ${n}`,
  toImprovement: 'Maak verbeterpunt',
  toImprovementOf: (tip: string) => `Maak een verbeterpunt van: ${tip}`,
  isImprovement: 'is een verbeterpunt',
  improved: 'Het verbeterpunt staat hieronder, en gaat mee naar de volgende editie.',
  facts: {
    title: 'Het cijfer van deze editie',
    stated: 'In de feiten, door jullie ingevuld',
    counted: 'Geteld uit de formulieren hieronder, alle groepen samen',
    none: 'nog niet ingevuld',
    noneCounted: 'nog geen cijfers',
    value: (grade: string, n: number | null) =>
      n === null ? `${grade}, zonder aantal formulieren` : `${grade} (n = ${n})`,
    same: 'Beide zijn gelijk. Het verslag gebruikt het cijfer in de feiten.',
    differs: 'Het verslag gebruikt het cijfer in de feiten. De twee worden nooit bij elkaar opgeteld.',
    countedOnly: 'Het verslag gebruikt het cijfer in de feiten; dat is nog leeg.',
    statedOnly: 'Het verslag gebruikt dit cijfer.',
    take: (grade: string, n: number) => `${grade} (n = ${n}) overnemen`,
    taken: (grade: string) => `${grade} staat nu in de feiten.`,
  },
  trend: {
    title: 'Cijfer per editie',
    sentence: (first: string, last: string, n: number) =>
      n === 1
        ? `Eén editie met een cijfer: ${last}.`
        : `De laatste ${n} edities met een cijfer: van ${first} naar ${last}.`,
    stated: 'ingevuld',
    counted: 'geteld',
    bar: (edition: string, grade: string, n: number | null) =>
      n === null ? `editie ${edition}: ${grade}` : `editie ${edition}: ${grade}, n = ${n}`,
  },
  improvements: {
    title: 'Verbeterpunten van deze editie',
    text: 'Wat de volgende keer beter kan. Het gaat mee in de voorbereiding van elke volgende editie, tot het gedaan is.',
    add: 'Verbeterpunt',
    addAction: 'Toevoegen',
    open: 'nog te doen',
    done: (edition: string) => (edition ? `gedaan bij ${edition}` : 'gedaan'),
    unnamed: 'Verbeterpunt zonder tekst',
    panel: 'Verbeterpunt',
  },
  times: {
    title: 'Tijden: gepland en gelopen',
    toAfter: 'Alle tijden',
  },
  entry: {
    title: 'Formulieren invoeren',
    back: 'Terug naar de evaluatie',
    group: 'Van wie zijn deze formulieren?',
    grade: 'Cijfer',
    gradeHint: 'Typ 1 tot en met 9, en 0 voor een 10. Een half cijfer mag: 7,5.',
    tops: 'Wat ging goed (tops)',
    tips: 'Wat kan beter (tips)',
    keys: 'Enter bewaart en begint het volgende formulier. Tab gaat naar tops en tips; Shift+Enter maakt daar een nieuwe regel.',
    save: 'Formulier bewaren',
    nothing: 'Typ een cijfer, of iets bij tops of tips.',
    ofGroup: (group: string, count: string) => `${group}: ${count}.`,
    ofAll: (count: string) => `Alle groepen: ${count}.`,
    latest: 'Laatst ingevoerd',
    noGrade: 'geen cijfer',
    remove: 'Weghalen',
    removeOf: (what: string) => `Formulier weghalen: ${what}`,
    open: (what: string) => `Formulier openen: ${what}`,
    panel: (group: string) => `Formulier · ${group}`,
  },
};
