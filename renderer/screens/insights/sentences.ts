/** What each insight shows, in a sentence: made of the same figures as its table. */

import type { InsightName } from '../../domain/insights';
import {
  type InsightColumnName,
  type InsightFigure,
  type InsightTable,
  shareInPercent,
} from '../../domain/insightTable';
import { rowName } from '../../exports/insightOut';
import type { Texts } from '../../texts/nl';
import type { Middle } from '../../texts/nl/insights';
import { gradeNumber, shortNumber } from './figureText';

type Table = InsightTable<InsightFigure>;

/** The sentence above an insight. */
export function sentenceOf(insight: InsightName, table: Table, t: Texts): string {
  const { say } = t.insights;
  const whole = (column: InsightColumnName) => numberOf(table, table.whole, column);
  const share = shareInPercent(table.whole?.share ?? null);
  switch (insight) {
    case 'outcomes':
      return say.outcomes(whole('all'), table.whole?.share?.part ?? 0, share, whole('unknown'));
    case 'funnel':
      return say.funnel(whole('applied'), whole('pitched'), share);
    case 'youth':
      return say.youth(whole('all'), whole('young'), share, whole('ageUnknown'));
    case 'followUps':
      return say.followUps(whole('all'), whole('onTime'), share, whole('late'), whole('overdue'));
    case 'districts':
    case 'themes':
      return spreadSentence(insight, table, t);
    case 'helpTimes':
      return say.helpTimes(
        middle(table, 'toContact', t),
        middle(table, 'toDelivery', t),
        middle(table, 'askToHelp', t),
      );
    case 'helpByKind': {
      const most = mostOf(table, 'offered');
      const name = most ? rowName(insight, most, t) : '';
      return say.helpByKind(whole('offered'), whole('delivered'), share, name, numberOf(table, most, 'offered'));
    }
    case 'helpByPartner': {
      const [first] = table.rows.filter(isNamed);
      const name = first ? rowName(insight, first, t) : '';
      return say.helpByPartner(name, numberOf(table, first, 'delivered'), numberOf(table, first, 'offered'));
    }
    case 'partnersByYear': {
      const last = table.rows.findLast((row) => numberOf(table, row, 'all') > 0);
      const of = (column: InsightColumnName) => numberOf(table, last, column);
      return say.partnersByYear(last?.name ?? '', of('all'), of('newPartners'), of('returning'));
    }
    case 'gradesByYear':
      return say.grades(middle(table, 'stated', t, gradeNumber), middle(table, 'counted', t, gradeNumber));
    case 'gradesByEdition':
      return bestEdition(table, t);
  }
}

type Row = Table['rows'][number];

/** Rows that stand for something by itself, not for what is left or not known. */
const isNamed = ({ key }: Row) => !['unknown', 'nobody', 'others'].includes(key);

function figureAt(table: Table, row: Row | null | undefined, column: InsightColumnName): InsightFigure | undefined {
  return row?.cells[table.columns.findIndex(({ name }) => name === column)];
}

function numberOf(table: Table, row: Row | null | undefined, column: InsightColumnName): number {
  return figureAt(table, row, column)?.value ?? 0;
}

function mostOf(table: Table, column: InsightColumnName): Row | undefined {
  const named = table.rows.filter(isNamed);
  const most = Math.max(...named.map((row) => numberOf(table, row, column)), 0);
  return most === 0 ? undefined : named.find((row) => numberOf(table, row, column) === most);
}

function middle(table: Table, column: InsightColumnName, t: Texts, write = shortNumber): Middle | null {
  const figure = figureAt(table, table.whole, column);
  if (!figure || figure.value === null) return null;
  const [low, high] = figure.spread ?? [figure.value, figure.value];
  return {
    value: write(figure.value, t),
    low: write(low, t),
    high: write(high, t),
    n: figure.n,
  };
}

function spreadSentence(insight: 'districts' | 'themes', table: Table, t: Texts): string {
  const named = table.rows.filter(isNamed);
  const most = mostOf(table, 'pitched');
  const n = numberOf(table, most, 'pitched');
  const share = shareInPercent(most?.share ?? null);
  const names = (rows: readonly Row[]) => rows.map(({ name }) => name);
  return t.insights.say.spread(insight, {
    all: numberOf(table, table.whole, 'pitched'),
    most: names(named.filter((row) => n > 0 && numberOf(table, row, 'pitched') === n)),
    n,
    share,
    empty: names(named.filter((row) => numberOf(table, row, 'pitched') === 0)),
    unknown: numberOf(
      table,
      table.rows.find(({ key }) => key === 'unknown'),
      'pitched',
    ),
  });
}

/** Stated and counted grades are two things: the one that an evening has is told, the counted one first. */
function bestEdition(table: Table, t: Texts): string {
  const gradeOf = (row: Row) => {
    const counted = figureAt(table, row, 'counted');
    return counted && counted.value !== null ? counted : figureAt(table, row, 'stated');
  };
  const [best] = [...table.rows].sort((a, b) => (gradeOf(b)?.value ?? 0) - (gradeOf(a)?.value ?? 0));
  const grade = best && gradeOf(best);
  return t.insights.say.gradesByEdition(
    best?.name ?? '',
    grade && grade.value !== null ? gradeNumber(grade.value, t) : '',
    grade?.n ?? 0,
    table.rows.length,
  );
}
