import type { Texts } from '../nl';

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const quoted = (value: string) => `“${value}”`;

/** Words of imports. */
export const imports: Texts['imports'] = {
  nothingWritten: 'Nothing was read. Nothing in Podium has changed.',
  refusals: {
    empty: { what: 'This file is empty.', now: 'Check that you chose the right file.' },
    wrongKind: {
      what: 'This is not a file that Podium reads.',
      now: 'Choose a file that ends in .xlsx, .csv or .vcf.',
    },
    otherSpreadsheet: {
      what: 'This is a spreadsheet of a kind that Podium does not read.',
      now: 'Open it in your spreadsheet program, choose “Save as” and then “Excel workbook (.xlsx)”. Then choose that file.',
    },
    oldExcel: {
      what: 'This is an Excel file of an old kind (.xls).',
      now: 'Open it in Excel, choose “Save as” and then “Excel workbook (.xlsx)”. Then choose that file.',
    },
    passwordProtected: {
      what: 'This file is locked with a password.',
      now: 'Open it in Excel, remove the password, save it and choose it again.',
    },
    damaged: {
      what: 'This file is damaged or incomplete.',
      now: 'Get the file again, or open it in Excel and save it again as “Excel workbook (.xlsx)”.',
    },
    tooLarge: {
      what: 'This file is larger than 20 MB.',
      now: 'Divide it over several files, or take pictures out of it.',
    },
    bomb: {
      what: 'Unpacked, this file is far too large. Ordinary lists never are.',
      now: 'Do you trust the sender? Then open the file in Excel and save it again.',
    },
    unsafe: {
      what: 'Other files are hidden in this file. That is why Podium does not open it.',
      now: 'Do you trust the sender? Then copy the list to a new Excel file and choose that.',
    },
    noRows: { what: 'There are no rows in this file.', now: 'Check that you chose the right file.' },
    headerOnly: {
      what: 'There are only headings in this file, without rows below them.',
      now: 'Check that you chose the right file.',
    },
    tooManyRows: { what: 'There are more than 50,000 rows in this file.', now: 'Divide it over several files.' },
    noCards: {
      what: 'There is nothing that Podium reads on the contact cards in this file.',
      now: 'Make the file again in your address book and choose that one.',
    },
    tooManyCards: { what: 'There are more than 10,000 contact cards in this file.', now: 'Divide it over more files.' },
    tooManyColumns: {
      what: 'There are more than 500 columns in this file.',
      now: 'Remove the columns that you do not need.',
    },
  },
  problems: {
    raggedRow: (value, detail) =>
      `This row has ${many(Number(value), 'cell', 'cells')}, while there are ${detail} headings. Check that everything is in the right column.`,
    unclosedQuote: () => 'A quotation mark starts here and never ends. What follows may end up in one cell.',
    unclosedCard: () => 'This card breaks off halfway. What is there, was read.',
    emptyCard: () => 'There is no name, e-mail address or telephone number on this card. It is skipped.',
    leftOnCard: (value) => `${quoted(value)} is on this card as well and was not read: Podium keeps one of each kind.`,
    rowsAbove: (value) => `This row is above the headings and is not read: ${quoted(value)}.`,
    unknownTable: (value) =>
      `Podium does not know what ${quoted(value)} holds and does not read it. Choose what it is.`,
    unknownColumn: () => 'This column is not read. Choose what it holds if you do want to read it.',
    doubleColumn: () => 'Another column is about the same. This one is not read.',
    impossibleDate: (value) => `${quoted(value)} is not a date that exists. This cell stays empty.`,
    notADate: (value) => `${quoted(value)} is not a date. This cell stays empty.`,
    notATime: (value) => `${quoted(value)} is not a time. This cell stays empty.`,
    badAge: (value) => `It is not certain which age group ${quoted(value)} is. It becomes “unknown”.`,
    badEmail: (value) => `${quoted(value)} is not an e-mail address. This cell stays empty.`,
    badPhone: (value) => `${quoted(value)} is not a telephone number. This cell stays empty.`,
    badAddress: (value) => `${quoted(value)} is not a web address. This cell stays empty.`,
    badAnswer: (value) => `${quoted(value)} is not a yes or no. This cell stays empty.`,
    badAmount: (value) => `It is not certain which amount ${quoted(value)} is. This cell stays empty.`,
    badNumber: (value) => `${quoted(value)} is not a number. This cell stays empty.`,
    outOfRange: (value) => `${quoted(value)} is not possible here. This cell stays empty.`,
    unknownChoice: (value) => `Podium does not know ${quoted(value)} here. This cell stays empty.`,
    unknownDistrict: (value) => `Podium knows no district ${quoted(value)}. This cell stays empty.`,
    unknownNeighbourhood: (value) => `Podium knows no neighbourhood ${quoted(value)}. This cell stays empty.`,
    unknownTheme: (value) => `Podium knows no theme ${quoted(value)}. This cell stays empty.`,
    cellError: (value) => `The spreadsheet has an error here: ${quoted(value)}. This cell stays empty.`,
    tooLong: (_value, detail) => `This text is longer than ${detail} characters. This cell stays empty.`,
    formulaText: (value) => `${quoted(value)} looks like a formula. Podium reads it as plain text.`,
    readAsNone: (value) => `${quoted(value)} was read as: not filled in.`,
    readAs: (value, detail) => `${quoted(value)} was read as ${quoted(detail)}.`,
    partlyRead: (value, detail) => `Podium does not know ${quoted(detail)} in ${quoted(value)}. The rest was read.`,
    otherDistrict: (value, detail) =>
      `This says district ${quoted(value)}, but the neighbourhood lies in ${quoted(detail)}. The district stays as written.`,
    noTitle: () => 'This row has no title of an idea and is skipped.',
    noName: () => 'This row has no name of an organisation and is skipped.',
    noEdition: () => 'This row has no number and no date of an edition and is skipped.',
    noOffer: () => 'This row does not say what is offered. It is skipped.',
    unknownEdition: (value) => `Edition ${quoted(value)} is not in this file and not in Podium. This row is skipped.`,
    noPitcher: (value) =>
      value === ''
        ? 'This idea has no name with it. It comes into Podium without a pitcher.'
        : `This idea has no name with it, only ${quoted(value)}. It comes into Podium without a pitcher.`,
    unknownPitch: (value) => `There is no pitch titled ${quoted(value)}. The offer comes into Podium without a pitch.`,
    manyPitches: (value) =>
      `There is more than one pitch titled ${quoted(value)}. The offer comes into Podium without a pitch.`,
    repeatedRow: (value) =>
      value === '' ? 'This row is in the file twice.' : `${quoted(value)} is in the file twice.`,
    sameIdea: (value) =>
      `${quoted(value)} by the same pitcher is already known. It becomes the same idea, with a new pitch.`,
    sharedPitch: (value, detail) => `${quoted(value)} is already known at this edition. ${detail} joins as a pitcher.`,
    differs: (value) =>
      value === ''
        ? 'This differs from what is in Podium. What is in Podium stays.'
        : `${quoted(value)} differs from what is in Podium. What is in Podium stays.`,
  },
  severities: { error: 'not read', notice: 'look at this' },
  place: { row: (row) => `row ${row}`, column: (column) => `column ${quoted(column)}` },
  sheetKinds: { editions: 'Editions', pitches: 'Pitches or applications', partners: 'Partners', offers: 'Offers' },
  targets: {
    edition: 'Edition (number or date)',
    venue: 'Venue',
    pitcherName: 'Full name of the pitcher',
    contactName: 'Full name of the contact',
    pitchTitle: 'Title of the pitch',
    from: 'From whom (partner or name)',
    filmAndPhoto: 'Consent to photo and video',
    photo: 'Consent to photo',
    video: 'Consent to video and livestream',
    broadcast: 'Consent to broadcast',
    nameInReport: 'Consent to name in report',
    shareContact: 'Consent to sharing contact data',
    contactCode: 'Consent to the mail address as a code in the room',
    followUp: 'Consent to contact later',
    invitations: 'Consent to invitations',
    story: 'Consent to story in council report',
  },
  targetOfNoun: (noun, field) => `${noun}: ${field.toLowerCase()}`,
  notRead: 'Do not read',
  nouns: {
    editions: 'edition',
    venues: 'venue',
    initiatives: 'idea',
    pitches: 'pitch',
    pitchers: 'pitcher',
    asks: 'ask',
    gifts: 'gift',
    outcomes: 'outcome',
    consents: 'answer about consent',
    partners: 'partner',
    contacts: 'contact',
    offers: 'offer of help',
  },
  nothingNew: 'Everything in this file is in Podium already. There is nothing to import.',
  remarks: {
    markedHeld: (n) =>
      n === 1 ? '1 edition is past and becomes “held”.' : `${n} editions are past and become “held”.`,
    markedPlanned: (n) =>
      n === 1 ? '1 edition is to come and becomes “planned”.' : `${n} editions are to come and become “planned”.`,
    markedPitched: (n) =>
      n === 1
        ? '1 pitch belongs to a past edition and becomes “pitched”.'
        : `${n} pitches belong to a past edition and become “pitched”.`,
  },
  decisions: { merge: 'Merge', skip: 'Skip the row', add: 'Add separately' },
  likeness: {
    same: 'Is in Podium already; something can be filled in or differs.',
    email: 'Same e-mail address, other name.',
    name: 'Same name, other details.',
  },
  foundIn: { file: 'earlier in this file', records: 'in Podium' },
};
