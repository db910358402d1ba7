/** The closed lists of the domain. Their words stand in `texts/`; the compiler asks for each. */
export const choices = {
  editionStatus: ['draft', 'planned', 'held', 'cancelled', 'closed'],
  editionFormat: ['physical', 'hybrid', 'online'],
  pitchStage: ['applied', 'selected', 'waitlisted', 'trained', 'scheduled', 'pitched', 'withdrawn', 'declined'],
  ageBand: ['under16', '16-17', '18-27', '28plus', 'unknown'],
  helpKind: ['volunteers', 'space', 'money', 'knowledge', 'promotion', 'contacts', 'material', 'permit', 'other'],
  offerStatus: ['offered', 'contacted', 'agreed', 'delivered', 'lapsed'],
  outcome: ['realised', 'advanced', 'changed', 'postponed', 'dropped', 'unknown'],
  partnerKind: [
    'fund',
    'bank',
    'business',
    'platform',
    'socialOrganisation',
    'neighbourhoodCouncil',
    'municipality',
    'media',
    'venue',
    'education',
    'other',
  ],
  presence: ['invited', 'coming', 'present', 'absent'],
  consentPurpose: ['photo', 'video', 'broadcast', 'nameInReport', 'shareContact', 'followUp', 'invitations', 'story'],
  consentAnswer: ['yes', 'no', 'notAsked'],
  consentGiver: ['self', 'guardian'],
  consentSubject: ['pitcher', 'contact'],
  reportStatus: ['concept', 'final'],
  indicator: [
    'editionsHeld',
    'applications',
    'pitches',
    'youngPitches',
    'editionsWithYoung',
    'realisedOrAdvanced',
    'offers',
    'offersDelivered',
    'asksWithOffer',
    'gifts',
    'visitors',
    'grade',
    'cost',
  ],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** The name of a closed list. */
export type ChoiceName = keyof typeof choices;
/** A value of a closed list. */
export type Choice<C extends ChoiceName> = (typeof choices)[C][number];
