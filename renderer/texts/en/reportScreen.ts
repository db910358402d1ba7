import type { Texts } from '../nl';

const noPoints = 'There are no points yet: times of the video are there only when the recording is in the log.';

/** Words of the reports screen. */
export const reportScreen: Texts['reportScreen'] = {
  partsLabel: 'Reports and insights',
  parts: { reports: 'Reports', insights: 'Insights' },
  list: 'All reports',
  found: 'Report',
  evening: { more: 'Times, chapters and other files of this evening' },
  editionOf: (number) => `edition ${number}`,
  allEditions: 'All editions',
  allPeople: 'Leave empty for everyone.',
  allPartners: 'Leave empty for all partners.',
  peopleOf: { pitchers: 'Pitchers', contacts: 'Contacts', teamMembers: 'Team' },
  noneFound: 'Nobody found',
  partsIn: (n, of) => (n === of ? 'Everything' : `${n} of ${of} parts`),
  chooseParts: 'Choose parts',
  noParts: 'Choose at least one part.',
  points: (n) => {
    if (n === 0) return noPoints;
    return n === 1 ? '1 point, from the log of the evening.' : `${n} points, from the log of the evening.`;
  },
  missing: {
    edition: {
      title: 'No edition yet',
      text: 'This report is about one evening. Make an edition, and what belongs to it is found here.',
      action: 'To Editions',
    },
    person: {
      title: 'Nobody chosen yet',
      text: 'This report is about one person. Type a part of the name above and choose whom you mean.',
    },
    people: {
      title: 'No people yet',
      text: 'This report is about one person. Add a pitch with a pitcher, and choose that person here.',
      action: 'To Pitches',
    },
    partner: {
      title: 'No partner chosen yet',
      text: 'This report is for one partner. Type a part of the name above and choose whom you mean.',
    },
    partners: {
      title: 'No partners yet',
      text: 'This report is for one partner. Add a partner, and choose it here.',
      action: 'To Network',
    },
  },
  save: 'Save as Word',
  formats: {
    open: 'Other formats',
    html: 'Web page (HTML)',
    json: 'All data to take along (JSON)',
    xlsx: 'All tables as Excel',
    csv: 'One table as CSV',
    reading: 'Reading the tables…',
    none: 'There are no tables in it.',
    failed: 'The file could not be made. The report itself has not changed. Try again.',
    tableName: (report, number) => `${report} table ${number}`,
    unnamed: (number) => `Table ${number}`,
  },
  stop: 'Stop',
  makeAgain: 'Make again',
  making: (percent) => `The document is being made: ${percent}%`,
  stopped: 'You stopped the making. Nothing was saved.',
  refused: 'The house style can’t be used. Switch it off for this report, or choose another document at House style.',
  failed: 'The document could not be made. Your data have not changed. Try again.',
  previewState: {
    drawing: 'The preview is being drawn…',
    shown: 'This is the document as it will be in Word.',
    failed: 'The preview can’t be drawn. The document itself is ready: you can save it.',
  },
  preview: (name) => `Preview of ${name}`,
  page: (number) => `Page ${number}`,
  pageOf: (number, of) => `Page ${number} of ${of}`,
  actualSize: '100%',
  fitWidth: 'Fit width',
  internalWarning: 'This version holds names. Do not share it outside the team and do not put it on a website.',
  namesWarning: 'There are names in it. Give it only to those who need it, and do not put it on a website.',
  partnerWarning: 'This is made for one partner. Do not give it to anyone else.',
  emptyYear: (year) => `No edition was held in ${year}. The report says so, with the figures there are.`,
  yearSettings: (year) => `Fill in goals and texts of ${year}`,
};
