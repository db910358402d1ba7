import type { Choice } from '../../domain/choices';

type Explained = Readonly<Record<Choice<'indicator'>, { readonly counted: string; readonly source: string }>>;

/** How each indicator is counted, and from which records. */
export const explained: Explained = {
  editionsHeld: { counted: 'Edities die in het jaar zijn gehouden.', source: 'edities' },
  districtsReached: {
    counted:
      'Verschillende stadsdelen waar minstens één editie was, naar het stadsdeel van de locatie. “Heel Haarlem” en “Buiten Haarlem” zijn geen stadsdeel.',
    source: 'edities, locaties',
  },
  applications: {
    counted: 'Alle aanmeldingen voor de edities van het jaar, ook die niet op het podium kwamen.',
    source: 'pitches',
  },
  selected: {
    counted: 'Aanmeldingen die voor een avond zijn gekozen en zich niet terugtrokken.',
    source: 'pitches',
  },
  pitches: { counted: 'Pitches die op het podium zijn gehouden.', source: 'pitches' },
  noShows: { counted: 'Gekozen pitches die op de avond zelf niet op het podium kwamen.', source: 'pitches' },
  youngPitches: {
    counted: 'Pitches met minstens één pitcher in een leeftijdsgroep die als jong telt.',
    source: 'pitchers',
  },
  editionsWithYoung: { counted: 'Edities die het gewenste aantal pitches van jongeren haalden.', source: 'pitchers' },
  realisedOrAdvanced: {
    counted:
      'Pitches van het jaar met de uitkomst gerealiseerd of verder gekomen op de peildatum. Pitches waarvan de uitkomst niet bekend is, tellen mee in het geheel.',
    source: 'uitkomsten',
  },
  offers: { counted: 'Elk aanbod van hulp aan een pitch, of op een editie zonder pitch erbij.', source: 'aanbod' },
  daysToContact: {
    counted: 'De middelste waarde van het aantal dagen tussen aanbod en eerste contact, als beide datums bekend zijn.',
    source: 'aanbod',
  },
  offersDelivered: { counted: 'Aanbod van het jaar met de status geleverd.', source: 'aanbod' },
  asksWithOffer: {
    counted:
      'Oproepen waarvoor minstens één aanbod kwam. Aanbod waar geen oproep bij staat, telt voor alle oproepen van die pitch.',
    source: 'oproepen, aanbod',
  },
  gifts: { counted: 'Cadeautjes die het publiek op het podium gaf.', source: 'cadeautjes' },
  collaborations: {
    counted: 'Blijvende samenwerkingen waar een pitch van het jaar bij hoort.',
    source: 'samenwerkingen',
  },
  followUpsOnTime: {
    counted:
      'Gesprekken na de avond (standaard na 2 weken, 3 maanden en 12 maanden) die uiterlijk 2 weken na die datum, of op de nieuwe datum, zijn gevoerd. Alleen rondes waarvan de tijd op de peildatum voorbij was.',
    source: 'opvolging',
  },
  partners: {
    counted:
      'Partners die bij een editie van het jaar waren, hulp aanboden of bijdroegen in geld of natura. Elke partner telt één keer.',
    source: 'partners',
  },
  newPartners: {
    counted:
      'Partners die in het jaar voor het eerst meededen, voor zover vastgelegd, als deel van alle partners die meededen.',
    source: 'partners',
  },
  partnersLeft: {
    counted:
      'Partners die in het jaar ervoor meededen en in dit jaar niet, als deel van alle partners die in het jaar ervoor meededen.',
    source: 'partners',
  },
  visitors: { counted: 'Bezoekers in de zaal, opgeteld over de edities waar is geteld.', source: 'edities' },
  liveListeners: {
    counted:
      'Bereik van live-uitzendingen op de radio, opgeteld waar het bekend is. Het telt niet mee bij tv of online: dat zijn andere mensen, anders gemeten.',
    source: 'uitzendingen',
  },
  liveViewers: { counted: 'Bereik van live-uitzendingen op tv, opgeteld waar het bekend is.', source: 'uitzendingen' },
  liveViews: {
    counted: 'Hoe vaak een avond live online is bekeken, opgeteld waar het bekend is.',
    source: 'uitzendingen',
  },
  reruns: {
    counted:
      'Hoe vaak een avond is herhaald, op radio, tv en online samen. Een herhaling zonder aantal telt als één keer. Het bereik telt niet mee.',
    source: 'uitzendingen',
  },
  replays: {
    counted: 'Hoe vaak een avond achteraf online is bekeken, opgeteld waar het bekend is. Dit telt niet mee bij live.',
    source: 'uitzendingen',
  },
  grade: {
    counted:
      'Het gemiddelde van de rapportcijfers die per editie zijn opgegeven. Een editie met meer formulieren telt zwaarder (n: alle formulieren samen).',
    source: 'edities',
  },
  cost: { counted: 'Werkelijke kosten, opgeteld over de edities waarvan ze bekend zijn.', source: 'edities' },
};
