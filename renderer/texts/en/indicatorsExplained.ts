import type { explained as master } from '../nl/indicatorsExplained';

/** As the Dutch. */
export const explained: typeof master = {
  editionsHeld: { counted: 'Editions held in the year.', source: 'editions' },
  districtsReached: {
    counted:
      'Different districts in which at least one edition was held, by the district of the venue. The whole city and outside the city are no district.',
    source: 'editions, venues',
  },
  applications: {
    counted: 'All applications for the editions of the year, also those that did not reach the stage.',
    source: 'pitches',
  },
  selected: { counted: 'Applications chosen for an evening that did not withdraw.', source: 'pitches' },
  pitches: { counted: 'Pitches given on stage.', source: 'pitches' },
  noShows: { counted: 'Chosen pitches that were not on stage on the evening itself.', source: 'pitches' },
  youngPitches: {
    counted: 'Pitches with at least one pitcher in an age group that counts as young.',
    source: 'pitchers',
  },
  editionsWithYoung: {
    counted: 'Editions that reached the number of pitches by young people aimed at.',
    source: 'pitchers',
  },
  realisedOrAdvanced: {
    counted:
      'Pitches of the year with the outcome realised or got further at the reference date. Pitches of which the outcome is not known count in the whole.',
    source: 'outcomes',
  },
  offers: { counted: 'Every offer of help to a pitch, or at an edition without a pitch named.', source: 'offers' },
  daysToContact: {
    counted: 'The middle value of the days between offer and first contact, where both dates are known.',
    source: 'offers',
  },
  offersDelivered: { counted: 'Offers of the year with the status delivered.', source: 'offers' },
  asksWithOffer: {
    counted: 'Asks for which at least one offer came. An offer that names no ask counts for all asks of its pitch.',
    source: 'asks, offers',
  },
  gifts: { counted: 'Gifts that the audience gave on stage.', source: 'gifts' },
  collaborations: { counted: 'Lasting collaborations that a pitch of the year is part of.', source: 'collaborations' },
  followUpsOnTime: {
    counted:
      'Conversations after the evening (as a rule after 2 weeks, 3 months and 12 months) held within 2 weeks of that date, or on the date they were moved to. Only rounds whose time had passed on the reference date.',
    source: 'follow-up',
  },
  partners: {
    counted:
      'Partners that were at an edition of the year, offered help, or contributed in money or in kind. Each partner counts once.',
    source: 'partners',
  },
  newPartners: {
    counted:
      'Partners that took part for the first time in the year, as far as recorded, as a part of all that took part.',
    source: 'partners',
  },
  partnersLeft: {
    counted:
      'Partners that took part in the year before and not in this one, as a part of all that took part in the year before.',
    source: 'partners',
  },
  visitors: {
    counted: 'Visitors in the room, added up over the editions where they were counted.',
    source: 'editions',
  },
  liveListeners: {
    counted:
      'Reach of live broadcasts on radio, added up where it is known. It is not added to television or online: those are other people, counted in another way.',
    source: 'broadcasts',
  },
  liveViewers: { counted: 'Reach of live broadcasts on television, added up where it is known.', source: 'broadcasts' },
  liveViews: {
    counted: 'How often an evening was watched live online, added up where it is known.',
    source: 'broadcasts',
  },
  reruns: {
    counted:
      'How often an evening was broadcast again, on radio, television and online together. A rerun without a number counts once. Its reach does not count.',
    source: 'broadcasts',
  },
  replays: {
    counted:
      'How often an evening was watched online afterwards, added up where it is known. This is not added to live.',
    source: 'broadcasts',
  },
  grade: {
    counted:
      'The mean of the grades stated per edition. An edition with more forms weighs more (n: all forms together).',
    source: 'editions',
  },
  cost: { counted: 'Actual cost, added up over the editions of which it is known.', source: 'editions' },
};
