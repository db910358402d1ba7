import { describe, expect, it } from 'vitest';
import {
  type Due,
  type DueTables,
  endOfWeek,
  followUpsDue,
  roundDates,
  roundOn,
  termsOf,
  usualTerms,
} from '../../renderer/domain/followUpsDue';
import type { Changes } from '../../renderer/domain/nouns';
import { addMonths } from '../../renderer/domain/time';
import { anEdition, aPitch, aRow, aYear } from '../support/records';

const evening = '2025-10-28';

interface Case {
  readonly date?: string | null;
  readonly edition?: Changes<'editions'>;
  readonly stage?: Changes<'pitches'>['stage'];
  readonly followUps?: readonly Changes<'followUps'>[];
  readonly outcomes?: readonly Changes<'outcomes'>[];
  readonly offers?: readonly Changes<'offers'>[];
  readonly years?: readonly Changes<'years'>[];
}

/** The records of one pitch at one evening. */
function tables({ date = evening, edition, stage, followUps, outcomes, offers, years }: Case): DueTables {
  return {
    editions: [anEdition({ date, ...edition }, 'e')],
    pitches: [aPitch({ editionId: 'e', ...(stage && { stage }) }, 'p')],
    followUps: (followUps ?? []).map((row, at) => aRow('followUps', { pitchId: 'p', ...row }, `f${at}`)),
    outcomes: (outcomes ?? []).map((row) => aRow('outcomes', { pitchId: 'p', ...row })),
    offers: (offers ?? []).map((row, at) => aRow('offers', { pitchId: 'p', ...row }, `o${at}`)),
    years: (years ?? []).map((row) => aYear(row.year ?? 2025, row)),
  };
}

const due = (records: Case, today: string): Due[] => followUpsDue(tables(records), today);
const short = (lines: readonly Due[]) =>
  lines.map(({ round, need, dueOn, when, lateRounds }) => `${need ?? round} ${dueOn} ${when} ${lateRounds}`);

describe('months after a date', () => {
  it.each([
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-12-31', 12, '2026-12-31'],
    ['2025-10-26', 5, '2026-03-26'],
    ['2025-01-31', -1, '2024-12-31'],
    ['2025-03-31', -13, '2024-02-29'],
    ['2025-05-15', 0, '2025-05-15'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));
});

describe('the terms', () => {
  it('are two weeks, three months and a year, and each is a setting of the year of the evening', () => {
    expect(termsOf([], 2025)).toEqual(usualTerms);
    const years = [aYear(2024, { followUpWeeks: 3, lastFollowUpMonths: 18 }), aYear(2026, { followUpMonths: 4 })];
    expect(termsOf(years, 2025)).toMatchObject({ weeks: 3, months: 3, lastMonths: 18 });
    expect(termsOf(years, 2026)).toMatchObject({ weeks: 2, months: 4, lastMonths: 12 });
    expect(termsOf(years, 2023)).toEqual(usualTerms);
  });

  it('count over the change of the clocks and a leap day by the calendar', () => {
    expect(roundDates('2024-02-29', usualTerms)).toEqual({
      first: '2024-03-14',
      second: '2024-05-29',
      third: '2025-02-28',
    });
    expect(roundDates('2025-10-26', usualTerms).first).toBe('2025-11-09');
  });

  it('hold for the evening, whatever the year of today', () => {
    const years = [
      { year: 2025, followUpWeeks: 4 },
      { year: 2026, followUpWeeks: 1 },
    ];
    expect(short(due({ years }, '2026-01-01'))).toEqual(['first 2025-11-25 late 1']);
  });
});

describe('a week', () => {
  it.each([
    ['2026-11-23', '2026-11-29'],
    ['2026-11-29', '2026-11-29'],
    ['2026-12-28', '2027-01-03'],
  ])('of %s ends on %s', (today, sunday) => expect(endOfWeek(today)).toBe(sunday));
});

describe('the rounds of a pitch', () => {
  it.each([
    ['the first is coming', '2025-10-29', ['first 2025-11-11 later 0']],
    ['it is this week', '2025-11-10', ['first 2025-11-11 week 0']],
    ['it is today', '2025-11-11', ['first 2025-11-11 week 0']],
    ['it is late', '2025-11-12', ['first 2025-11-11 late 1']],
    ['two are late, and are one line', '2026-02-01', ['second 2025-11-11 late 2']],
    ['three are late, and are one line', '2026-10-29', ['third 2025-11-11 late 3']],
    ['a year after the last one', '2027-10-28', ['third 2025-11-11 late 3']],
    ['longer ago nobody is asked as if it were new', '2027-10-29', ['third 2025-11-11 longAgo 3']],
  ])('%s', (_what, today, expected) => expect(short(due({}, today))).toEqual(expected));

  it.each<[string, Case]>([
    ['was not on stage', { stage: 'declined' }],
    ['is of an evening that was cancelled', { edition: { status: 'cancelled' } }],
    ['is of an evening that is still to come', { edition: { status: 'planned' } }],
    ['is of an evening without a date', { date: null }],
  ])('are none when it %s', (_what, records) => expect(due(records, '2026-06-01')).toEqual([]));

  it('end one by one as they are held; a later one stands for those before it', () => {
    const first = { round: 'first', doneOn: '2025-11-12' } as const;
    const second = { round: 'second', doneOn: '2026-01-30' } as const;
    const third = { round: 'third', doneOn: '2026-10-30' } as const;
    expect(short(due({ followUps: [first] }, '2026-01-01'))).toEqual(['second 2026-01-28 later 0']);
    expect(short(due({ followUps: [second] }, '2026-02-01'))).toEqual(['third 2026-10-28 later 0']);
    expect(due({ followUps: [third] }, '2027-01-01')).toEqual([]);
  });

  it('end by what was heard on or after their date, in any conversation or as an outcome', () => {
    const own = { round: 'own', doneOn: '2025-11-11' } as const;
    expect(short(due({ followUps: [own] }, '2025-12-01'))).toEqual(['second 2026-01-28 later 0']);
    expect(short(due({ followUps: [{ ...own, doneOn: '2025-11-10' }] }, '2025-12-01'))).toEqual([
      'first 2025-11-11 late 1',
    ]);
    expect(short(due({ outcomes: [{ outcome: 'advanced', date: '2026-02-01' }] }, '2026-03-01'))).toEqual([
      'third 2026-10-28 later 0',
    ]);
    const nothing = { outcome: 'unknown', date: '2026-02-01' } as const;
    expect(short(due({ outcomes: [nothing] }, '2026-03-01'))).toEqual(['second 2025-11-11 late 2']);
    const toCome = { outcome: 'advanced', date: '2026-04-01' } as const;
    expect(short(due({ outcomes: [toCome] }, '2026-03-01'))).toEqual(['second 2025-11-11 late 2']);
  });

  it.each(['realised', 'dropped'] as const)('of an idea that is %s are the last alone, once', (outcome) => {
    const outcomes = [{ outcome, date: '2025-11-01' }];
    expect(short(due({ outcomes }, '2026-03-01'))).toEqual(['third 2026-10-28 later 0']);
    expect(due({ outcomes: [{ outcome, date: '2026-11-01' }] }, '2026-11-02')).toEqual([]);
  });

  it('go on for an idea that is put off, and for one that came back', () => {
    expect(short(due({ outcomes: [{ outcome: 'postponed', date: '2025-11-12' }] }, '2026-02-01'))).toEqual([
      'second 2026-01-28 late 1',
    ]);
    const outcomes = [
      { outcome: 'dropped', date: '2025-11-01' },
      { outcome: 'changed', date: '2025-11-12' },
    ] as const;
    expect(short(due({ outcomes }, '2026-02-01'))).toEqual(['second 2026-01-28 late 1']);
  });

  it('go to another date or to someone by a record of theirs', () => {
    const moved = { round: 'first', dueOn: '2025-12-01', tries: 2, responsibleId: 'sem' } as const;
    expect(due({ followUps: [moved] }, '2025-11-20')).toMatchObject([
      { dueOn: '2025-12-01', when: 'later', tries: 2, responsibleId: 'sem', followUpId: 'f0', round: 'first' },
    ]);
    const handed = { round: 'first', responsibleId: 'sem' } as const;
    expect(due({ followUps: [handed] }, '2025-11-20')).toMatchObject([
      { dueOn: '2025-11-11', when: 'late', responsibleId: 'sem' },
    ]);
  });

  it('that nobody answered are not asked for the round before them meanwhile', () => {
    const moved = { round: 'second', dueOn: '2026-02-08', tries: 1 } as const;
    expect(short(due({ followUps: [moved] }, '2026-02-01'))).toEqual(['second 2026-02-08 later 0']);
    // Put off before it was due, it says nothing of the first.
    expect(short(due({ followUps: [moved] }, '2025-12-01'))).toEqual(['first 2025-11-11 late 1']);
  });

  it('of years ago come back to the list when someone picks them up', () => {
    const followUps = [{ round: 'third', dueOn: '2029-12-12' }] as const;
    expect(short(due({ date: '2021-10-28', followUps }, '2029-12-01'))).toEqual(['third 2029-12-12 later 0']);
  });
});

describe('an appointment of one’s own', () => {
  it('is a line beside the rounds, of whatever pitch', () => {
    const own = { round: 'own', dueOn: '2025-11-05', responsibleId: 'sem' } as const;
    expect(short(due({ followUps: [own] }, '2025-11-10'))).toEqual([
      'own 2025-11-05 late 0',
      'first 2025-11-11 week 0',
    ]);
    expect(short(due({ stage: 'applied', followUps: [own] }, '2025-11-10'))).toEqual(['own 2025-11-05 late 0']);
  });

  it('is over when it was held, or when they were spoken on its date or later', () => {
    const own = { round: 'own', dueOn: '2025-11-20' } as const;
    const spoken = { round: 'first', doneOn: '2025-11-20' } as const;
    const after = { stage: 'applied' } as const;
    expect(due({ ...after, followUps: [{ ...own, doneOn: '2025-11-19' }] }, '2025-12-01')).toEqual([]);
    expect(due({ ...after, followUps: [own, spoken] }, '2025-12-01')).toEqual([]);
    expect(short(due({ ...after, followUps: [own, { ...spoken, doneOn: '2025-11-19' }] }, '2025-12-01'))).toEqual([
      'own 2025-11-20 late 0',
    ]);
  });

  it('without a date is of today', () => {
    expect(short(due({ stage: 'applied', followUps: [{ round: 'own' }] }, '2025-11-10'))).toEqual([
      'own 2025-11-10 week 0',
    ]);
  });
});

describe('an offer', () => {
  const today = '2026-02-01';
  it.each<[string, Changes<'offers'>, string[]]>([
    ['is due when that was said', { followUpOn: '2026-02-10', offeredOn: evening }, ['contact 2026-02-10 later 0']],
    ['is thanked for in two weeks', { offeredOn: '2026-01-20' }, ['contact 2026-02-03 later 0']],
    ['is of its evening when it has no date', {}, ['contact 2025-11-11 late 0']],
    [
      'still goes by the date said when someone was spoken on a day unknown',
      { status: 'contacted', followUpOn: '2026-01-05' },
      ['agree 2026-01-05 late 0'],
    ],
    [
      'rests for eight weeks after contact',
      { status: 'contacted', followUpOn: '2026-01-05', contactedOn: '2026-01-06' },
      ['agree 2026-03-03 later 0'],
    ],
    [
      'was agreed, and is looked at after eight weeks',
      { status: 'agreed', agreedOn: '2025-12-01' },
      ['deliver 2026-01-26 late 0'],
    ],
    [
      'was agreed, with a date said since',
      { status: 'agreed', agreedOn: '2025-12-01', followUpOn: '2026-02-02' },
      ['deliver 2026-02-02 later 0'],
    ],
    ['is over when delivered', { status: 'delivered', followUpOn: '2026-01-01' }, []],
    ['is over when it lapsed', { status: 'lapsed', followUpOn: '2026-01-01' }, []],
    ['of years ago is shown apart', { offeredOn: '2021-10-28' }, ['contact 2021-11-11 longAgo 0']],
  ])('%s', (_what, offer, expected) => {
    // The rounds of the pitch are another matter.
    const lines = due({ offers: [offer], edition: { status: 'planned' } }, today);
    expect(short(lines)).toEqual(expected);
  });

  it('waits as long as the settings of the year say', () => {
    const offers = [
      { offeredOn: '2026-01-20' },
      { offeredOn: evening, status: 'contacted', contactedOn: '2026-01-05' },
    ] as const;
    const years = [aYear(2026, { offerContactWeeks: 3, offerStepWeeks: 6 })];
    expect(short(due({ stage: 'applied', offers, years }, today))).toEqual([
      'contact 2026-02-10 later 0',
      'agree 2026-02-16 later 0',
    ]);
  });

  it('that nobody answered waits for its new date, and counts the tries', () => {
    const offers = [{ offeredOn: evening, responsibleId: 'sem' }];
    const followUps = [{ offerId: 'o0', round: 'own', dueOn: '2026-02-08', tries: 1 }] as const;
    expect(due({ stage: 'applied', offers, followUps }, today)).toMatchObject([
      { kind: 'offer', offerId: 'o0', dueOn: '2026-02-08', tries: 1, followUpId: 'f0', responsibleId: 'sem' },
    ]);
  });

  it('rests for eight weeks after a conversation about it, whatever its stage', () => {
    const offers = [{ offeredOn: evening, status: 'contacted', contactedOn: '2025-11-05' }] as const;
    const followUps = [{ offerId: 'o0', round: 'own', doneOn: '2026-01-30' }] as const;
    expect(short(due({ stage: 'applied', offers, followUps }, today))).toEqual(['agree 2026-03-27 later 0']);
  });

  it('of no pitch and no evening is due after it was written down', () => {
    expect(short(due({ stage: 'applied', offers: [{ pitchId: null }], date: null }, '2021-12-10'))).toEqual([
      'contact 2021-12-15 later 0',
    ]);
  });
});

describe('all of it', () => {
  it('is in order: late, this week, later, long ago', () => {
    const offers = [
      { followUpOn: '2025-11-13' },
      { followUpOn: '2025-11-30' },
      { followUpOn: '2020-01-01' },
      { followUpOn: '2025-11-01' },
    ];
    expect(short(due({ offers }, '2025-11-12'))).toEqual([
      'contact 2025-11-01 late 0',
      'first 2025-11-11 late 1',
      'contact 2025-11-13 week 0',
      'contact 2025-11-30 later 0',
      'contact 2020-01-01 longAgo 0',
    ]);
  });
});

describe('the round that a conversation counts as', () => {
  it.each([
    ['2025-11-11', '2025-11-20', 'first'],
    ['2025-11-11', '2025-10-29', 'first'],
    ['2026-01-28', '2025-12-01', 'own'],
  ] as const)('due on %s and held on %s is %s', (dueOn, date, expected) =>
    expect(roundOn({ round: 'first', dueOn }, date)).toBe(expected),
  );
  it('is its own when nothing is due', () => expect(roundOn(undefined, '2025-11-20')).toBe('own'));
});
