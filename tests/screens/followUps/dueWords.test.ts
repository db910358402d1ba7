import { describe, expect, it } from 'vitest';
import type { Due } from '../../../renderer/domain/followUpsDue';
import { dueText, whatText, whenText } from '../../../renderer/screens/followUps/dueWords';
import { en } from '../../../renderer/texts/en';
import { nl } from '../../../renderer/texts/nl';

const today = '2026-11-23';
const due: Due = {
  ...{ key: 'pitch:p', kind: 'round', pitchId: 'p', offerId: null, followUpId: null, round: 'second', need: null },
  ...{ dueOn: today, when: 'week', lateRounds: 0, tries: 0, responsibleId: null },
};

describe('when a conversation is to be held', () => {
  it.each([
    [{ dueOn: '2026-11-22', when: 'late' }, '1 dag te laat', '1 day late'],
    [{ dueOn: '2026-11-10', when: 'late' }, '13 dagen te laat', '13 days late'],
    [{ dueOn: '2026-11-02', when: 'late' }, '3 weken te laat', '3 weeks late'],
    [{ dueOn: '2026-08-01', when: 'late' }, '3 maanden te laat', '3 months late'],
    [{ dueOn: '2018-11-01', when: 'longAgo' }, '8 jaar geleden', '8 years ago'],
    [{ dueOn: today, when: 'week' }, 'vandaag', 'today'],
    [{ dueOn: '2026-11-24', when: 'week' }, 'morgen', 'tomorrow'],
    [{ dueOn: '2026-11-27', when: 'week' }, 'vr 27 nov', 'Fri 27 Nov'],
    [{ dueOn: '2027-01-28', when: 'later' }, 'do 28 jan 2027', 'Thu 28 Jan 2027'],
  ] as const)('%o', (line, dutch, english) => {
    expect(whenText(line, today, nl)).toBe(dutch);
    expect(whenText(line, today, en).replace(',', '')).toBe(english);
  });
});

describe('what a conversation is for', () => {
  it('is a round, several that are late, the next step of an offer; with how often nobody answered', () => {
    expect(whatText(due, nl)).toBe('tweede ronde');
    expect(whatText({ ...due, lateRounds: 2 }, nl)).toBe('2 rondes te laat');
    expect(whatText({ ...due, need: 'deliver', tries: 2 }, nl)).toBe('is het geleverd?, 2 keer niet bereikt');
    expect(dueText(due, today, nl)).toBe('tweede ronde · vandaag');
    expect(dueText({ ...due, lateRounds: 3, dueOn: '2025-11-11', when: 'late' }, today, nl)).toBe(
      '3 rondes te laat, sinds di 11 nov 2025',
    );
  });
});

describe('how it stands', () => {
  it.each([
    [5, 3, 2, '5 gesprekken te laat, 3 deze week.'],
    [1, 0, 0, '1 gesprek te laat, niets deze week.'],
    [0, 1, 4, 'Niets te laat, 1 gesprek deze week.'],
    [0, 0, 2, 'Niets te laat en niets deze week; later 2 gesprekken.'],
    [0, 0, 0, 'Niemand wacht op een gesprek.'],
  ])('%i late, %i this week, %i later', (late, week, later, text) =>
    expect(nl.followUps.state(late, week, later)).toBe(text),
  );
});
