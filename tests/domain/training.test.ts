import { expect, it } from 'vitest';
import { byMoment, missingForStage, speechLength } from '../../renderer/domain/training';
import { aPitch, aPitcher, aRow } from '../support/records';

it.each([
  ['', 0, 0],
  ['   \n ', 0, 0],
  ['Een – idee, voor de buurt!', 5, 2_308],
  [Array.from({ length: 260 }, () => 'woord').join(' '), 260, 120_000],
])('%j has its words and its time on stage', (text, words, ms) => {
  expect(speechLength(text)).toEqual({ words, ms });
});

it('what is missing is counted per person or per pitch', () => {
  const ready = aPitcher({ pronunciation: 'noor', introduction: 'Noor woont hier.' }, 'a');
  const bare = aPitcher({}, 'b');
  const filming = aRow('consents', { subjectId: 'a', purpose: 'video', answer: 'no' });
  const photo = aRow('consents', { subjectId: 'b', purpose: 'photo', answer: 'yes' });
  const whole = { pitch: aPitch({ speech: 'Dag', slides: 'no' }), pitchers: [ready] };
  expect(missingForStage([whole], [filming])).toEqual([]);
  const others = [
    whole,
    { pitch: aPitch(), pitchers: [bare, ready] },
    { pitch: aPitch({ speech: 'Ja' }), pitchers: [] },
  ];
  expect(missingForStage(others, [filming, photo])).toEqual([
    { need: 'pitcher', n: 1 },
    { need: 'introduction', n: 1 },
    { need: 'pronunciation', n: 1 },
    { need: 'speech', n: 1 },
    { need: 'slides', n: 2 },
    { need: 'filming', n: 1 },
  ]);
});

it('sessions stand in the order in which they are held', () => {
  const at = (date: string | null, startTime: string | null) => aRow('trainings', { date, startTime });
  const all = [at(null, null), at('2025-10-14', '20:00'), at('2025-10-14', null), at('2025-10-07', '19:00')];
  expect([...all].sort(byMoment).map(({ date, startTime }) => [date, startTime])).toEqual([
    ['2025-10-07', '19:00'],
    ['2025-10-14', null],
    ['2025-10-14', '20:00'],
    [null, null],
  ]);
});
