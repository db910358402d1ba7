/** What can be told about a cell, a row or a heading; the words stand in `texts.imports.problems`. */
export const problemCodes = [
  // The file itself
  'raggedRow',
  'unclosedQuote',
  'rowsAbove',
  'unclosedCard',
  'emptyCard',
  'leftOnCard',
  'unknownTable',
  'unknownColumn',
  'doubleColumn',
  // A cell that could not be read; it stays empty
  'impossibleDate',
  'notADate',
  'notATime',
  'badAge',
  'badEmail',
  'badPhone',
  'badAddress',
  'badAnswer',
  'badAmount',
  'badNumber',
  'outOfRange',
  'unknownChoice',
  'unknownDistrict',
  'unknownNeighbourhood',
  'unknownTheme',
  'cellError',
  'tooLong',
  // A cell that was read, but not quite as it stands
  'formulaText',
  'readAsNone',
  'readAs',
  'partlyRead',
  'otherDistrict',
  // A row that was left out, or that lacks something
  'noTitle',
  'noName',
  'noEdition',
  'noOffer',
  'unknownEdition',
  'noPitcher',
  'unknownPitch',
  'manyPitches',
  'repeatedRow',
  'sameIdea',
  'sharedPitch',
  'differs',
] as const;

/** A code in `problemCodes`. */
export type ProblemCode = (typeof problemCodes)[number];

/** `error`: something of the file is not read. `notice`: it is, but you may want to look. */
export type Severity = 'error' | 'notice';

/** Something to tell about one place in a file. */
export interface Problem {
  /** Name of the sheet or file. */
  readonly table: string;
  /** Row as a spreadsheet program shows it; null when it concerns the whole table. */
  readonly row: number | null;
  /** Heading of the column, null when it concerns the whole row. */
  readonly column: string | null;
  /** What stands there. */
  readonly value: string;
  readonly code: ProblemCode;
  /** What the words need beside the value: what it was read as, what is kept. */
  readonly detail: string;
  readonly severity: Severity;
}

const notices: ReadonlySet<ProblemCode> = new Set([
  'unclosedCard',
  'emptyCard',
  'leftOnCard',
  'rowsAbove',
  'unknownColumn',
  'formulaText',
  'readAsNone',
  'readAs',
  'partlyRead',
  'otherDistrict',
  'noPitcher',
  'repeatedRow',
  'sameIdea',
  'sharedPitch',
  'differs',
  'raggedRow',
]);

/** Where something is told about. */
export type Place = Pick<Problem, 'table' | 'row' | 'column'>;

/** A problem at a place; how severe it is follows from its code. */
export function problem(at: Place, code: ProblemCode, value = '', detail = ''): Problem {
  return {
    table: at.table,
    row: at.row,
    column: at.column,
    value: value.length > 200 ? `${value.slice(0, 199)}…` : value,
    code,
    detail,
    severity: notices.has(code) ? 'notice' : 'error',
  };
}
