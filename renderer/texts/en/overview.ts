import type { Texts } from '../nl';

const pitches = (n: number) => (n === 1 ? '1 pitch' : `${n} pitches`);

const tasks = (n: number) => (n === 1 ? '1 task' : `${n} tasks`);

/** Words of the start page. */
export const overview: Texts['overview'] = {
  title: 'Overview',
  state: (days, label, needs) => {
    const when =
      days === null
        ? `${label} has no date yet`
        : days === 0
          ? `${label} is today`
          : days === 1
            ? `${label} is tomorrow`
            : `${label} is in ${days} days`;
    if (needs.length === 0) return `${when}. Everything is ready.`;
    const list = needs.length === 1 ? needs[0] : `${needs.slice(0, -1).join(', ')} and ${needs.at(-1)}`;
    return `${when}; still needed: ${list}.`;
  },
  noNext: 'No edition is planned. Make one, and you will see here what it still needs.',
  newEdition: 'Add edition',
  open: 'Open edition',
  needsTitle: 'Still needed for this edition',
  ready: 'Everything is ready for this evening.',
  short: (need) => {
    switch (need.need) {
      case 'date':
        return 'a date';
      case 'venue':
        return 'a venue';
      case 'newVenue':
        return 'a new venue';
      case 'pitches':
        return pitches(need.want - need.have);
      case 'fewerPitches':
        return `${pitches(need.have - need.want)} fewer`;
      case 'young':
        return need.want - need.have === 1 ? '1 young pitcher' : `${need.want - need.have} young pitchers`;
      case 'training':
        return 'a date for the pitch training';
      case 'consents':
        return need.people === 1 ? 'consent of 1 pitcher' : `consent of ${need.people} pitchers`;
    }
  },
  long: (need) => {
    switch (need.need) {
      case 'date':
        return 'Choose a date for the evening.';
      case 'venue':
        return 'Choose a venue, preferably one where you have not been.';
      case 'newVenue':
        return need.usedBy === null
          ? 'An edition was held at this venue before. Another one would be better.'
          : `Edition ${need.usedBy} was held at this venue. Another one would be better.`;
      case 'pitches':
        return `${need.have} of at least ${need.want} pitches chosen.`;
      case 'fewerPitches':
        return `${need.have} pitches chosen; more than ${need.want} do not fit in an evening.`;
      case 'young':
        return `${need.have} of at least ${need.want} pitches by young people.`;
      case 'training':
        return 'Pick a date for the pitch training.';
      case 'consents':
        return need.people === 1
          ? 'Ask 1 pitcher about photo, video and broadcast.'
          : `Ask ${need.people} pitchers about photo, video and broadcast.`;
    }
  },
  pressing: (late, soon) => {
    const words = [
      late > 0 ? `${tasks(late)} ${late === 1 ? 'is' : 'are'} late` : '',
      soon > 0 ? (late > 0 ? `${soon} for the next 7 days` : `${tasks(soon)} for the next 7 days`) : '',
    ].filter(Boolean);
    return words.length === 0 ? '' : `${words.join(', ')}.`;
  },
  tasks: 'To do',
  moreTasks: (n) => `And ${tasks(n)} more. You find them at the preparation of the edition.`,
  taskDone: (title) => `“${title}” is done.`,
  followUps: 'To follow up',
  yearTitle: (year) => `${year} so far`,
  lastYear: (year, value) => `${year}: ${value}`,
  unknown: 'not known',
  chartTitle: 'Pitches per edition',
  chartSentence: (editions, average) =>
    editions === 1
      ? 'The latest edition held.'
      : `${average} pitches per edition on average, over the latest ${editions} editions held.`,
  chartAlt: (points) => `Bar chart of the number of pitches per edition: ${points}.`,
  chartYoung: 'by young people',
  chartOther: 'by others',
  chartTable: 'Show as table',
  chartPicture: 'Show as chart',
  edition: 'Edition',
  total: 'Total',
};
