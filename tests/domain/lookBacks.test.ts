import { describe, expect, it } from 'vitest';
import { type LookBackTables, refusal, suggestedLookBacks } from '../../renderer/domain/lookBacks';
import type { Changes } from '../../renderer/domain/nouns';
import { anEdition, aPitch, aRow } from '../support/records';

const today = '2026-11-23';

describe('who asked not to be approached', () => {
  const yes = { answer: 'yes', date: '2024-01-01' } as const;
  it.each<[string, readonly Changes<'consents'>[], string | null]>([
    ['was never asked', [], null],
    ['said yes', [yes], null],
    ['was asked, without an answer', [{ answer: 'notAsked' }], null],
    ['said no', [{ answer: 'no', date: '2024-01-01' }], 'no'],
    ['took a yes back', [{ ...yes, withdrawnOn: '2025-01-01' }], 'withdrawn'],
    ['takes a yes back later', [{ ...yes, withdrawnOn: '2027-01-01' }], null],
    ['said no, and then yes', [{ answer: 'no', date: '2023-01-01' }, yes], null],
    ['said yes, and then no', [yes, { answer: 'no', date: '2025-01-01' }], 'no'],
    ['said no to something else', [{ answer: 'no', purpose: 'photo' }], null],
  ])('%s', (_what, answers, expected) => {
    const consents = answers.map((row) => aRow('consents', { subjectId: 'noor', purpose: 'followUp', ...row }));
    expect(refusal(consents, 'noor', 'followUp', today)).toBe(expected);
    expect(refusal(consents, 'sami', 'followUp', today)).toBeNull();
  });
});

describe('who could look back', () => {
  const evening = anEdition({ date: '2026-12-10', status: 'planned' }, 'next');
  const before = anEdition({ date: '2024-10-28' }, 'before');

  function tables(pitches: Record<string, readonly Changes<'outcomes'>[]>): LookBackTables {
    const ids = Object.keys(pitches);
    return {
      editions: [before, evening, anEdition({ date: '2025-01-01', status: 'cancelled' }, 'cancelled')],
      pitches: ids.map((id) => aPitch({ editionId: 'before' }, id)),
      speakers: ids.map((pitchId) => aRow('speakers', { pitchId, pitcherId: `by-${pitchId}` })),
      outcomes: Object.entries(pitches).flatMap(([pitchId, rows]) =>
        rows.map((row) => aRow('outcomes', { pitchId, ...row })),
      ),
      consents: [],
      lookBacks: [],
    };
  }
  const suggested = (of: LookBackTables) => suggestedLookBacks(of, evening, today).map(({ pitchId }) => pitchId);
  const realised = [{ outcome: 'realised', date: '2025-06-01' }] as const;

  it('has news since the evening, realised first, then the latest', () => {
    const records = tables({
      advanced: [{ outcome: 'advanced', date: '2026-09-01' }],
      realised,
      later: [{ outcome: 'realised', date: '2026-06-01' }],
      changed: [{ outcome: 'changed', date: '2026-10-01' }],
      dropped: [{ outcome: 'dropped', date: '2026-10-01' }],
      early: [{ outcome: 'realised', date: '2024-01-01' }],
      undated: [{ outcome: 'realised' }],
      silent: [],
      lost: [
        { outcome: 'realised', date: '2025-01-01' },
        { outcome: 'postponed', date: '2026-01-01' },
      ],
    });
    expect(suggested(records)).toEqual(['later', 'realised', 'changed', 'advanced']);
  });

  it('was not asked before, was on stage at an evening that was held, and may be invited', () => {
    const records = tables({ asked: realised, waiting: realised, shared: realised, refused: realised, free: realised });
    const no = { purpose: 'invitations', answer: 'no', date: '2024-11-01' } as const;
    expect(
      suggested({
        ...records,
        pitches: records.pitches.map((pitch) => (pitch.id === 'waiting' ? { ...pitch, stage: 'waitlisted' } : pitch)),
        speakers: [...records.speakers, aRow('speakers', { pitchId: 'shared', pitcherId: 'another' })],
        consents: [
          aRow('consents', { subjectId: 'by-refused', ...no }),
          aRow('consents', { subjectId: 'by-shared', ...no }),
        ],
        lookBacks: [aRow('lookBacks', { editionId: 'some', pitchId: 'asked' })],
      }),
    ).toEqual(['free', 'shared']);
    const cancelled = records.pitches.map((pitch) => ({ ...pitch, editionId: 'cancelled' }));
    expect(suggested({ ...records, pitches: cancelled })).toEqual([]);
    expect(suggestedLookBacks(records, before, today)).toEqual([]);
  });
});
