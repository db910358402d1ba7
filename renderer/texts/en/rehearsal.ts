import type { rehearsal as Words } from '../nl/rehearsal';

/** The rehearsal and its invented evening, in English. */
export const rehearsal: typeof Words = {
  title: 'Dress rehearsal',
  text: 'Practise an invented evening in six minutes. The clock goes ten times as fast and all sorts of things go wrong, as they do. None of it gets into your records.',
  start: 'Begin practising',
  stop: 'Stop practising',
  again: 'Once more',
  label: 'Practice · ten times as fast',
  coach: 'Coach',
  calm: 'Press the big button when something is done or begins. Mind the sentence at the top.',
  well: 'Well done. Go on.',
  missed: 'Never mind; that is what a rehearsal is for. Go on.',
  mishaps: {
    lateStart: 'You began five minutes late. Accept a proposal at the right to catch up.',
    forgottenStart:
      'The first pitcher has been talking for a minute and the clock stands still. Press L and choose 60 s.',
    noShow: 'Pitch 2 is not here. Click pitch 2 in the programme and choose “Did not come”.',
    lostDisplay:
      'Someone tripped over the cable: the stage screen is gone. Bring it back with the button in the red bar.',
  },
  names: {
    lateStart: 'Began late, caught up',
    forgottenStart: 'Forgotten start mended',
    noShow: 'Absent pitcher skipped',
    lostDisplay: 'Stage screen brought back',
  },
  score: (handled, of) =>
    handled === of
      ? 'All solved. You can run an evening.'
      : handled === 0
        ? 'You ran the evening. Do it once more and mind what the coach says.'
        : `${handled} of ${of} solved. Once more and you can dream it.`,
  handled: 'solved',
  notHandled: 'missed',
  cues: { opening: 'Opening', break: 'Break', closing: 'Closing', drinks: 'Drinks' },
  pitches: [
    {
      title: 'Meerwijk community garden',
      person: 'Noor Voorbeeld',
      say: 'Noor, as in door',
      intro: 'She gardens on her balcony already.',
      ask: 'Who has tools to spare?',
    },
    {
      title: 'Repair café for bicycles',
      person: 'Sami Verzonnen',
      say: 'Sáá-mee',
      intro: 'He mends the bicycles of the whole street.',
      ask: 'We look for a shed.',
    },
    {
      title: 'Sunday dinner together',
      person: 'Fenna Bedacht',
      say: 'Fénna',
      intro: 'She cooks for twenty.',
      ask: 'Who helps with the dishes?',
    },
  ],
};
