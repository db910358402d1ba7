import type { Choice } from '../../domain/choices';

type Explained = Readonly<Record<Choice<'indicator'>, { readonly counted: string; readonly source: string }>>;

/** How each indicator is counted, and from which records. */
export const explained: Explained = {
  editionsHeld: { counted: 'Edities die in het jaar zijn gehouden.', source: 'edities' },
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
  asksWithOffer: { counted: 'Oproepen van pitches waarvoor minstens één aanbod kwam.', source: 'oproepen, aanbod' },
  collaborations: {
    counted: 'Blijvende samenwerkingen waar een pitch van het jaar bij hoort.',
    source: 'samenwerkingen',
  },
  followUpsOnTime: {
    counted:
      'Gesprekken na de avond (standaard na 2 weken, 3 maanden en 12 maanden) die uiterlijk 2 weken na die datum, of op de nieuwe datum, zijn gevoerd. Alleen rondes waarvan de tijd op de peildatum voorbij was.',
    source: 'opvolging',
  },
  gifts: { counted: 'Cadeautjes die het publiek op het podium gaf.', source: 'cadeautjes' },
  visitors: { counted: 'Bezoekers in de zaal, opgeteld over de edities waar is geteld.', source: 'edities' },
  grade: { counted: 'Gemiddelde over alle ingevulde evaluatieformulieren (n).', source: 'evaluaties' },
  cost: { counted: 'Werkelijke kosten, opgeteld over de edities waarvan ze bekend zijn.', source: 'edities' },
};
