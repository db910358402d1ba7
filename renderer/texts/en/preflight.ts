import type { preflight as Words } from '../nl/preflight';

/** The list of what to look at before an evening begins, in English. */
export const preflight: typeof Words = {
  title: 'Before it begins',
  state: (left) =>
    left === 0
      ? 'Everything is checked. Have a good evening!'
      : left === 1
        ? '1 thing left to check.'
        : `${left} things left to check.`,
  names: {
    charger: 'The charger is in',
    stage: 'The stage screen is on the projector',
    testCard: 'The test card is sharp and fully visible',
    sound: 'The sound can be heard',
    clicker: 'The clicker works',
    clock: 'The clock is right',
    consents: 'All consents were asked',
    backup: 'There is a copy of your records',
    paper: 'The run sheet is on paper',
  },
  details: {
    charger: 'On the battery you may not make it to the end.',
    oneScreen: 'One display was found. Plug in the projector and choose “Extend” (Windows key and P).',
    stageOff: 'The projector was found. Put the stage screen on it now.',
    testCard: 'Stands on the stage screen for ten seconds.',
    sound: 'Plays the tone of “nearly time”.',
    clicker: 'Press each button once; Podium remembers them.',
    clock: (clock) => `The laptop says ${clock}. Look at your phone.`,
    consents: (n) => (n === 1 ? '1 pitcher was not asked everything.' : `${n} pitchers were not asked everything.`),
    noPeople: 'There are no pitchers in the run of show yet.',
    backup: 'Save everything in one file on a USB stick, in case the laptop breaks.',
    paper: 'Should the laptop fail, the evening goes on from paper.',
  },
  show: 'Show on the projector',
  test: 'Show test card',
  play: 'Play tone',
  learn: 'Learn the buttons',
  look: 'Look at the pitches',
  copy: 'Make a copy',
  print: 'Make the paper',
  paperName: (edition) => `Run sheet edition ${edition ?? ''}`.trim(),
  seen: 'Podium saw this itself',
};
