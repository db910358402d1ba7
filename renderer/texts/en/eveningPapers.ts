import type { EveningConsent } from '../../domain/consent';
import type { Texts } from '../nl';

const refusals: Readonly<Record<EveningConsent['refused'][number], string>> = {
  photo: 'no photos',
  video: 'do not film',
  broadcast: 'do not broadcast',
};

function consent(answers: EveningConsent | null): string {
  if (answers === null || answers.people === 0) return '';
  const all = [...answers.refused.map((purpose) => refusals[purpose])];
  if (answers.unasked > 0) all.push('not asked yet: do not film');
  return all.length > 0 ? all.join(', ') : 'agreed';
}

/** English words of the papers and files of an evening. */
export const eveningPapers: Texts['eveningPapers'] = {
  titled: (title, number) => (number === null ? title : `${title}, edition ${number}`),
  cueSheet: {
    title: 'Cue sheet',
    subject: 'For the broadcaster',
    heads: {
      number: 'No.',
      in: 'In',
      out: 'Out',
      length: 'Length',
      part: 'Part',
      speaker: 'Speaker',
      pronunciation: 'Pronunciation',
      caption: 'Caption',
      consent: 'Consent',
      music: 'Music',
      moments: 'Moments',
    },
    again: (part) => `${part} (again)`,
    consent,
    chapter: 'What there is to see',
    intro: 'Of each part: from when to when it is, who speaks, and who may be shown and named.',
    table: 'Parts of the evening with their times',
    note: {
      video: 'In and out are times of the video.',
      clock: 'In and out are times of the clock, as it is not known where the video begins.',
      names: 'A name is in the caption only when that person may be broadcast.',
    },
    none: 'No times of this evening were recorded yet.',
  },
  runSheet: {
    title: 'Run of show',
    subject: 'On paper, for everyone backstage',
    chapter: 'Programme',
    table: 'The parts of the evening',
    heads: {
      number: 'No.',
      time: 'Time',
      length: 'Length',
      part: 'Part',
      who: 'Who',
      team: 'Team',
      notes: 'Sound, light, slides',
      consent: 'Filming',
      begin: 'Begin',
      end: 'End',
    },
    sound: (text) => `Sound: ${text}`,
    light: (text) => `Light: ${text}`,
    slides: (text) => `Slides: ${text}`,
    said: (pronunciation) => `say: ${pronunciation}`,
    intro:
      'Write down for each part when it began and ended. After the evening you type those times into Podium: open the edition and choose “Files and times”.',
    note: 'An empty place under Filming: no one speaks there whose consent is needed.',
    none: 'This edition has no run of show yet.',
    team: 'Who can be reached',
    teamTable: 'The team',
    teamHeads: { name: 'Name', role: 'Role', phone: 'Telephone' },
    teamNote: 'Telephone numbers are for this evening only.',
  },
  timesReport: {
    title: 'Times of the evening',
    subject: 'What was planned beside what happened',
    short: 'In short',
    kinds: 'Where did the time go?',
    kindsIntro: 'For each kind of part: how much time was planned, and how much more or less it became.',
    cues: 'Part by part',
    cuesIntro: 'For each part: when it began, how long it took, and how that differs from the plan.',
    over: 'Over the editions',
    marks: 'What was noted',
    marksIntro: 'This is what the team noted during the evening.',
    kindTable: 'Planned and actual, by kind of part',
    cueTable: 'Planned and actual, part by part',
    overTable: 'Time by kind of part, over all evenings',
    markTable: 'What was noted during the evening',
    markHeads: { time: 'Time', kind: 'Kind', text: 'Note' },
    chart: {
      title: 'Planned and actual, by kind of part',
      within: 'As planned',
      longer: 'Too long',
      shorter: 'Left over',
      alt: (bars) => `Horizontal bars by kind of part, in minutes and seconds. ${bars.join(' ')}`,
      bar: (kind, planned, actual) => `${kind}: planned ${planned}, actual ${actual}.`,
    },
    noteKinds: 'Times in minutes and seconds. Doors and drinks are left out.',
    noteCues: 'A minus sign is shorter than planned. Source: the log of the evening.',
    noteOver: 'What usually happens is the median: half of the times took longer, half shorter.',
    noteMarks: 'Source: the log of the evening.',
    none: 'No times of this evening were recorded yet.',
    unnamed: (kind, nr) => (nr === null ? kind : `${kind} ${nr}`),
  },
  facts: {
    edition: 'Edition',
    date: 'Date',
    venue: 'Venue',
    host: 'Host',
    music: 'Music',
    made: (subject, date) => `${subject} · made on ${date}`,
  },
  calendar: {
    evening: (number) => (number === null ? 'Initiatievencafé' : `Initiatievencafé, edition ${number}`),
    training: (number) =>
      number === null ? 'Pitch training Initiatievencafé' : `Pitch training Initiatievencafé, edition ${number}`,
  },
};
