/** Words of exports: in the files, and on the part of Settings where they are made. */
export const exportWords = {
  /** Names of the sheets; the import knows them by these. */
  lists: { editions: 'Edities', pitches: 'Pitches', partners: 'Partners', offers: 'Aanbod' },
  noEdition: 'geen editie',
  /** Rows with one number in this column are about one and the same. */
  number: (noun: string) => `Nr. ${noun}`,
  title: 'Exporteren',
  intro:
    'Maak een Excel-bestand van je edities, pitches, partners en aanbod. Podium kan het ook weer inlezen, bijvoorbeeld op een andere laptop.',
  version: 'Voor wie is het?',
  versions: { complete: 'Volledig, voor het team', shared: 'Zonder persoonsgegevens, om te delen' },
  versionText: {
    complete: 'Met namen, e-mail, telefoon en toestemmingen. Deel dit bestand niet buiten het team.',
    shared:
      'Zonder pitchers, contactpersonen en toestemmingen, en zonder velden waarin namen staan. Toelichtingen gaan wel mee: lees die na voor je het deelt.',
  },
  all: 'Alles in één Excel-bestand',
  allText:
    'Met een blad per lijst. Niet mee gaan: jaren en doelen, draaiboeken, het team, locaties zonder editie en welke partners bij een editie waren.',
  saveAll: 'Bewaren als Excel',
  one: 'Eén lijst',
  saveAs: { xlsx: 'Excel', csv: 'CSV' },
  saveListAs: (list: string, kind: string) => `${list} bewaren als ${kind}`,
  menu: 'Hele lijst exporteren',
  menuItem: { xlsx: 'Als Excel (.xlsx)', csv: 'Als CSV (.csv)' },
  /** Contact cards, of one or of all. */
  cards: {
    button: 'Bewaren als visitekaartje',
    buttonOf: (name: string) => `${name} bewaren als visitekaartje`,
    menuItem: 'Alle contactpersonen als visitekaartjes (.vcf)…',
    title: (name: string | null) =>
      name === null ? 'Alle contactpersonen als visitekaartjes' : `Visitekaartje van ${name}`,
    warning:
      'Dit bestand bevat persoonsgegevens: namen, e-mailadressen, telefoonnummers en notities. Bewaar het alleen waar het nodig is, en deel het niet buiten het team zonder dat de mensen zelf dat goed vinden. Je kunt het openen in elk adresboek.',
    save: 'Bewaren',
    cancel: 'Annuleren',
    fileName: (name: string | null, date: string) => `${name ?? 'Podium visitekaartjes'} ${date}`,
  },
  making: (percent: number) => `Het bestand wordt gemaakt: ${percent}%`,
  stop: 'Stoppen',
  failed: 'Het bestand kon niet worden gemaakt. Je gegevens zijn niet veranderd. Probeer het opnieuw.',
  fileName: (list: string | null, isShared: boolean, date: string) =>
    ['Podium', list?.toLowerCase(), isShared ? 'zonder persoonsgegevens' : null, date].filter(Boolean).join(' '),
};
