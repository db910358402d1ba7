import type { InsightName } from '../../domain/insights';
import type { InsightColumnName } from '../../domain/insightTable';

/** Okabe and Ito's colours by what they stand for; black can be read on each that a number is written on. */
const green = '#009E73';
const sky = '#56B4E9';
const blue = '#0072B2';
const orange = '#E69F00';
const purple = '#CC79A7';
const red = '#D55E00';
const grey = '#999999';

/** The colour of each column. */
export const columnColours: Readonly<Record<InsightColumnName, string>> = {
  realised: green,
  advanced: sky,
  changed: purple,
  postponed: orange,
  dropped: red,
  unknown: grey,
  all: blue,
  applied: sky,
  chosen: orange,
  pitched: green,
  young: sky,
  older: orange,
  ageUnknown: grey,
  toContact: sky,
  toDelivery: green,
  askToHelp: orange,
  offered: sky,
  delivered: green,
  newPartners: sky,
  returning: green,
  stated: sky,
  counted: orange,
  onTime: green,
  late: orange,
  overdue: red,
};

/** How an insight is drawn: its parts on each other per year, beside each other per year, or lying down by name. */
export const chartKinds: Readonly<Record<InsightName, 'stacked' | 'grouped' | 'lying'>> = {
  outcomes: 'stacked',
  funnel: 'grouped',
  youth: 'stacked',
  districts: 'lying',
  themes: 'lying',
  helpTimes: 'grouped',
  helpByKind: 'lying',
  helpByPartner: 'lying',
  partnersByYear: 'stacked',
  followUps: 'stacked',
  gradesByYear: 'grouped',
  gradesByEdition: 'grouped',
};

const [barPx, gapPx] = [22, 12];

/** How high a chart of so many rows and columns is, in pixels: known before it is drawn, so that nothing jumps. */
export function chartHeight(insight: InsightName, rows: number, columns: number): number {
  return chartKinds[insight] === 'lying' ? rows * (columns * barPx + gapPx) + 40 : 280;
}
