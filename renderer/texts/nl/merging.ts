const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** Words of look-alikes and merging them. */
export const merging = {
  search: 'Dubbelen zoeken',
  title: 'Dubbelen',
  intro: 'Wie of wat er misschien twee keer in staat. Voeg samen wat hetzelfde is; dat kun je altijd ongedaan maken.',
  back: { pitchers: 'Terug naar pitches', partners: 'Terug naar partners', contacts: 'Terug naar contactpersonen' },
  tabsLabel: 'Waar je dubbelen zoekt',
  tables: { pitchers: 'Pitchers', partners: 'Partners', contacts: 'Contactpersonen' },
  looking: 'Podium zoekt wat op elkaar lijkt',
  stop: 'Stoppen',
  stopped: 'Je hebt het zoeken gestopt.',
  failed: 'Het zoeken is niet gelukt. Er is niets veranderd.',
  again: 'Opnieuw zoeken',
  none: {
    pitchers: 'Geen dubbele pitchers gevonden',
    partners: 'Geen dubbele partners gevonden',
    contacts: 'Geen dubbele contactpersonen gevonden',
  },
  noneText: (looked: number) =>
    looked === 0
      ? 'Er staat hier nog niemand. Na een import is dit een goede plek om te kijken.'
      : `Podium vergeleek ${looked} namen, e-mailadressen en telefoonnummers. Na een import kun je hier nog eens kijken.`,
  found: (n: number) => `${n} keer lijken er twee op elkaar. De zekerste staan bovenaan.`,
  later: (n: number) => `Nog ${n} komen in beeld als je deze hebt bekeken.`,
  nameless: 'zonder naam',
  pair: (one: string, other: string) => `${one} en ${other}`,
  reasons: {
    email: 'zelfde e-mail',
    phone: 'zelfde telefoon',
    website: 'zelfde website',
    name: 'zelfde naam',
    nearName: 'bijna dezelfde naam',
  },
  compare: 'Vergelijken',
  compareOf: (one: string, other: string) => `${one} en ${other} vergelijken`,
  notSame: 'Niet dezelfde',
  notSameOf: (one: string, other: string) => `${one} en ${other} zijn niet dezelfde`,
  apart: 'Onthouden: dit zijn er twee. Podium stelt ze niet meer voor.',
  merge: 'Samenvoegen',
  mergeOf: (kept: string, other: string) => (kept === other ? `${kept} (twee keer)` : `${kept} en ${other}`),
  close: 'Sluiten',
  gone: 'Eén van deze twee staat hier niet meer. Misschien zijn ze al samengevoegd.',
  explain: 'Kies wat blijft waar ze verschillen. Wat het meest zegt of het nieuwst is, staat al aan.',
  noDifference: 'Ze zeggen nergens iets anders.',
  notFilled: 'niet ingevuld',
  both: 'allebei bewaren',
  alongLabel: 'Wat er gebeurt',
  along: (what: string) => `Gaat mee: ${what}.`,
  nothingAlong: 'Aan de tweede hangt verder niets.',
  doubled: (n: number) =>
    n === 1
      ? '1 keer stond hetzelfde bij allebei; wat het meest zegt, blijft.'
      : `${n} keer stond hetzelfde bij allebei; wat het meest zegt, blijft.`,
  overruled: (n: number) =>
    `Op ${many(n, 'vraag', 'vragen')} over toestemming zei de een ja en de ander nee, op dezelfde dag. Het wordt nee; beide antwoorden blijven staan.`,
  toBin: (name: string) => `De tweede (${name}) gaat naar de prullenbak.`,
  merged: (kept: string, other: string) =>
    kept === other ? `${kept} staat er nu één keer in.` : `${other} is samengevoegd met ${kept}.`,
  /** What moves along, counted. */
  counted: {
    speakers: (n: number) => many(n, 'pitch', 'pitches'),
    consents: (n: number) => many(n, 'antwoord over toestemming', 'antwoorden over toestemming'),
    trainees: (n: number) => many(n, 'pitchtraining', 'pitchtrainingen'),
    photos: (n: number) => many(n, 'foto', 'foto’s'),
    offers: (n: number) => `${n} keer aanbod`,
    presences: (n: number) => many(n, 'editie', 'edities'),
    contacts: (n: number) => many(n, 'contactpersoon', 'contactpersonen'),
    contributions: (n: number) => many(n, 'bijdrage', 'bijdragen'),
    collaborations: (n: number) => many(n, 'samenwerking', 'samenwerkingen'),
    matches: (n: number) => many(n, 'koppeling met een oproep', 'koppelingen met oproepen'),
    formerKinds: (n: number) => many(n, 'eerdere soort', 'eerdere soorten'),
  },
};
