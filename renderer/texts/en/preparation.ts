import type { Texts } from '../nl';

const some = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const tasks = (n: number) => some(n, 'task', 'tasks');

/** As the Dutch. */
export const preparation: Texts['preparation'] = {
  usual: {
    venue: 'Book the venue',
    budget: 'Make a budget',
    callForPitches: 'Send out the call for pitches',
    hostAndMusic: 'Ask a host and music',
    partners: 'Invite partners',
    broadcast: 'Arrange the broadcast with the station',
    selection: 'Choose the pitches',
    publicity: 'Announce the evening: poster, local paper, social media',
    catering: 'Arrange coffee, drinks and catering',
    confirmations: 'Tell pitchers whether they are in',
    runOfShow: 'Make the run of show',
    interpreters: 'Arrange interpreters and other wishes of pitchers',
    training: 'Hold the pitch training',
    consents: 'Ask consent for photos, video and broadcast',
    crew: 'Share out the work on the evening',
    slides: 'Collect the slides of pitchers',
    visitors: 'Count the visitors who signed up',
    forms: 'Print the evaluation forms',
    soundCheck: 'Try sound and picture in the hall',
    thanks: 'Send thank-you mails',
    enterForms: 'Enter the evaluation forms',
    replay: 'Share the recording and the photos',
    lookBack: 'Look back with the team',
    offers: 'Follow up the offers: first conversations',
    report: 'Fill in figures and costs for the report',
  },
  groups: {
    late: 'Late',
    soon: 'Next 7 days',
    later: 'Later',
    after: 'After the evening',
    undated: 'Without a date',
    done: 'Done',
  },
  progress: ({ all, done, late, soon }) => {
    const start =
      done === all
        ? `Everything is done: ${tasks(all)}`
        : done === 0
          ? `${tasks(all)}, none done yet`
          : `${done} of ${tasks(all)} done`;
    const rest = [late > 0 ? `${late} late` : '', soon > 0 ? `${soon} for the next 7 days` : ''].filter(Boolean);
    return rest.length === 0 ? `${start}.` : `${start}; ${rest.join(', ')}.`;
  },
  progressLabel: 'Progress of the tasks',
  noDate: 'This edition has no date yet. Choose one, and Podium works out when each task should be done.',
  list: 'Tasks',
  empty: 'No tasks yet',
  emptyText:
    'Here stands what has to be done before and after the evening, and by whom. Begin with a list: its dates count from the evening and move along when the date changes.',
  beginWith: 'Begin with',
  usualList: 'Usual evening',
  usualBrings: (n) => `${n} tasks: from the venue, 10 weeks before the evening, to the report after it.`,
  fromTemplates: 'Your templates',
  fromEditions: 'Earlier editions',
  make: 'Make the list of tasks',
  bring: 'Add the tasks',
  made: (n) =>
    n === 0 ? 'All tasks of this list are there already.' : n === 1 ? '1 task added.' : `${n} tasks added.`,
  menu: 'More with this list of tasks',
  bringMore: 'Add tasks from a list',
  newTask: 'New task',
  add: 'Add',
  keys: 'The arrows go through the list, the space bar ticks, Delete takes a task to the bin.',
  when: 'When',
  whenHint: 'For example 10 weeks before, 2 days after or 28-10.',
  whenHintTemplate: 'For example 10 weeks before or 2 days after.',
  due: ({ n, unit, side }) => {
    if (side === 'on') return 'on the evening';
    const amount = unit === 'weeks' ? some(n, 'week', 'weeks') : some(n, 'day', 'days');
    return `${amount} ${side}`;
  },
  dueProblem: (problem) => {
    switch (problem) {
      case 'unit':
        return 'Days or weeks? Type for example 10 weeks before or 2 days after.';
      case 'date':
        return 'This date does not exist. Type it as day-month, such as 28-10.';
      case 'far':
        return 'That is more than ten years from the evening. Choose a nearer moment.';
      case 'fromEveningOnly':
        return 'A template counts from the evening. Type for example 3 weeks before.';
      case 'words':
        return 'Podium does not understand this. Type for example 10 weeks before, 2 days after or 28-10.';
    }
  },
  falls: (date) => `That is ${date}.`,
  lateBy: (days) => `${some(days, 'day', 'days')} late`,
  doneOn: (date) => `done on ${date}`,
  tick: (title) => `${title} is done`,
  withImprovement: (title) => `“${title}” is done, and the improvement with it.`,
  hasNotes: 'with notes',
  fromImprovement: (edition) => `improvement of ${edition}`,
  unnamed: 'Task without a title',
  noTeam: 'Put your team in Settings, then you choose here who does it.',
  carried: {
    title: 'Improvements',
    intro: 'Brought along from earlier editions, until they are done.',
    foundAt: (edition) => `found at ${edition}`,
    toTask: 'Make it a task',
    isTask: 'is on the list of tasks',
    done: 'done at this edition',
    tick: (text) => `Improvement done at this edition: ${text}`,
    made: (title) => `“${title}” is now on the list of tasks.`,
  },
  templates: {
    saveAs: 'Keep as a template',
    manage: 'Manage templates',
    name: 'Name of the template',
    save: 'Keep template',
    saved: (name) => `Template “${name}” is kept.`,
    exists: (name) => `There is already a template “${name}”. Choose another name.`,
    title: 'Templates for tasks',
    intro: 'With a template you begin the tasks of an edition. What you change here changes no list that is there.',
    none: 'You have no templates of your own yet. Open the tasks of an edition, and choose “Keep as a template” there.',
    edit: (name) => `Edit template ${name}`,
    editWord: 'Edit',
    remove: (name) => `Template ${name} to the bin`,
    back: 'Back to the tasks',
    backToList: 'All templates',
    gone: 'This template does not exist any more. Perhaps it is in the bin (Settings).',
    state: (n) => (n === 0 ? 'No tasks yet. Add the first.' : `${tasks(n)}.`),
  },
};
