import type { EveningConsent } from '../../domain/consent';
import type { Doubt } from '../../domain/editionDoubts';

const some = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const edities = (n: number) => some(n, 'editie', 'edities');
const pitches = (n: number) => some(n, 'pitch', 'pitches');
const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
const refusals = { photo: 'niet fotograferen', video: 'niet filmen', broadcast: 'niet uitzenden' } as const;

/** Words of the editions screen. */
export const editions = {
  tabs: { list: 'Edities', venues: 'Locaties' },
  state: (held: number, coming: number) =>
    coming === 0 ? `${edities(held)} gehouden.` : `${edities(held)} gehouden, ${coming} in voorbereiding.`,
  add: 'Editie toevoegen',
  empty: 'Nog geen edities',
  emptyText:
    'Een editie is één avond, met een datum, een locatie en pitches. Maak je eerste editie, of sleep een lijst uit Excel hierheen.',
  columns: { pitches: 'Pitches' },
  untitled: 'Editie zonder nummer',
  noDate: 'nog geen datum',
  noVenue: 'nog geen locatie',
  graded: (grade: string, n: number | null) => (n === null ? grade : `${grade} (n = ${n})`),
  next: 'volgende',
  back: 'Edities',
  gone: 'Deze editie bestaat niet (meer)',
  goneText: 'Misschien staat ze in de prullenbak. Je vindt de prullenbak bij Instellingen.',
  parts: {
    overview: 'Overzicht',
    pitches: 'Pitches',
    preparation: 'Voorbereiding',
    training: 'Training',
    runOfShow: 'Draaiboek',
    partners: 'Partners',
    evaluation: 'Evaluatie',
    media: 'Media',
    figures: 'Cijfers',
  },
  partsLabel: 'Delen van deze editie',
  coming: (days: number | null, needs: readonly string[]) => {
    const when =
      days === null
        ? 'Nog geen datum'
        : days === 0
          ? 'Vandaag'
          : days === 1
            ? 'Morgen'
            : days < 0
              ? 'De datum is voorbij'
              : `Over ${days} dagen`;
    return needs.length === 0 ? `${when}. Alles is klaar.` : `${when}; nog nodig: ${list(needs)}.`;
  },
  held: (facts: {
    readonly venue: string;
    readonly pitches: number;
    readonly visitors: number | null;
    readonly grade: string;
  }) => {
    const where = facts.venue ? `Gehouden in ${facts.venue}` : 'Gehouden';
    const what = [
      pitches(facts.pitches),
      facts.visitors === null ? '' : some(facts.visitors, 'bezoeker', 'bezoekers'),
      facts.grade ? `cijfer ${facts.grade}` : '',
    ];
    return `${where}, met ${list(what.filter(Boolean))}.`;
  },
  cancelled: 'Deze editie ging niet door.',
  doubt: (doubt: Doubt) => {
    switch (doubt.doubt) {
      case 'numberTaken':
        return 'Er is al een editie met dit nummer.';
      case 'dateTaken':
        return doubt.number === null
          ? 'Op deze dag staat nog een editie.'
          : `Op deze dag staat ook editie ${doubt.number}.`;
      case 'over':
        return 'De datum is voorbij. Is deze avond gehouden?';
      case 'notYet':
        return 'De datum moet nog komen, maar de status zegt dat de avond is geweest.';
      case 'longEvening':
        return `De avond duurt zo ${doubt.hours} uur. Kloppen begin en einde?`;
      case 'trainingAfter':
        return 'De training is na de avond zelf.';
      case 'overCapacity':
        return `Dat is meer dan de ${doubt.capacity} plaatsen van deze locatie.`;
      case 'gradeWithoutForms':
        return 'Zonder aantal formulieren telt het cijfer niet mee in het verslag.';
    }
  },
  setHeld: 'Zet op gehouden',
  setCancelled: 'Ging niet door',
  notPitched: (n: number) =>
    n === 1
      ? '1 gekozen pitch staat nog niet op “gepitcht”. Stond die op het podium?'
      : `${n} gekozen pitches staan nog niet op “gepitcht”. Stonden ze op het podium?`,
  setPitched: 'Zet op gepitcht',
  facts: {
    evening: 'De avond',
    training: 'Pitchtraining',
    programme: 'Programma',
    needs: 'Nog nodig',
    ready: 'Alles is klaar voor deze avond.',
  },
  venue: {
    create: (name: string) => `“${name}” toevoegen als locatie`,
    nothing: 'Typ een naam om een locatie toe te voegen.',
    fresh: 'Nog niet geweest',
    used: 'Al eens geweest',
    earlier: (editionsThere: readonly string[]) => `Hier was je al bij ${list(editionsThere)}.`,
    edit: 'Locatie bewerken',
  },
  edition: (number: number | null) => (number === null ? 'een editie' : `editie ${number}`),
  lineUp: {
    chosen: 'Op het podium',
    others: 'Niet gekozen',
    applied: 'Aanmeldingen',
    waiting: 'Reservelijst',
    add: 'Pitch toevoegen',
    newTitle: 'Titel van de pitch',
    newHint: 'Enter voegt toe en opent de pitch. Escape sluit.',
    empty: 'Nog geen pitches',
    emptyText:
      'Hier komt de volgorde van de avond. Voeg een pitch toe, of kies bij Pitches een aanmelding voor deze editie.',
    noneChosen: 'Er is nog niemand gekozen. Zet hieronder een pitch op “geselecteerd”.',
    young: 'jong',
    nobody: 'nog geen pitcher',
    consent: (state: EveningConsent) => {
      if (state.people === 0) return '';
      if (state.refused.length > 0) return list(state.refused.map((purpose) => refusals[purpose]));
      if (state.unasked > 0)
        return state.people === 1
          ? 'toestemming vragen'
          : `toestemming vragen aan ${some(state.unasked, 'pitcher', 'pitchers')}`;
      return 'toestemming compleet';
    },
    stage: (title: string) => `Fase van ${title}`,
    move: (title: string) => `${title} verplaatsen: pijl omhoog of omlaag`,
    moved: (title: string, at: number, of: number) => `${title} staat nu op plaats ${at} van ${of}.`,
    moveHint: 'Sleep aan de greep, of gebruik Alt met pijl omhoog of omlaag.',
    up: 'Omhoog',
    down: 'Omlaag',
    menu: (title: string) => `Meer over ${title}`,
    open: 'Pitch openen',
  },
  partners: {
    state: (n: number) => some(n, 'partner', 'partners'),
    add: 'Partner toevoegen',
    find: 'Zoek een partner',
    create: (name: string) => `“${name}” toevoegen als partner`,
    nothing: 'Typ een naam om een partner toe te voegen.',
    inviteFixed: (n: number) => (n === 1 ? '1 vaste partner uitnodigen' : `${n} vaste partners uitnodigen`),
    empty: 'Nog geen partners bij deze editie',
    emptyText: 'Partners zijn de fondsen, bedrijven en organisaties die je uitnodigt. Hun aanbod telt hier mee.',
    summary: (counts: {
      readonly all: number;
      readonly invited: number;
      readonly coming: number;
      readonly present: number;
    }) => {
      const parts = [
        counts.invited > 0 ? `${counts.invited} uitgenodigd` : '',
        counts.coming > 0 ? `${counts.coming} ${counts.coming === 1 ? 'komt' : 'komen'}` : '',
        counts.present > 0 ? `${counts.present} ${counts.present === 1 ? 'was' : 'waren'} erbij` : '',
      ].filter(Boolean);
      const all = some(counts.all, 'partner', 'partners');
      return parts.length === 0 ? `${all}.` : `${all}: ${list(parts)}.`;
    },
    offers: 'Aanbod',
    fixed: 'vaste partner',
    presence: (name: string) => `Aanwezigheid van ${name}`,
    notNoted: 'niet genoteerd',
    remove: (name: string) => `${name} van de lijst halen`,
    removed: (name: string) => `${name} staat niet meer bij deze editie.`,
  },
  figures: {
    visitors: 'Bezoekers en waardering',
    money: 'Geld',
    statedHint: (counted: number) => `Opgegeven, niet geteld. Podium telt zelf ${pitches(counted)}.`,
    gradeHint: 'Gemiddelde van de evaluatie, 1 tot en met 10.',
    formsHint: 'Op hoeveel formulieren het cijfer rust (n).',
    full: (percent: number, capacity: number) => `${percent}% van de ${capacity} plaatsen.`,
    perPitch: (amount: string, over: number, isCounted: boolean) =>
      `${amount} per pitch, over ${over} ${isCounted ? '' : 'opgegeven '}${over === 1 ? 'pitch' : 'pitches'}.`,
    under: (amount: string) => `${amount} onder de begroting.`,
    over: (amount: string) => `${amount} boven de begroting.`,
    exact: 'Precies volgens de begroting.',
    average: (grade: string, n: number) => `Alle edities samen: ${grade} (n = ${n}).`,
    outcomes: 'Wat er van de pitches werd',
    outcomesSentence: (good: number, all: number) =>
      `Van ${pitches(all)} ${good === 1 ? 'is er' : 'zijn er'} ${good} gerealiseerd of verder gekomen, voor zover nu bekend.`,
    outcomesNone: 'Zodra pitches op “gepitcht” staan, zie je hier wat ervan werd.',
  },
  menu: { history: 'Wie wijzigde dit', bin: 'Naar prullenbak' },
  history: {
    title: 'Wie wijzigde dit',
    by: (name: string) => (name ? `door ${name}` : ''),
    change: (from: string, to: string) => `${from} → ${to}`,
    empty: 'leeg',
    older: 'Toon oudere wijzigingen',
    gone: 'niet meer bekend',
    inBin: 'Prullenbak',
  },
  venues: {
    state: (all: number, fresh: number) =>
      fresh === 0
        ? `${some(all, 'locatie', 'locaties')}.`
        : `${some(all, 'locatie', 'locaties')}, ${fresh} nog niet gebruikt.`,
    add: 'Locatie toevoegen',
    empty: 'Nog geen locaties',
    emptyText:
      'Een locatie is een zaal of buurthuis waar een editie kan zijn. Voeg er een toe, of doe dat bij een editie.',
    held: 'Edities hier',
    heldNone: 'Hier was nog geen editie.',
    unnamed: 'Locatie zonder naam',
    columns: { editions: 'Edities', last: 'Laatste keer' },
    cannotBin: 'Deze locatie hoort bij een editie en kan daarom niet naar de prullenbak.',
  },
};
