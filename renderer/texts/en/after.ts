import type { TimeKind } from '../../domain/timings';
import type { Texts } from '../nl';
import { choices } from './choices';

function length(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1_000);
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.round(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

const late = (ms: number | null, verb: string) =>
  ms === null
    ? ''
    : Math.abs(ms) < 30_000
      ? `You ${verb} on time.`
      : `You ${verb} ${length(ms)} ${ms > 0 ? 'later' : 'earlier'} than planned.`;

function kind(of: TimeKind): string {
  return of === 'changeOver' ? 'changing places' : of === 'replay' ? 'done again' : choices.cueKind[of];
}

/** English words of the page of what comes after an evening. */
export const after: Texts['after'] = {
  title: 'After the evening',
  titleBefore: 'Files and times',
  noEdition: 'This edition is not there',
  noEditionText: 'It may have been thrown away. Look in the bin under Settings.',
  back: 'Back to the edition',
  partsLabel: 'Parts of after the evening',
  parts: { times: 'Times', video: 'Chapters', files: 'Files', typed: 'Type times', close: 'Close' },
  stateBefore:
    'Put the evening in everyone’s calendar and print the run of show. The rest follows from the times of the evening.',
  stateNone: 'Nothing of this evening was recorded yet.',
  stateRunning: 'The evening is still going on. What you see here follows it.',
  state: (startLateMs, endLateMs) =>
    [late(startLateMs, 'began'), late(endLateMs, 'ended')].filter(Boolean).join(' ') ||
    'The times of this evening are recorded.',
  empty: {
    title: 'No times yet',
    text: 'Podium records when each part begins and ends when you run the evening with the big button. Was the evening run on paper? Type the times in.',
    action: 'Type times in',
  },
  times: {
    title: 'Planned and actual',
    length,
    kinds: 'Where did the time go?',
    kind,
    most: (most) =>
      most && most.lostMs > 0
        ? `Most time was lost on ${kind(most.kind)}: ${length(most.lostMs)} over ${most.n === 1 ? 'one time' : `${most.n} times`}.`
        : 'No part ran over.',
    perCue: (over, all) =>
      over === 0
        ? `None of the ${all} parts ran more than a quarter of a minute over.`
        : `${over} of the ${all} parts ran more than a quarter of a minute over. The orange bar with a plus is time too much, the blue one with a minus is time left over.`,
    table: 'Planned and actual, part by part',
    kindTable: 'By kind of part',
    heads: {
      part: 'Part',
      plannedStart: 'Planned',
      start: 'Begin',
      plannedLength: 'Planned length',
      length: 'Length',
      lost: 'Difference',
      kind: 'Kind',
      n: 'Number',
      median: 'Usually takes',
      medianLost: 'Usually too long',
      evenings: 'Evenings',
      total: 'Too long in all',
      edition: 'Edition',
      end: 'End',
    },
    states: { skipped: 'skipped', waiting: 'did not happen', running: 'going on', done: '' },
    inserted: 'inserted',
    replays: (n, ms) => `${n === 1 ? 'done once before' : `done ${n} times before`}, ${length(ms)}`,
    halted: (ms) => `clock stood still for ${length(ms)}`,
    over: 'Over the editions',
    overNone: 'With the times of a second evening you see here where you keep losing time.',
    overMost: (most, evenings) =>
      most && most.lostMs > 0 && most.medianLostMs > 0
        ? `Over ${evenings} evenings most time is lost on ${kind(most.kind)}: half of the times that takes ${length(most.medianLostMs)} too long or more (n = ${most.n}).`
        : `Over ${evenings} evenings you regularly lose time nowhere.`,
    overTable: 'Time by kind of part, over all evenings',
    none: '–',
  },
  video: {
    zero: 'Where does the video begin?',
    by: {
      recording: 'The video begins where the recording began. The log tells.',
      onePoint: 'The times of the video follow from the point that you gave.',
      twoPoints: (percent) =>
        `The times of the video follow from the two points that you gave. The video runs at ${percent} of the speed.`,
    },
    problems: {
      noZero:
        'The log does not tell when the recording began. Choose a part below and type at which time it begins in the video.',
      sameMoment: 'The two points are about the same part. Choose two that lie far apart.',
      goesBack: 'What was later in the evening is earlier in the video. Check the times.',
      unlikelySpeed: (percent) =>
        `With these points the video runs at ${percent} of the speed. That can not be right: check the times.`,
      unreadable: 'Type a time of the video, such as 3:12 or 1:03:12.',
    },
    point: (n) => `Point ${n}`,
    pointsHint:
      'Does the video run faster or slower than the evening? Then give a second point as well, far from the first.',
    pointPart: 'Part',
    pointNone: 'None',
    pointTime: 'Begins in the video at',
    title: 'Chapters for YouTube',
    intro: (n) =>
      `${n} chapters. Paste them into the description of the video. YouTube shows them only when every rule is kept; that was checked.`,
    tooFew: (n, least) =>
      `${n === 0 ? 'There is no chapter' : n === 1 ? 'There is only 1 chapter' : `There are only ${n} chapters`} of 10 seconds or more. YouTube shows them from ${least} on, so there is nothing to paste.`,
    copy: 'Copy chapters',
    copied: 'The chapters are on the clipboard.',
    notCopied: 'Copying does not work. Select the text yourself and copy it.',
    text: 'Text for the description',
    mends: 'This was changed',
    noMends: 'Nothing had to be changed.',
    mend: {
      added: (title) => `“${title}” was added at 0:00, as the video begins earlier.`,
      moved: (title, from, to) => `“${title}” begins at ${to} instead of ${from}.`,
      merged: (title, into) => `“${title}” took less than 10 seconds and is now part of “${into}”.`,
      leftOut: (title, side) => `“${title}” was ${side} the video and was left out.`,
      shortened: (from, to) => `“${from}” is too long and is now called “${to}”.`,
      signs: (to) => `In “${to}” signs were replaced that YouTube does not take.`,
      nameless: (to) => `“${to}” had another title. It held a name, without consent to tell it.`,
    },
    start: 'Start',
  },
  files: {
    intro: 'Everything comes from the run of show and the log. Is something wrong, mend it there and save again.',
    before: 'Before the evening',
    after: 'Of the evening',
    internal: 'Internal: with names and consents. Share this only with who works on the evening.',
    all: {
      runSheet: {
        name: 'Run of show on paper',
        text: 'Landscape A4 with planned times, notes and empty boxes for begin and end.',
      },
      calendar: { name: 'Calendar', text: 'The evening and the pitch training, for everyone’s calendar.' },
      timesReport: { name: 'Times of the evening', text: 'Planned beside actual, with a chart.' },
      cueSheet: { name: 'Cue sheet', text: 'For the broadcaster: in, out, speaker, caption and consent.' },
      cueSheetCsv: { name: 'Cue sheet as a table', text: 'The same list, for Excel.' },
      chapters: { name: 'Chapters', text: 'As text to paste.' },
      webVtt: { name: 'Chapters for players', text: 'As WebVTT, for a website of your own.' },
    },
    save: { docx: 'As Word', csv: 'As CSV', txt: 'As text', vtt: 'As WebVTT', ics: 'As ics' },
    saveNamed: (name, as) => `Save ${name} ${as.charAt(0).toLowerCase()}${as.slice(1)}`,
    version: 'Version',
    making: (percent) => `The document is being made: ${percent}%`,
    failed: 'The document could not be made. Your records have not changed. Try again.',
    needs: {
      cues: 'Make a run of show first.',
      log: 'This can be done once there are times of the evening.',
      chapters: 'There are no chapters yet. Chapters says why.',
      date: 'Fill in the date of the edition first.',
    },
    fileName: (name, edition) => [name, edition === null ? '' : `edition ${edition}`].filter(Boolean).join(' '),
  },
  typed: {
    title: 'Type times',
    intro:
      'Was the evening run on paper, or is a time wrong? Type begin and end such as 19:32 or 19.32.15. What was there stays in the log. A grey end follows from the begin of the next part.',
    none: 'This edition has no run of show yet. Make one, then you can type the times.',
    begin: 'Begin',
    end: 'End',
    beginOf: (part) => `Begin of ${part}`,
    endOf: (part) => `End of ${part}`,
    planned: 'Planned',
    part: 'Part',
    source: 'Source',
    follows: 'ended when the next one began',
    running: 'still going on',
    save: 'Record times',
    takeBack: 'Take back the last times',
    takenBack: 'The last times were taken back.',
    nothing: 'Nothing was changed.',
    saved: (n) => (n === 1 ? '1 time was recorded.' : `${n} times were recorded.`),
    wrong: 'Not everything is right yet. Look at the red fields.',
    problems: {
      unreadable: 'Type a time, such as 19:32.',
      endWithoutStart: 'Fill in the begin as well.',
      endBeforeStart: 'The end lies before the begin.',
      beforeLog: 'This lies before what is recorded already.',
      overlaps: 'Another part was going on then. Check the times.',
      lastNeedsEnd: 'Fill in the end as well.',
      noDate: 'Fill in the date of the edition first.',
    },
  },
  close: {
    title: 'Close the evening',
    intro:
      'Check what was noted during the evening. One click makes offers, gifts and ideas of it. Ctrl+Z takes all of it back at once.',
    kinds: { offer: 'Offers', gift: 'Gifts', idea: 'New ideas', moment: 'Moments' },
    moments: 'Moments go into the cue sheet. Nothing is made of them.',
    none: 'Nothing was noted.',
    text: (kind, at) => `${kind} of ${at}`,
    take: (text) => `Take over: ${text}`,
    pitch: 'For which pitch?',
    noPitch: 'No pitch',
    asOffer: 'Follow up as an offer',
    giftNeedsPitch: 'Choose the pitch that was given it.',
    done: 'taken over already',
    untitled: 'New idea of the evening',
    unnamedGift: 'Gift',
    will: 'This will happen',
    willHeld: 'The edition will be “held”.',
    willPitched: (n) => (n === 1 ? '1 pitch will be “pitched”.' : `${n} pitches will be “pitched”.`),
    willTake: (offers, gifts, ideas) =>
      `Added: ${offers === 1 ? '1 offer' : `${offers} offers`}, ${gifts === 1 ? '1 gift' : `${gifts} gifts`} and ${ideas === 1 ? '1 idea' : `${ideas} ideas`}.`,
    willFollow: (date) => `Offers are on the overview on ${date}, to follow up.`,
    nothing: 'Everything was taken over already. Closing again adds nothing.',
    running: 'The evening is still going on. Close it when the last part is done.',
    act: 'Close the evening',
    closed: 'The evening is closed.',
  },
};
