import type { Texts } from '../nl';

/** As in Dutch. */
export const exportWords: Texts['exports'] = {
  lists: { editions: 'Editions', pitches: 'Pitches', partners: 'Partners', offers: 'Offers' },
  noEdition: 'no edition',
  number: (noun) => `No. ${noun}`,
  title: 'Export',
  intro:
    'Make an Excel file of your editions, pitches, partners and offers. Podium can read it back as well, on another laptop for instance.',
  version: 'Who is it for?',
  versions: { complete: 'Complete, for the team', shared: 'Without personal data, to share' },
  versionText: {
    complete: 'With names, e-mail, telephone and consents. Do not share this file outside the team.',
    shared:
      'Without pitchers, contacts and consents, and without fields that hold names. Notes do go along: read them through before you share.',
  },
  all: 'Everything in one Excel file',
  allText:
    'With a sheet for each list. Left behind: years and goals, runs of show, the team, venues without an edition and which partners came to an edition.',
  saveAll: 'Save as Excel',
  one: 'One list',
  saveAs: { xlsx: 'Excel', csv: 'CSV' },
  saveListAs: (list, kind) => `Save ${list} as ${kind}`,
  menu: 'Export the whole list',
  menuItem: { xlsx: 'As Excel (.xlsx)', csv: 'As CSV (.csv)' },
  cards: {
    button: 'Save as contact card',
    buttonOf: (name) => `Save ${name} as a contact card`,
    menuItem: 'All contacts as contact cards (.vcf)…',
    title: (name) => (name === null ? 'All contacts as contact cards' : `Contact card of ${name}`),
    warning:
      'This file holds personal data: names, e-mail addresses, telephone numbers and notes. Keep it only where it is needed, and do not share it outside the team unless the people themselves agree. Any address book can open it.',
    save: 'Save',
    cancel: 'Cancel',
    fileName: (name, date) => `${name ?? 'Podium contact cards'} ${date}`,
  },
  making: (percent) => `The file is being made: ${percent}%`,
  stop: 'Stop',
  failed: 'The file could not be made. Your records have not changed. Try again.',
  fileName: (list, isShared, date) =>
    ['Podium', list?.toLowerCase(), isShared ? 'without personal data' : null, date].filter(Boolean).join(' '),
};
