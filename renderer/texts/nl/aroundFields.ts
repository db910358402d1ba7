import type { FieldName, TableName } from '../../domain/nouns';

/** The tables of what is around an evening: preparing, helping, following up, looking back. */
type Around = Extract<
  TableName,
  | 'formerKinds'
  | 'matches'
  | 'collaborations'
  | 'followUps'
  | 'lookBacks'
  | 'trainings'
  | 'trainees'
  | 'tasks'
  | 'taskTemplates'
  | 'evaluations'
  | 'improvements'
  | 'broadcasts'
  | 'contributions'
  | 'photos'
  | 'mailTemplates'
  | 'houseStyles'
  | 'distincts'
>;
type AroundWords = { readonly [T in Around]: Readonly<Record<FieldName<T>, string>> };

/** The labels of their fields. */
export const aroundFields: AroundWords = {
  formerKinds: { partnerId: 'Partner', kind: 'Soort', fixed: 'Vaste partner', until: 'Tot en met' },
  matches: {
    askId: 'Oproep',
    partnerId: 'Partner',
    contactId: 'Contactpersoon',
    status: 'Antwoord',
    date: 'Datum',
    offerId: 'Aanbod',
    notes: 'Notities',
  },
  collaborations: {
    name: 'Samenwerking',
    pitchId: 'Pitch',
    partnerId: 'Partner',
    otherPitchId: 'Andere pitch',
    since: 'Sinds',
    until: 'Tot en met',
    notes: 'Notities',
  },
  followUps: {
    pitchId: 'Pitch',
    offerId: 'Aanbod',
    round: 'Ronde',
    dueOn: 'Voor',
    doneOn: 'Gedaan op',
    channel: 'Hoe',
    result: 'Wat je hoorde',
    responsibleId: 'Wie',
    tries: 'Keer niet bereikt',
  },
  lookBacks: { editionId: 'Editie', pitchId: 'Pitch', presence: 'Komt terug', notes: 'Notities' },
  trainings: {
    editionId: 'Editie',
    date: 'Datum',
    startTime: 'Begin',
    endTime: 'Einde',
    place: 'Plaats',
    trainer: 'Trainer',
    notes: 'Notities',
  },
  trainees: { trainingId: 'Training', pitcherId: 'Pitcher', presence: 'Aanwezig', notes: 'Notities' },
  tasks: {
    editionId: 'Editie',
    templateId: 'Sjabloon',
    improvementId: 'Verbeterpunt',
    title: 'Taak',
    dueDays: 'Dagen na de avond',
    dueOn: 'Eigen datum',
    responsibleId: 'Wie',
    doneOn: 'Gedaan op',
    notes: 'Notities',
    order: 'Volgorde',
  },
  taskTemplates: { name: 'Naam' },
  evaluations: { editionId: 'Editie', group: 'Groep', grade: 'Cijfer', tops: 'Wat ging goed', tips: 'Wat kan beter' },
  improvements: {
    editionId: 'Gevonden bij',
    evaluationId: 'Formulier',
    text: 'Verbeterpunt',
    responsibleId: 'Wie',
    doneOn: 'Gedaan op',
    doneEditionId: 'Verbeterd bij',
    notes: 'Notities',
  },
  broadcasts: {
    editionId: 'Editie',
    pitchId: 'Pitch',
    kind: 'Soort',
    medium: 'Medium',
    station: 'Zender of titel',
    date: 'Datum',
    time: 'Tijd',
    times: 'Aantal keer',
    address: 'Webadres',
    reach: 'Bereik',
    notes: 'Notities',
  },
  contributions: {
    editionId: 'Editie',
    partnerId: 'Partner',
    from: 'Van',
    kind: 'Geld of natura',
    amountCents: 'Bedrag of waarde',
    text: 'Waarvoor',
  },
  photos: {
    editionId: 'Editie',
    picture: 'Foto',
    width: 'Breedte',
    height: 'Hoogte',
    description: 'Wat je ziet',
    pitcherIds: 'Wie staan erop',
    othersAgree: 'Anderen op de foto vinden het goed',
    takenBy: 'Gemaakt door',
  },
  mailTemplates: { kind: 'Soort mail', subject: 'Onderwerp', body: 'Tekst' },
  houseStyles: { name: 'Naam', template: 'Sjabloon' },
  distincts: { table: 'Lijst', oneId: 'De een', otherId: 'De ander' },
};
