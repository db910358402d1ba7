import type { Choice } from '../../domain/choices';

const count = (n: number, one: string, more: string) => `${n.toLocaleString('nl-NL')} ${n === 1 ? one : more}`;
const conversations = (n: number) => count(n, 'gesprek', 'gesprekken');

/** A number of days as people say it: "12 dagen", "3 weken", "4 maanden", "2 jaar". */
const span = (days: number) => {
  if (days < 14) return count(days, 'dag', 'dagen');
  if (days < 61) return count(Math.floor(days / 7), 'week', 'weken');
  if (days < 730) return count(Math.floor(days / 30.44), 'maand', 'maanden');
  return `${Math.floor(days / 365.25)} jaar`;
};

/** Words of the screen Follow-up. */
export const followUps = {
  log: {
    title: 'Gesprek vastleggen',
    find: 'Met wie sprak je, of over welk idee?',
    findStart: 'Typ een idee, een naam of een aanbod. Daarna schrijf je op wat je hoorde.',
    nothing: (typed: string) => `Niets gevonden bij “${typed}”. Probeer een deel van de naam of van het idee.`,
    results: (n: number) => count(n, 'resultaat', 'resultaten'),
    kinds: { pitches: 'Idee', offers: 'Aanbod' },
    another: 'Iets anders kiezen',
  },
  state: (late: number, week: number, later: number) => {
    if (late + week + later === 0) return 'Niemand wacht op een gesprek.';
    if (late + week === 0) return `Niets te laat en niets deze week; later ${conversations(later)}.`;
    const first = late > 0 ? `${conversations(late)} te laat` : 'Niets te laat';
    return week > 0
      ? `${first}, ${late > 0 ? week.toLocaleString('nl-NL') : conversations(week)} deze week.`
      : `${first}, niets deze week.`;
  },
  label: 'Gesprekken die wachten',
  filter: {
    text: 'Filter op idee, naam of aanbod',
    clearText: 'Filtertekst wissen',
    clear: 'Filters wissen',
    shown: (n: number, all: number) => `${n.toLocaleString('nl-NL')} van ${all.toLocaleString('nl-NL')}`,
    nothing: 'Geen gesprek past bij dit filter.',
    who: 'Wie',
    everyone: 'iedereen',
    me: (name: string) => `ik (${name})`,
    nobody: 'nog niemand',
    kind: 'Soort',
    allKinds: 'alles',
    kinds: { round: 'rondes na de avond', own: 'eigen afspraken', offer: 'aanbod' },
    edition: 'Editie',
    allEditions: 'alle',
  },
  longAgo: (n: number) => `Lang geleden (${n.toLocaleString('nl-NL')})`,
  longAgoHint: 'Avonden van jaren terug, waar niemand over belde. Je hoeft ze niet af te werken; bel wie je wilt.',
  empty: {
    title: 'Hier zie je wie je wanneer belt',
    text: 'Na elke gehouden avond komt elk gepitcht idee hier drie keer terug: na twee weken, na drie maanden en na een jaar. Ook aanbod dat nog niet geleverd is vraagt hier om een gesprek.',
    action: 'Naar de edities',
  },
  done: {
    title: 'Alles is bijgepraat',
    text: 'Op dit moment wacht niemand op een gesprek. Sprak je toch iemand? Leg het vast, dan weet je team het ook.',
  },
  columns: {
    when: 'Wanneer',
    title: 'Idee',
    who: 'Wie bellen',
    phone: 'Telefoon',
    what: 'Waarvoor',
    promised: 'Staat nog open',
    heard: 'Laatst gehoord',
    responsible: 'Wie belt',
    edition: 'Editie',
  },
  keys: '↑ ↓ kiezen · Enter vastleggen · N niet bereikt · D gesproken, verder niets',
  late: (days: number) => `${span(days)} te laat`,
  longSince: (days: number) => `${span(days)} geleden`,
  since: (date: string) => `sinds ${date}`,
  today: 'vandaag',
  tomorrow: 'morgen',
  rounds: { first: 'eerste ronde', second: 'tweede ronde', third: 'laatste ronde', own: 'eigen afspraak' },
  lateRounds: (n: number) => `${n} rondes te laat`,
  needs: { contact: 'bedanken en afspreken', agree: 'afspraak maken', deliver: 'is het geleverd?' },
  tries: (n: number) => `${n} keer niet bereikt`,
  open: (asks: number, promised: number) =>
    [asks > 0 && count(asks, 'oproep', 'oproepen'), promised > 0 && `${promised} toegezegd`].filter(Boolean).join(', '),
  nobodyKnown: 'niemand bekend',
  refused: { no: 'Wil geen contact', withdrawn: 'Trok toestemming voor contact in' },
  refusedHint: 'Daarom staan de contactgegevens hier niet. Wat je langs een andere weg hoort, leg je gewoon vast.',
  copyPhone: (name: string, phone: string) => `${phone} van ${name} kopiëren`,
  copied: (phone: string) => `${phone} staat op het klembord.`,
  noReach: 'geen telefoon of e-mail bekend',
  panel: {
    due: 'Opvolgen op',
    who: 'Wie belt',
    asked: 'Vroeg om',
    promised: 'Toegezegd, nog niet geleverd',
    evening: (name: string, date: string) => `Gepitcht: ${name}, ${date}`,
    notPitched: 'Nog niet gepitcht',
    openPitch: 'Pitch openen',
    notDue: 'Hier hoeft nu niemand over te bellen. Sprak je iemand, leg het dan vast.',
    gone: 'Dit gesprek is er niet meer. Misschien is het al vastgelegd.',
    history: 'Eerder',
    noHistory: 'Nog geen gesprek vastgelegd. Dit wordt het eerste.',
  },
  form: {
    label: 'Gesprek',
    channel: 'Hoe',
    date: 'Wanneer',
    result: 'Wat hoorde je?',
    resultHint: 'Begin met “gerealiseerd:” of een andere uitkomst, dan kiest Podium die voor je.',
    outcome: 'Wat is er van het idee geworden?',
    outcomeHint: 'Kies niets als er niets nieuws is. Alt+1 tot Alt+5.',
    status: 'Hoe staat het met het aanbod?',
    statusHint: 'Alt+1 tot Alt+4.',
    next: 'Volgende afspraak',
    nextPlaceholder: 'over 3 weken',
    nextOn: (date: string) => `Dat is ${date}.`,
    nextWrong: 'Deze datum kan ik niet lezen. Typ bijvoorbeeld: over 3 weken, 1-12 of volgende maand.',
    nextPast: 'Dat is al geweest. Kies een dag na dit gesprek.',
    nextByItself: (round: string, date: string) => `Leeg? Dan komt de ${round} vanzelf, op ${date}.`,
    nextNone: 'Mag leeg blijven. Of typ bijvoorbeeld: over 3 weken, 1-12.',
    future: 'Deze dag komt nog. Kies vandaag of een dag die geweest is.',
    dateWrong: 'Kies de dag van het gesprek.',
    beforeEvening: (date: string) => `Een uitkomst van vóór de avond (${date}) kan niet kloppen.`,
    onEvening: 'Gebruik de datum van de avond',
    lookBack: (edition: string) => `Wil terugkomen: vraag voor ${edition}`,
    save: 'Gesprek vastleggen',
    saveKeys: 'Ctrl+Enter legt het vast.',
    notReached: 'Niet bereikt',
    notReachedHint: 'Komt over een week terug',
  },
  saved: (title: string) => `Gesprek over “${title}” is vastgelegd.`,
  reachedLater: (title: string) => `“${title}” komt over een week terug.`,
  nameless: 'zonder titel',
  sources: {
    phone: 'telefoongesprek',
    mail: 'e-mail',
    meeting: 'gesprek',
    evening: 'gesprek op een avond',
    other: '',
  } satisfies Record<Choice<'channel'>, string>,
  part: {
    title: 'Opvolging',
    nothing: 'Na de avond bel je na twee weken, drie maanden en een jaar. Wat je hoort komt hier.',
    over: 'Er staat geen gesprek meer open.',
    remove: 'Gesprek weghalen',
    change: (date: string) => `Gesprek van ${date} wijzigen`,
    ask: 'Vraag als terugblik',
    asked: (edition: string, presence: string) => `Terugblik op ${edition}: ${presence}.`,
    invited: (edition: string) => `Gevraagd voor ${edition}.`,
  },
  story: {
    pitched: (name: string) => `Gepitcht · ${name}`,
    undated: 'al bekend vóór de avond',
    source: (source: string) => `Bron: ${source}`,
    after: (outcome: string, days: number) => `${span(days)} na de avond: ${outcome}.`,
    turn: (outcome: string, days: number, before: string) =>
      `${span(days)} na de avond: ${outcome}. Daarvoor stond het op “${before}”.`,
    change: (outcome: string) => `Uitkomst “${outcome}” wijzigen`,
    fold: 'Klaar',
    future: 'Deze datum komt nog. Een uitkomst is iets wat je al weet: kies vandaag of eerder.',
    before: (evening: string) => `Deze datum ligt vóór de avond (${evening}). Kies wat klopt:`,
    onEvening: (evening: string) => `Het was op de avond, ${evening}`,
    known: 'Het was al eerder bekend',
    knownSource: (date: string) => `bekend vóór de avond (${date})`,
  },
  lookBacks: {
    title: 'Terugblik',
    hint: 'Wie pitchte op een eerdere avond en heeft nieuws? Vraag er ongeveer twee per avond.',
    state: (coming: number, invited: number) =>
      [coming > 0 && count(coming, 'komt', 'komen'), invited > 0 && `${invited} gevraagd`].filter(Boolean).join(', '),
    suggestions: 'Deze ideeën hebben nieuws',
    noSuggestions: 'Zodra van een eerder idee bekend is dat het verder kwam, zie je het hier als voorstel.',
    invite: (title: string) => `${title} vragen`,
    ask: 'Vragen',
    find: 'Een ander idee vragen',
    findNothing: 'Geen gepitcht idee met deze naam.',
    presence: (title: string) => `Terugblik van ${title}`,
    remove: (title: string) => `${title} weghalen bij de terugblik`,
    refused: 'wil geen uitnodigingen',
    asked: (title: string) => `“${title}” is gevraagd voor de terugblik.`,
    removed: (title: string) => `“${title}” is weggehaald bij de terugblik.`,
    since: (outcome: string, date: string) => `${outcome}, sinds ${date}`,
    absent: 'komt niet',
  },
  terms: {
    title: 'Opvolging na een avond',
    sentence: (weeks: number, months: number, last: number) =>
      `Na elke avond van dit jaar bel je wie pitchte: na ${count(weeks, 'week', 'weken')}, na ${count(months, 'maand', 'maanden')} en na ${count(last, 'maand', 'maanden')}.`,
    usual: (n: number, unit: 'weeks' | 'months') =>
      `Leeg is zoals gewoonlijk: ${unit === 'weeks' ? count(n, 'week', 'weken') : count(n, 'maand', 'maanden')}.`,
    offers: (weeks: number, step: number) =>
      `Voor aanbod van hulp bedank je binnen ${count(weeks, 'week', 'weken')}. Staat het daarna stil, dan komt het na ${count(step, 'week', 'weken')} terug op de lijst.`,
    outOfOrder: 'De rondes staan niet op volgorde. Kijk welke van de drie niet klopt.',
  },
  overview: {
    all: (n: number) => `Alle ${conversations(n)}`,
    one: 'Naar de opvolging',
  },
};
