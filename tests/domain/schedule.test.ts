import { describe, expect, it } from 'vitest';
import { schedule } from '../../renderer/domain/schedule';
import { clockAt, dateAt, instant, momentAt, nearestMoment } from '../../renderer/domain/time';
import { aCue, minutes } from '../support/evening';

const clocks = (cues: Parameters<typeof schedule>[0], date: string, startTime: string | null = '19:30') =>
  [...schedule(cues, { date, startTime }).values()].map(({ start, end }) => `${clockAt(start)}–${clockAt(end)}`);

describe('the moment of a time of day', () => {
  it.each([
    ['2025-07-01', '19:30', '2025-07-01T17:30:00Z'],
    ['2025-12-01', '19:30', '2025-12-01T18:30:00Z'],
    // The clocks go back in this night: half past two comes twice, the first is meant.
    ['2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    // And forward in this one: half past two does not come.
    ['2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
  ])('%s %s', (date, time, utc) => {
    expect(momentAt(date, time)).toBe(Date.parse(utc));
  });

  it('is the nearest one: past midnight that of the next day, and of a doubled hour the one at hand', () => {
    const beforeMidnight = momentAt('2025-10-28', '23:58');
    expect(dateAt(nearestMoment('00:20', beforeMidnight))).toBe('2025-10-29');
    expect(dateAt(nearestMoment('23:50', beforeMidnight))).toBe('2025-10-28');
    const secondRound = instant(Date.parse('2026-10-25T01:20:00Z'));
    expect(nearestMoment('02:30', secondRound)).toBe(Date.parse('2026-10-25T01:30:00Z'));
  });
});

describe('a schedule', () => {
  it('puts cues one after the other from the start of the evening', () => {
    expect(clocks([aCue('a', { lengthMs: minutes(10) }), aCue('b', { lengthMs: 90_000 })], '2025-10-28')).toEqual([
      '19:30–19:40',
      '19:40–19:41',
    ]);
  });

  it('keeps fixed times, and tells what is free or overlaps before them', () => {
    const planned = schedule(
      [
        aCue('doors', { startTime: '19:00', lengthMs: minutes(30) }),
        aCue('late', { startTime: '19:45', lengthMs: minutes(10) }),
        aCue('early', { startTime: '19:50', lengthMs: minutes(10) }),
        aCue('until', { endTime: '20:30', lengthMs: minutes(5) }),
      ],
      { date: '2025-10-28', startTime: '19:30' },
    );
    expect([...planned.values()].map((p) => p.slackMs)).toEqual([0, minutes(15), minutes(-5), 0]);
    expect(clockAt(planned.get('until')?.end ?? instant(0))).toBe('20:30');
  });

  it('goes past midnight', () => {
    const cues = [aCue('a', { startTime: '23:40', lengthMs: minutes(18) }), aCue('b', { startTime: '00:20' })];
    expect(clocks(cues, '2025-10-28')).toEqual(['23:40–23:58', '00:20–00:25']);
  });

  it('lasts as long as it lasts when the clocks go back', () => {
    const planned = schedule([aCue('a', { lengthMs: minutes(120) })], { date: '2026-10-25', startTime: '01:30' });
    const a = planned.get('a');
    expect(a && [clockAt(a.start), clockAt(a.end), a.end - a.start]).toEqual(['01:30', '02:30', minutes(120)]);
  });

  it('is empty without a date', () => {
    expect(schedule([aCue('a')], { date: null, startTime: '19:30' }).size).toBe(0);
  });
});
