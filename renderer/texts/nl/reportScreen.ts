const noPoints = 'Er zijn nog geen punten: tijden van de video zijn er alleen als de opname in het logboek staat.';

/** Words of the reports screen; those in the reports themselves stand in `reports.ts`. */
export const reportScreen = {
  partsLabel: 'Rapporten en inzichten',
  parts: { reports: 'Rapporten', insights: 'Inzichten' },
  list: 'Alle rapporten',
  /** What a report is called among what is found. */
  found: 'Rapport',
  evening: { more: 'Tijden, hoofdstukken en andere bestanden van deze avond' },
  editionOf: (number: number) => `editie ${number}`,
  allEditions: 'Alle edities',
  allPeople: 'Leeg laten: iedereen.',
  allPartners: 'Leeg laten: alle partners.',
  peopleOf: { pitchers: 'Pitchers', contacts: 'Contactpersonen', teamMembers: 'Team' },
  noneFound: 'Niemand gevonden',
  /** How many of the parts are in. */
  partsIn: (n: number, of: number) => (n === of ? 'Alles' : `${n} van de ${of} onderdelen`),
  chooseParts: 'Onderdelen kiezen',
  noParts: 'Kies minstens één onderdeel.',
  points: (n: number) => {
    if (n === 0) return noPoints;
    return n === 1 ? '1 punt, uit het logboek van de avond.' : `${n} punten, uit het logboek van de avond.`;
  },
  missing: {
    edition: {
      title: 'Nog geen editie',
      text: 'Dit rapport gaat over één avond. Maak een editie, dan vind je hier wat erbij hoort.',
      action: 'Naar Edities',
    },
    person: {
      title: 'Nog niemand gekozen',
      text: 'Dit rapport gaat over één persoon. Typ hierboven een deel van de naam en kies wie je bedoelt.',
    },
    people: {
      title: 'Nog geen mensen',
      text: 'Dit rapport gaat over één persoon. Voeg een pitch met een pitcher toe, dan kun je die hier kiezen.',
      action: 'Naar Pitches',
    },
    partner: {
      title: 'Nog geen partner gekozen',
      text: 'Dit rapport is voor één partner. Typ hierboven een deel van de naam en kies wie je bedoelt.',
    },
    partners: {
      title: 'Nog geen partners',
      text: 'Dit rapport is voor één partner. Voeg een partner toe, dan kun je die hier kiezen.',
      action: 'Naar Netwerk',
    },
  },
  save: 'Bewaren als Word',
  formats: {
    open: 'Andere formaten',
    html: 'Webpagina (HTML)',
    json: 'Alle gegevens om mee te nemen (JSON)',
    xlsx: 'Alle tabellen als Excel',
    csv: 'Eén tabel als CSV',
    reading: 'De tabellen worden gelezen…',
    none: 'Er staan geen tabellen in.',
    failed: 'Het bestand kon niet worden gemaakt. Het rapport zelf is niet veranderd. Probeer het opnieuw.',
    /** Name of a file with one table. */
    tableName: (report: string, number: number) => `${report} tabel ${number}`,
    /** The table without a caption. */
    unnamed: (number: number) => `Tabel ${number}`,
  },
  stop: 'Stoppen',
  makeAgain: 'Opnieuw maken',
  making: (percent: number) => `Het document wordt gemaakt: ${percent}%`,
  stopped: 'Je hebt het maken gestopt. Er is niets bewaard.',
  refused:
    'De huisstijl kan niet worden gebruikt. Zet hem uit voor dit rapport, of kies bij Huisstijl een ander document.',
  failed: 'Het document kon niet worden gemaakt. Je gegevens zijn niet veranderd. Probeer het opnieuw.',
  previewState: {
    drawing: 'Het voorbeeld wordt getekend…',
    shown: 'Zo komt het document in Word.',
    failed: 'Het voorbeeld kan niet worden getekend. Het document zelf is wel klaar: je kunt het bewaren.',
  },
  preview: (name: string) => `Voorbeeld van ${name}`,
  page: (number: number) => `Pagina ${number}`,
  pageOf: (number: number, of: number) => `Pagina ${number} van ${of}`,
  actualSize: '100%',
  fitWidth: 'Passend',
  internalWarning: 'In deze versie staan namen. Deel haar niet buiten het team en zet haar niet op een website.',
  namesWarning: 'Hier staan namen in. Geef het alleen aan wie het nodig heeft, en zet het niet op een website.',
  partnerWarning: 'Dit is gemaakt voor één partner. Geef het aan niemand anders.',
  emptyYear: (year: number) =>
    `In ${year} is geen editie gehouden. Het verslag zegt dat, met de cijfers die er wel zijn.`,
  yearSettings: (year: number) => `Doelen en teksten van ${year} invullen`,
};
