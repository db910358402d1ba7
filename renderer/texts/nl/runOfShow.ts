import type { CueProblem } from '../../domain/cueProblems';
import { choices } from './choices';
import { editions } from './editions';

const some = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const parts = (n: number) => some(n, 'onderdeel', 'onderdelen');
const evenings = (n: number) => some(n, 'avond', 'avonden');
const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
/** "19.30" of "19:30", "19.30.15" of "19:30:15". */
const clock = (time: string) => time.replaceAll(':', '.');
/** "1 uur 20", "12 minuten", "1 minuut 30". */
const length = (ms: number) => {
  const seconds = Math.round(ms / 1_000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (hours > 0) return [`${hours} uur`, minutes > 0 ? String(minutes) : ''].filter(Boolean).join(' ');
  if (minutes === 0) return some(rest, 'seconde', 'seconden');
  return [some(minutes, 'minuut', 'minuten'), rest > 0 ? String(rest) : ''].filter(Boolean).join(' ');
};

/** Words of the run of show: the tab of an edition and its templates. */
export const runOfShow = {
  clock,
  length,
  empty: 'Nog geen draaiboek',
  emptyText:
    'In het draaiboek staat wat er die avond na elkaar gebeurt, hoe lang het duurt en wie het doet. Podium vult het met de pitches die op het podium staan; daarna pas je alles aan.',
  make: 'Maak een draaiboek',
  beginWith: 'Beginnen met',
  usual: 'de gewone avond',
  usualBrings:
    'De gewone avond heeft inloop om 19.00 uur, opening, twee terugblikken, twee blokken pitches, muziek, pauze, afsluiting en borrel.',
  state: (n: number, ms: number, start: string, end: string) =>
    `${parts(n)}, samen ${length(ms)}: van ${clock(start)} tot ${clock(end)} uur.`,
  toEvening: 'Naar de avond',
  toAfter: 'Bestanden en tijden',
  list: 'Onderdelen van de avond',
  add: 'Onderdeel toevoegen',
  addAfter: 'Hierna toevoegen',
  addHint: (name: string) => (name ? `Komt na ${name}.` : 'Komt vooraan.'),
  addPitch: (title: string) => `Pitch met vragen en cadeautjes: ${title}`,
  addKinds: 'Soort',
  addPitches: 'Pitches van deze avond',
  added: (name: string, at: number, of: number) => `${name} toegevoegd op plaats ${at} van ${of}.`,
  moved: (name: string, at: number, of: number) => `${name} staat nu op plaats ${at} van ${of}.`,
  atEdge: 'Verder kan het niet.',
  move: (name: string) => `${name} verplaatsen: pijl omhoog of omlaag`,
  moveHint: 'Sleep aan de greep, of gebruik Alt met pijl omhoog of omlaag.',
  lengthOf: (name: string) => `Duur van ${name}`,
  menu: (name: string) => `Meer over ${name}`,
  up: 'Omhoog',
  down: 'Omlaag',
  duplicate: 'Dupliceren',
  free: (ms: number) => `${length(ms)} vrij`,
  overlap: (ms: number) => `${length(ms)} overlap`,
  fixedStart: 'vast begin',
  fixedEnd: (time: string) => `vast einde ${clock(time)}`,
  extra: (ms: number) => `met ${length(ms)} extra spreektijd`,
  panel: { close: 'Onderdeel sluiten', notes: 'Voor de techniek' },
  hints: {
    lengthMs: 'Typ minuten, zoals 5, of 1:30, 90s of 1u20.',
    minLengthMs: 'Zo kort mag het worden om in te lopen. Leeg: nooit korter.',
    startTime: 'Leeg: sluit aan op wat ervoor komt.',
    endTime: 'Leeg: duurt zo lang als hierboven staat.',
    title: 'Leeg: de soort, met de titel van de pitch.',
  },
  problems: {
    title: (n: number) => (n === 1 ? '1 ding om te regelen' : `${n} dingen om te regelen`),
    show: 'Toon alles',
    fold: 'Toon minder',
    open: 'Openen',
    toPitches: 'Naar de pitches',
    setDate: 'Datum kiezen',
    openPitch: 'Pitch openen',
    /** What is wrong; `name` is the cue's, `title` the pitch's. */
    text: (problem: CueProblem, { name, title }: { readonly name: string; readonly title: string }): string => {
      switch (problem.problem) {
        case 'noDate':
          return 'Deze editie heeft nog geen datum. De tijden hieronder gelden voor een gewone dag.';
        case 'missing':
          return `“${title}” staat op het podium, maar niet in het draaiboek.`;
        case 'gone':
          return `“${title}” staat niet meer op het podium, wel in het draaiboek.`;
        case 'twice':
          return `“${title}” staat er twee keer in.`;
        case 'noPitch':
          return 'Hier staat nog geen pitch.';
        case 'endsBefore':
          return `De vaste eindtijd van ${name} ligt vóór het begin.`;
        case 'short':
          return problem.isTooShort
            ? `${name} komt ${length(problem.ms)} tekort door de vaste eindtijd. Zo kort mag het niet.`
            : `${name} komt ${length(problem.ms)} tekort door de vaste eindtijd.`;
        case 'overlap':
          return `${name} begint ${length(problem.ms)} voordat het vorige onderdeel klaar is.`;
        case 'late':
          return `De avond eindigt ${length(problem.ms)} na de eindtijd van ${clock(problem.closing)} uur.`;
        case 'young':
          return `Er ${problem.have === 1 ? 'staat' : 'staan'} ${some(problem.have, 'jonge pitcher', 'jonge pitchers')} op het podium; ${problem.want} is de afspraak.`;
        case 'consent':
          return `“${title}”: ${editions.lineUp.consent(problem.consent)}.`;
      }
    },
    /** The same beside the cue, as short as can be. */
    short: (problem: CueProblem): string => {
      switch (problem.problem) {
        case 'gone':
          return 'niet meer op het podium';
        case 'twice':
          return 'staat er twee keer in';
        case 'noPitch':
          return 'nog geen pitch';
        case 'endsBefore':
          return 'einde vóór begin';
        case 'short':
          return `${length(problem.ms)} tekort`;
        case 'overlap':
          return `${length(problem.ms)} overlap`;
        case 'consent':
          return editions.lineUp.consent(problem.consent);
        default:
          return '';
      }
    },
    mend: (problem: CueProblem, title: string): string => {
      switch (problem.mend?.mend) {
        case 'fill':
        case 'add':
          return problem.problem === 'noPitch' ? `Zet “${title}” hier` : 'Zet in het draaiboek';
        case 'remove':
          return problem.problem === 'twice' ? 'Haal de tweede weg' : 'Haal weg';
        case 'unfix':
          return problem.mend.field === 'startTime' ? 'Laat aansluiten' : 'Vaste eindtijd weg';
        default:
          return '';
      }
    },
  },
  forecast: {
    title: 'Verwacht einde',
    sentence: (median: string, late: string) =>
      `Waarschijnlijk rond ${clock(median)} uur klaar; in 9 van de 10 gevallen vóór ${clock(late)} uur.`,
    basis: (n: number, cues: number) => `Op grond van ${evenings(n)} (${parts(cues)}).`,
    fewEvenings: (n: number) =>
      `Dat ${n === 1 ? 'is 1 avond' : `zijn ${evenings(n)}`}: te weinig om per soort te rekenen, dus telt alles samen.`,
    borrowed: (kinds: readonly (keyof typeof choices.cueKind)[]) =>
      `Van ${list(kinds.map((kind) => choices.cueKind[kind]))} is nog te weinig bekend; daarvoor telt alles samen.`,
    none: 'Na de eerste avond die je met Podium draait, staat hier wanneer jullie waarschijnlijk klaar zijn.',
    planned: (time: string) => `gepland ${clock(time)}`,
    median: (time: string) => `waarschijnlijk ${clock(time)}`,
    late: (time: string) => `9 van de 10: vóór ${clock(time)}`,
  },
  templates: {
    menu: 'Meer over dit draaiboek',
    title: 'Sjablonen',
    intro: 'Een sjabloon is een avond zonder pitches. Je begint er een nieuw draaiboek mee.',
    none: 'Nog geen eigen sjabloon. Open een draaiboek en kies in het menu “Bewaar als sjabloon”.',
    manage: 'Sjablonen beheren',
    saveAs: 'Bewaar als sjabloon',
    name: 'Naam van het sjabloon',
    save: 'Sjabloon bewaren',
    exists: (name: string) => `Er is al een sjabloon “${name}”.`,
    saved: (name: string) => `Sjabloon “${name}” is bewaard.`,
    edit: (name: string) => `${name} bewerken`,
    editWord: 'Bewerken',
    remove: (name: string) => `${name} naar de prullenbak`,
    back: 'Terug naar het draaiboek',
    backToList: 'Alle sjablonen',
    state: (n: number, ms: number) => `${parts(n)}, samen ${length(ms)}. Een blok pitches komt er één keer in.`,
    gone: 'Dit sjabloon is er niet meer.',
    emptyTemplate: 'Dit sjabloon heeft nog geen onderdelen.',
  },
  removeAll: 'Draaiboek weghalen',
  removeAllRefused: 'Deze avond is al gedraaid. Het draaiboek hoort bij wat er gebeurde.',
  removeRefused: (name: string) =>
    `${name} staat in het logboek van de avond en kan dus niet weg. Gaat het niet door? Sla het over op de avond.`,
  wholeShow: 'Het draaiboek',
};
