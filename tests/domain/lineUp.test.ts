import { describe, expect, it } from 'vitest';
import type { Choice } from '../../renderer/domain/choices';
import { type LineUp, type Need, needsOf } from '../../renderer/domain/lineUp';
import type { Changes } from '../../renderer/domain/nouns';
import { usualRule } from '../../renderer/domain/year';
import { aRow } from '../support/row';

/** An edition for which nothing is missing: six pitches, two of them young, everyone asked. */
function complete(edition: Changes<'editions'> = {}, count = 6, young = 2): LineUp {
  const at = Array.from({ length: count }, (_, i) => i);
  return {
    edition: aRow('editions', 'e', { date: '2025-10-28', venueId: 'v', trainingDate: '2025-10-14', ...edition }),
    otherEditions: [],
    pitches: at.map((i) => aRow('pitches', `p${i}`, { editionId: 'e', stage: 'selected' })),
    speakers: at.map((i) => aRow('speakers', `s${i}`, { pitchId: `p${i}`, pitcherId: `w${i}` })),
    pitchers: at.map((i) => aRow('pitchers', `w${i}`, { ageBand: i < young ? '16-17' : '28plus' })),
    consents: at.flatMap((i) =>
      (['photo', 'video', 'broadcast'] as const).map((purpose) =>
        aRow('consents', `c${i}${purpose}`, { subjectId: `w${i}`, purpose, answer: i % 2 === 0 ? 'yes' : 'no' }),
      ),
    ),
  };
}

const stages = (lineUp: LineUp, ...to: Choice<'pitchStage'>[]): LineUp => ({
  ...lineUp,
  pitches: lineUp.pitches.map((p, at) => ({ ...p, stage: to[at] ?? p.stage })),
});

describe('what an edition still needs', () => {
  const other = (values: Changes<'editions'>) => aRow('editions', 'f', { number: 7, venueId: 'v', ...values });
  const cases: [string, LineUp, Need[]][] = [
    ['nothing', complete(), []],
    ['a date', complete({ date: null }), [{ need: 'date' }]],
    ['a venue', complete({ venueId: null }), [{ need: 'venue' }]],
    [
      'a venue not used before',
      { ...complete(), otherEditions: [other({})] },
      [{ need: 'newVenue', venueId: 'v', usedBy: 7 }],
    ],
    [
      'that also when the other has no number',
      { ...complete(), otherEditions: [other({ number: null })] },
      [{ need: 'newVenue', venueId: 'v', usedBy: null }],
    ],
    [
      'a cancelled evening did not use its venue',
      { ...complete(), otherEditions: [other({ status: 'cancelled' })] },
      [],
    ],
    ['another venue', { ...complete(), otherEditions: [other({ venueId: 'w' })] }, []],
    [
      'no venue is not the same venue',
      { ...complete({ venueId: null }), otherEditions: [other({ venueId: null })] },
      [{ need: 'venue' }],
    ],
    ['the edition itself is no other', { ...complete(), otherEditions: [complete().edition] }, []],
    ['pitches', complete({}, 4), [{ need: 'pitches', have: 4, want: 6 }]],
    ['eight is not too many', complete({}, 8), []],
    ['fewer pitches', complete({}, 9), [{ need: 'fewerPitches', have: 9, want: 8 }]],
    [
      'those that are not chosen do not count',
      stages(complete({}, 8), 'applied', 'waitlisted', 'withdrawn', 'declined', 'trained', 'scheduled', 'pitched'),
      [
        { need: 'pitches', have: 4, want: 6 },
        { need: 'young', have: 0, want: 2 },
      ],
    ],
    ['young pitchers', complete({}, 6, 1), [{ need: 'young', have: 1, want: 2 }]],
    [
      'a pitch by two young people counts once',
      {
        ...complete({}, 6, 1),
        speakers: [...complete().speakers, aRow('speakers', 's', { pitchId: 'p0', pitcherId: 'w9' })],
        pitchers: [...complete({}, 6, 1).pitchers, aRow('pitchers', 'w9', { ageBand: 'under16' })],
        consents: complete({}, 10).consents,
      },
      [{ need: 'young', have: 1, want: 2 }],
    ],
    ['a training', complete({ trainingDate: null }), [{ need: 'training' }]],
    [
      'answers of two people',
      { ...complete(), consents: complete().consents.slice(4) },
      [{ need: 'consents', people: 2 }],
    ],
    [
      'an answer, not only a question',
      {
        ...complete(),
        consents: complete().consents.map((c, at) => (at === 0 ? { ...c, answer: 'notAsked' as const } : c)),
      },
      [{ need: 'consents', people: 1 }],
    ],
    [
      'nothing of people who are not chosen',
      { ...stages(complete({}, 7), 'applied'), consents: complete({}, 7).consents.slice(3) },
      [{ need: 'young', have: 1, want: 2 }],
    ],
    [
      'everything at once, in the order in which it is settled',
      { ...complete({ date: null, venueId: null, trainingDate: null }, 1, 0), consents: [] },
      [
        { need: 'date' },
        { need: 'venue' },
        { need: 'pitches', have: 1, want: 6 },
        { need: 'young', have: 0, want: 2 },
        { need: 'training' },
        { need: 'consents', people: 1 },
      ],
    ],
  ];
  it.each(cases)('%s', (_name, lineUp, expected) => expect(needsOf(lineUp, usualRule)).toEqual(expected));

  it('depends on the rule of the year', () => {
    const rule = { minPitches: 1, maxPitches: 4, minYoung: 1, youngBands: ['28plus'] as const };
    expect(needsOf(complete(), rule)).toEqual([{ need: 'fewerPitches', have: 6, want: 4 }]);
    expect(needsOf(complete({}, 3, 3), rule)).toEqual([{ need: 'young', have: 0, want: 1 }]);
  });
});
