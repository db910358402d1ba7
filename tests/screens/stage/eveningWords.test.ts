import { describe, expect, it } from 'vitest';
import type { RunOfShow } from '../../../renderer/data/cues';
import type { RunCue } from '../../../renderer/domain/run';
import { goesOn, nextTitle } from '../../../renderer/screens/stage/eveningWords';
import { nl } from '../../../renderer/texts/nl';
import { aCue } from '../../support/evening';
import { aPitch } from '../../support/records';

// Of a line only its pitch and its title are looked at.
const show = { pitches: [{ pitch: aPitch({}, 'one'), title: 'Buurtmoestuin' }] } as unknown as Pick<
  RunOfShow,
  'pitches'
>;
const cue = (kind: RunCue['kind'], pitchId: string | null = null): RunCue => ({
  ...aCue(kind, { kind, title: '', pitchId }),
  lengthMs: 120_000,
});
const pitch = cue('pitch', 'one');
const questions = cue('questions', 'one');
const pause = cue('break');

describe('what comes', () => {
  it.each([
    ['the idea', pitch, null, 'Buurtmoestuin'],
    ['the idea of what comes after a break', questions, pause, 'Buurtmoestuin'],
    ['only the kind, when its idea is on', questions, pitch, 'Vragen'],
    ['the kind of what has no idea', pause, questions, 'Pauze'],
    ['the idea, when it is on again', pitch, pitch, 'Buurtmoestuin'],
  ])('is called %s', (_, next, after, expected) => {
    expect(nextTitle(next, after, show, nl)).toBe(expected);
    expect(goesOn(next, after)).toBe(expected === 'Vragen');
  });
});
