import type { Texts } from '../nl';

/** Words of the reports screen; those in the reports themselves stand in `reports.ts`. */
export const reportScreen: Texts['reportScreen'] = {
  state: 'Choose what you need. You see the document as it will be in Word, and save it when it is right.',
  partsLabel: 'Kinds of reports',
  parts: { year: 'Annual report', evening: 'Of an evening', insights: 'Insights' },
  evening: {
    title: 'Papers of an evening',
    state: 'Run of show, times, cue sheet and calendar of the edition you choose.',
    edition: 'Edition',
    more: 'Times, chapters and closing',
    none: 'No edition yet',
    noneText: 'Make an edition. The papers of that evening are here then.',
  },
  save: 'Save as Word',
  stop: 'Stop',
  makeAgain: 'Make again',
  making: (percent) => `The report is being made: ${percent}%`,
  stopped: 'You stopped the making. Nothing was saved.',
  failed: 'The report could not be made. Your data have not changed. Try again.',
  previewState: {
    drawing: 'The preview is being drawn…',
    shown: 'This is the document as it will be in Word, where it is divided over pages.',
    failed: 'The preview can’t be drawn. The document itself is ready: you can save it.',
  },
  preview: (name) => `Preview of ${name}`,
  internalWarning: 'This version holds names. Do not share it outside the team and do not put it on a website.',
  emptyYear: (year) => `No edition was held in ${year}. The report says so, with the figures there are.`,
  yearSettings: (year) => `Fill in goals and texts of ${year}`,
};
