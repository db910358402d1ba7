import { describe, expect, it } from 'vitest';
import { storiesOf } from '../../renderer/domain/stories';
import { aPitch, aPitcher, aRow, aSnapshot } from '../support/records';

const today = '2022-03-01';

/** An idea of two people, with their answers. */
function anIdea(answers: readonly Parameters<typeof aRow<'consents'>>[1][], story = 'Het begon met een bankje.') {
  return aSnapshot({
    initiatives: [aRow('initiatives', { title: 'Een bankje met verhalen' }, 'i')],
    pitches: [aPitch({ initiativeId: 'i', story }, 'p')],
    pitchers: [aPitcher({ givenName: 'Noor' }, 'noor'), aPitcher({ givenName: 'Sami' }, 'sami')],
    speakers: [
      aRow('speakers', { pitchId: 'p', pitcherId: 'sami', order: 'b' }),
      aRow('speakers', { pitchId: 'p', pitcherId: 'noor', order: 'a' }),
    ],
    consents: answers.map((answer) =>
      aRow('consents', { purpose: 'story', answer: 'yes', date: '2021-10-01', ...answer }),
    ),
  });
}

const stateOf = (...of: Parameters<typeof anIdea>) => storiesOf(anIdea(...of), { storyIds: ['p'] }, today)[0]?.state;

describe('a story', () => {
  it.each([
    ['is told when all agree', 'told', [{ subjectId: 'noor' }, { subjectId: 'sami' }]],
    ['is kept back when one was not asked', 'noConsent', [{ subjectId: 'noor' }]],
    ['is kept back when one said no', 'noConsent', [{ subjectId: 'noor' }, { subjectId: 'sami', answer: 'no' }]],
    [
      'is kept back from the day someone withdraws',
      'noConsent',
      [{ subjectId: 'noor' }, { subjectId: 'sami', withdrawnOn: today }],
    ],
    ['is kept back when only another thing was agreed to', 'noConsent', [{ subjectId: 'noor', purpose: 'photo' }]],
  ] as const)('%s', (_name, state, answers) => expect(stateOf(answers)).toBe(state));

  const both = [{ subjectId: 'noor' }, { subjectId: 'sami' }] as const;

  it.each([
    ['the given name of someone who pitched', 'Noor begon met een bankje.', 'named'],
    ['it in the genitive', 'Noors bankje staat er nog.', 'named'],
    ['a name of somebody else', 'Mees begon met een bankje.', 'told'],
  ] as const)('that holds %s is for strangers only with consent', (_what, story, state) => {
    expect(stateOf(both, story)).toBe(state);
    const agreed = { subjectId: 'noor', purpose: 'nameInReport' } as const;
    expect(stateOf([...both, agreed], story)).toBe('told');
  });

  it('waits until it is written', () => {
    expect(stateOf([{ subjectId: 'noor' }, { subjectId: 'sami' }], ' \n')).toBe('empty');
  });

  it('is of nobody when nobody is known, and then nobody agreed', () => {
    const nobody = { ...anIdea([{ subjectId: 'noor' }]), speakers: [] };
    expect(storiesOf(nobody, { storyIds: ['p'] }, today)[0]?.state).toBe('noConsent');
  });

  it('names who agreed to be named, in their order on stage, and leaves out what is gone', () => {
    const named = anIdea([
      { subjectId: 'noor', purpose: 'nameInReport' },
      { subjectId: 'sami', purpose: 'nameInReport' },
    ]);
    const [story, ...others] = storiesOf(named, { storyIds: ['p', 'gone'] }, today);
    expect(story?.names).toEqual(['Noor Voorbeeld', 'Sami Voorbeeld']);
    expect(others).toEqual([]);
    expect(storiesOf(anIdea([]), { storyIds: ['p'] }, today)[0]?.names).toEqual([]);
  });
});
