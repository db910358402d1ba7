import { describe, expect, it } from 'vitest';
import { heardOutcome } from '../../../renderer/screens/followUps/heardOutcome';
import { choices } from '../../../renderer/texts/nl/choices';

describe('the outcome that a text begins with', () => {
  it.each([
    ['gerealiseerd: de tuin is open', 'realised'],
    ['Gereal: de tuin is open', 'realised'],
    ['verder: er is geld', 'advanced'],
    ['later: na de zomer', 'postponed'],
    ['niet: te duur', 'dropped'],
    ['anders: nu een kas', 'changed'],
  ])('%s', (typed, outcome) => expect(heardOutcome(typed, choices.outcome)).toBe(outcome));

  it.each([
    '',
    'later belt ze terug',
    'ge: te kort',
    'Noor zegt: gerealiseerd',
    'gerealiseerd',
    'eerste regel\nniet: tweede regel',
    'gerealiseerde dromen: veel',
  ])('“%s” has none', (typed) => expect(heardOutcome(typed, choices.outcome)).toBeNull());
});
