import type { Texts } from '../nl';
import { annualAround } from './annualAround';
import { annualReport } from './annualReport';

/** Words of reports. */
export const reports: Texts['reports'] = {
  each: {
    annualReport: {
      name: 'Annual report',
      about: 'For the city council: what was achieved, what was done and what it cost.',
    },
    runSheet: { name: 'Run sheet', about: 'For everyone backstage: times, tasks and empty boxes.' },
    timesReport: { name: 'Times of the evening', about: 'For the team: what was planned and what happened.' },
    cueSheet: { name: 'Cue sheet', about: 'For the broadcaster: begin, end and titles on screen.' },
    editionReport: {
      name: 'Report of an edition',
      about: 'For the team and the partners: what happened, what was asked and given, and what came of it.',
      parts: {
        audience: 'Audience',
        partners: 'Partners',
        broadcasts: 'Broadcasts and reach',
        times: 'Times',
        pitches: 'Pitches with asks, gifts and offers',
        help: 'Help by kind',
        young: 'Young pitchers',
        outcomes: 'Outcomes',
        grades: 'Grades',
        improvements: 'Improvements',
        money: 'Money',
      },
    },
    programme: {
      name: 'Programme',
      about:
        'For visitors: the ideas and how to help. Print it double-sided as a booklet: four pages on a sheet of A4.',
    },
    presenterCards: {
      name: 'Presenter’s cards',
      about: 'For who presents: a card of A5 for each pitch. Print two pages on a sheet of A4.',
    },
    badges: {
      name: 'Badges',
      about: 'For the door: ten badges of 90 × 54 mm on a sheet. Print at real size.',
      parts: {
        pitchers: 'Pitchers',
        lookBacks: 'Look-backs',
        team: 'The team',
        contacts: 'Contacts of partners that come',
        help: 'What someone seeks or offers',
      },
    },
    contactList: {
      name: 'Contact list and match list',
      about: 'For the team: who is who. For a partner: the asks that suit.',
      parts: { team: 'The team', partners: 'Partners and contacts', asks: 'Asks per partner' },
    },
    followUpOverview: { name: 'Follow-up overview', about: 'For the team: who is to be spoken to, and about what.' },
    personFile: { name: 'Personal file', about: 'For one person: everything you keep about them.' },
  },
  groups: { council: 'For the council', evening: 'For an evening', people: 'For people and follow-up' },
  version: { public: 'Public', internal: 'Internal, with names' },
  versionHelp: {
    public: 'Names of pitchers only with consent, without contact data and notes, small counts not exact.',
    internal: 'With names of pitchers and exact counts. Do not share this version outside the team.',
  },
  options: {
    year: 'Year',
    referenceDate: 'Reference date',
    version: 'Version',
    edition: 'Edition',
    person: 'Person',
    partner: 'Partner',
    parts: 'What is in it',
    syncPoints: 'Points of the video',
  },
  fileName: (name, about, internal) => [name, about, internal ? 'internal' : ''].filter(Boolean).join(' '),
  annualReport,
  annualAround,
};
