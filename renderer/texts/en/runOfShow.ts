import type { CueProblem } from '../../domain/cueProblems';
import type { Texts } from '../nl';
import { choices } from './choices';
import { editions } from './editions';

const some = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const parts = (n: number) => some(n, 'part', 'parts');
const evenings = (n: number) => some(n, 'evening', 'evenings');
const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
/** "1 hour 20", "12 minutes", "1 minute 30". */
const length = (ms: number) => {
  const seconds = Math.round(ms / 1_000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (hours > 0) return [some(hours, 'hour', 'hours'), minutes > 0 ? String(minutes) : ''].filter(Boolean).join(' ');
  if (minutes === 0) return some(rest, 'second', 'seconds');
  return [some(minutes, 'minute', 'minutes'), rest > 0 ? String(rest) : ''].filter(Boolean).join(' ');
};

/** Words of the run of show: the tab of an edition and its templates. */
export const runOfShow: Texts['runOfShow'] = {
  clock: (time) => time,
  length,
  empty: 'No run of show yet',
  emptyText:
    'The run of show says what happens that evening one after the other, how long it takes and who does it. Podium fills it with the pitches on stage; then you change whatever you like.',
  make: 'Make a run of show',
  beginWith: 'Begin with',
  usual: 'the usual evening',
  usualBrings:
    'The usual evening has doors at 19:00, opening, two look-backs, two blocks of pitches, music, break, closing and drinks.',
  state: (n, ms, start, end) => `${parts(n)}, ${length(ms)} together: from ${start} to ${end}.`,
  toEvening: 'Go to the evening',
  toAfter: 'Files and times',
  list: 'Parts of the evening',
  add: 'Add a part',
  addAfter: 'Add after this',
  addHint: (name) => (name ? `Comes after ${name}.` : 'Comes first.'),
  addPitch: (title) => `Pitch with questions and gifts: ${title}`,
  addKinds: 'Kind',
  addPitches: 'Pitches of this evening',
  added: (name, at, of) => `${name} added at place ${at} of ${of}.`,
  moved: (name, at, of) => `${name} is now at place ${at} of ${of}.`,
  atEdge: 'It can go no further.',
  move: (name) => `Move ${name}: arrow up or down`,
  moveHint: 'Drag by the handle, or use Alt with arrow up or down.',
  lengthOf: (name) => `Length of ${name}`,
  menu: (name) => `More about ${name}`,
  up: 'Up',
  down: 'Down',
  duplicate: 'Duplicate',
  free: (ms) => `${length(ms)} free`,
  overlap: (ms) => `${length(ms)} overlap`,
  fixedStart: 'fixed start',
  fixedEnd: (time) => `fixed end ${time}`,
  extra: (ms) => `with ${length(ms)} extra time to speak`,
  panel: { close: 'Close this part', notes: 'For the crew' },
  hints: {
    lengthMs: 'Type minutes, such as 5, or 1:30, 90s or 1h20.',
    minLengthMs: 'How short it may become to catch up. Empty: never shorter.',
    startTime: 'Empty: follows on what comes before.',
    endTime: 'Empty: takes the length above.',
    title: 'Empty: its kind, with the title of the pitch.',
  },
  problems: {
    title: (n) => (n === 1 ? '1 thing to settle' : `${n} things to settle`),
    show: 'Show all',
    fold: 'Show fewer',
    open: 'Open',
    toPitches: 'Go to the pitches',
    setDate: 'Choose a date',
    openPitch: 'Open the pitch',
    text: (problem: CueProblem, { name, title }) => {
      switch (problem.problem) {
        case 'noDate':
          return 'This edition has no date yet. The times below are those of an ordinary day.';
        case 'missing':
          return `“${title}” is on stage, but not in the run of show.`;
        case 'gone':
          return `“${title}” is no longer on stage, but is in the run of show.`;
        case 'twice':
          return `“${title}” is in it twice.`;
        case 'noPitch':
          return 'There is no pitch here yet.';
        case 'endsBefore':
          return `The fixed end of ${name} lies before its start.`;
        case 'short':
          return problem.isTooShort
            ? `${name} is ${length(problem.ms)} short because of its fixed end. It may not be that short.`
            : `${name} is ${length(problem.ms)} short because of its fixed end.`;
        case 'overlap':
          return `${name} starts ${length(problem.ms)} before the part before it is over.`;
        case 'late':
          return `The evening ends ${length(problem.ms)} after its closing time of ${problem.closing}.`;
        case 'young':
          return `There ${problem.have === 1 ? 'is' : 'are'} ${some(problem.have, 'young pitcher', 'young pitchers')} on stage; the rule is ${problem.want}.`;
        case 'consent':
          return `“${title}”: ${editions.lineUp.consent(problem.consent)}.`;
      }
    },
    short: (problem: CueProblem) => {
      switch (problem.problem) {
        case 'gone':
          return 'no longer on stage';
        case 'twice':
          return 'is in it twice';
        case 'noPitch':
          return 'no pitch yet';
        case 'endsBefore':
          return 'ends before it starts';
        case 'short':
          return `${length(problem.ms)} short`;
        case 'overlap':
          return `${length(problem.ms)} overlap`;
        case 'consent':
          return editions.lineUp.consent(problem.consent);
        default:
          return '';
      }
    },
    mend: (problem, title) => {
      switch (problem.mend?.mend) {
        case 'fill':
        case 'add':
          return problem.problem === 'noPitch' ? `Put “${title}” here` : 'Put in the run of show';
        case 'remove':
          return problem.problem === 'twice' ? 'Take the second away' : 'Take away';
        case 'unfix':
          return problem.mend.field === 'startTime' ? 'Let it follow on' : 'Drop the fixed end';
        default:
          return '';
      }
    },
  },
  forecast: {
    title: 'Expected end',
    sentence: (median, late) => `Likely to end around ${median}; 9 times out of 10 before ${late}.`,
    basis: (n, cues) => `From ${evenings(n)} (${parts(cues)}).`,
    fewEvenings: (n) => `That is ${evenings(n)}: too few to reckon by kind, so all parts count together.`,
    borrowed: (kinds) =>
      `Too little is known of ${list(kinds.map((kind) => choices.cueKind[kind]))}; for those all parts count together.`,
    none: 'After the first evening that you run with Podium, this says when you are likely to be done.',
    planned: (time) => `planned ${time}`,
    median: (time) => `likely ${time}`,
    late: (time) => `9 out of 10: before ${time}`,
  },
  templates: {
    menu: 'More about this run of show',
    title: 'Templates',
    intro: 'A template is an evening without pitches. You begin a new run of show with it.',
    none: 'No template of your own yet. Open a run of show and choose “Save as template” in its menu.',
    manage: 'Manage templates',
    saveAs: 'Save as template',
    name: 'Name of the template',
    save: 'Save template',
    exists: (name) => `There is already a template “${name}”.`,
    saved: (name) => `Template “${name}” is saved.`,
    edit: (name) => `Edit ${name}`,
    editWord: 'Edit',
    remove: (name) => `Move ${name} to the bin`,
    back: 'Back to the run of show',
    backToList: 'All templates',
    state: (n, ms) => `${parts(n)}, ${length(ms)} together. A block of pitches is in it once.`,
    gone: 'This template is no longer there.',
    emptyTemplate: 'This template has no parts yet.',
  },
  removeAll: 'Remove the run of show',
  removeAllRefused: 'This evening was run already. The run of show belongs to what happened.',
  removeRefused: (name) =>
    `${name} is in the log of the evening, so it can’t go. Is it not going to happen? Skip it on the evening.`,
  wholeShow: 'The run of show',
};
