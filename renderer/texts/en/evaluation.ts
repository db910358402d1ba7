import type { Texts } from '../nl';

const forms = (n: number) => `${n} ${n === 1 ? 'form' : 'forms'}`;

/** As the Dutch. */
export const evaluation: Texts['evaluation'] = {
  count: (n, average) =>
    n === 0 ? 'No forms yet' : average === '' ? `${forms(n)}, without a grade` : `${forms(n)}, average ${average}`,
  enter: 'Enter forms',
  empty: 'No forms yet',
  emptyText:
    'After the evening you type the paper forms here: a grade, and what went well and could be better. Podium counts along, and with one click a tip becomes an improvement for the next edition.',
  groups: 'Grades by group',
  asTable: 'Show as a table',
  asChart: 'Show as a chart',
  group: { pitchers: 'Pitchers', audience: 'Audience', partners: 'Partners', team: 'Team' },
  all: 'Together',
  average: (grade, n) => `Average ${grade} (n = ${n})`,
  noGrades: (n) => `${forms(n)}, without a grade`,
  high: (n, of, percent) => {
    const share = percent === null ? '' : ` (${percent}%)`;
    return of === 1
      ? n === 1
        ? 'It was an 8 or more.'
        : 'It was less than an 8.'
      : `${n} of ${of} gave an 8 or more${share}.`;
  },
  noneOf: (groups) => {
    const list = groups.length < 2 ? groups.join('') : `${groups.slice(0, -1).join(', ')} and ${groups.at(-1)}`;
    return `No forms of ${list} yet.`;
  },
  spread: (group) => `${group}: number of forms by grade`,
  bar: (grade, n) => `grade ${grade}: ${forms(n)}`,
  halves: 'A half grade counts with the whole grade above it.',
  heads: { group: 'Group', average: 'Average', n: 'n', edition: 'Edition', grade: 'Grade', source: 'Source' },
  tops: 'What went well',
  tips: 'What could be better',
  more: (n) => `Show all ${n}`,
  toImprovement: 'Make it an improvement',
  toImprovementOf: (tip) => `Make an improvement of: ${tip}`,
  isImprovement: 'is an improvement',
  improved: 'The improvement stands below, and goes along to the next edition.',
  facts: {
    title: 'The grade of this edition',
    stated: 'In the facts, filled in by you',
    counted: 'Counted from the forms below, all groups together',
    none: 'not filled in yet',
    noneCounted: 'no grades yet',
    value: (grade, n) => (n === null ? `${grade}, without a number of forms` : `${grade} (n = ${n})`),
    same: 'Both are the same. The report uses the grade in the facts.',
    differs: 'The report uses the grade in the facts. The two are never added up.',
    countedOnly: 'The report uses the grade in the facts; that is still empty.',
    statedOnly: 'The report uses this grade.',
    take: (grade, n) => `Take over ${grade} (n = ${n})`,
    taken: (grade) => `${grade} is now in the facts.`,
  },
  trend: {
    title: 'Grade per edition',
    sentence: (first, last, n) =>
      n === 1 ? `One edition with a grade: ${last}.` : `The last ${n} editions with a grade: from ${first} to ${last}.`,
    stated: 'filled in',
    counted: 'counted',
    bar: (edition, grade, n) =>
      n === null ? `edition ${edition}: ${grade}` : `edition ${edition}: ${grade}, n = ${n}`,
  },
  improvements: {
    title: 'Improvements of this edition',
    text: 'What can be better next time. It goes along in the preparation of every next edition, until it is done.',
    add: 'Improvement',
    addAction: 'Add',
    open: 'still to do',
    done: (edition) => (edition ? `done at ${edition}` : 'done'),
    unnamed: 'Improvement without text',
    panel: 'Improvement',
  },
  times: { title: 'Times: planned and run', toAfter: 'All times' },
  entry: {
    title: 'Enter forms',
    back: 'Back to the evaluation',
    group: 'Whose forms are these?',
    grade: 'Grade',
    gradeHint: 'Type 1 to 9, and 0 for a 10. A half grade is fine: 7,5.',
    tops: 'What went well (tops)',
    tips: 'What could be better (tips)',
    keys: 'Enter keeps the form and begins the next. Tab goes to tops and tips; Shift+Enter makes a new line there.',
    save: 'Keep form',
    nothing: 'Type a grade, or something with tops or tips.',
    ofGroup: (group, count) => `${group}: ${count}.`,
    ofAll: (count) => `All groups: ${count}.`,
    latest: 'Entered last',
    noGrade: 'no grade',
    remove: 'Take away',
    removeOf: (what) => `Take the form away: ${what}`,
    open: (what) => `Open the form: ${what}`,
    panel: (group) => `Form · ${group}`,
  },
};
