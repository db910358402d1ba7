import type { Language } from './contract';

/** What the machine room itself says: the menu bar and the system's dialogs. */
export interface Words {
  readonly file: string;
  readonly edit: string;
  readonly view: string;
  readonly go: string;
  readonly help: string;
  readonly newEdition: string;
  readonly newPitch: string;
  readonly newOffer: string;
  readonly logFollowUp: string;
  readonly import: string;
  readonly export: string;
  readonly settings: string;
  readonly quit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly search: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly resetZoom: string;
  readonly fullScreen: string;
  readonly reload: string;
  readonly developerTools: string;
  readonly back: string;
  readonly forward: string;
  readonly overview: string;
  readonly editions: string;
  readonly pitches: string;
  readonly evening: string;
  readonly followUps: string;
  readonly network: string;
  readonly reports: string;
  readonly about: string;
  readonly hide: string;
  readonly hideOthers: string;
  readonly showAll: string;
  readonly openOutside: (address: string) => string;
  readonly openOutsideDetail: string;
  readonly open: string;
  readonly cancel: string;
  readonly kinds: {
    readonly docx: string;
    readonly xlsx: string;
    readonly csv: string;
    readonly json: string;
    readonly txt: string;
    readonly vtt: string;
    readonly ics: string;
    readonly eml: string;
    readonly vcf: string;
    readonly svg: string;
    readonly png: string;
    readonly jpg: string;
    readonly html: string;
  };
}

/** The words of the machine room in each language. */
export const words: Readonly<Record<Language, Words>> = {
  nl: {
    file: '&Bestand',
    edit: 'Be&werken',
    view: 'B&eeld',
    go: '&Ga naar',
    help: '&Help',
    newEdition: 'Nieuwe editie',
    newPitch: 'Nieuwe pitch',
    newOffer: 'Nieuw aanbod',
    logFollowUp: 'Gesprek vastleggen',
    import: 'Importeren…',
    export: 'Exporteren…',
    settings: 'Instellingen',
    quit: 'Podium afsluiten',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    search: 'Zoeken…',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    resetZoom: 'Normale grootte',
    fullScreen: 'Volledig scherm',
    reload: 'Opnieuw laden',
    developerTools: 'Hulpmiddelen voor ontwikkelaars',
    back: 'Terug',
    forward: 'Vooruit',
    overview: 'Overzicht',
    editions: 'Edities',
    pitches: 'Pitches',
    evening: 'Avond',
    followUps: 'Opvolging',
    network: 'Netwerk',
    reports: 'Rapporten',
    about: 'Over Podium',
    hide: 'Podium verbergen',
    hideOthers: 'Andere verbergen',
    showAll: 'Alles tonen',
    openOutside: (address) => `Wil je ${address} openen?`,
    openOutsideDetail: 'Dit opent buiten Podium, in je browser of mailprogramma.',
    open: 'Openen',
    cancel: 'Annuleren',
    kinds: {
      docx: 'Word-document',
      xlsx: 'Excel-werkmap',
      csv: 'CSV-bestand',
      json: 'JSON-bestand',
      txt: 'Tekstbestand',
      vtt: 'Ondertitelbestand (WebVTT)',
      ics: 'Agendabestand',
      eml: 'E-mail',
      vcf: 'Visitekaartjes (vCard)',
      svg: 'Tekening (SVG)',
      png: 'Afbeelding (PNG)',
      jpg: 'Foto (JPEG)',
      html: 'Webpagina (HTML)',
    },
  },
  en: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    go: '&Go',
    help: '&Help',
    newEdition: 'New edition',
    newPitch: 'New pitch',
    newOffer: 'New offer',
    logFollowUp: 'Record a conversation',
    import: 'Import…',
    export: 'Export…',
    settings: 'Settings',
    quit: 'Quit Podium',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    search: 'Search…',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    resetZoom: 'Actual size',
    fullScreen: 'Full screen',
    reload: 'Reload',
    developerTools: 'Developer tools',
    back: 'Back',
    forward: 'Forward',
    overview: 'Overview',
    editions: 'Editions',
    pitches: 'Pitches',
    evening: 'Evening',
    followUps: 'Follow-up',
    network: 'Network',
    reports: 'Reports',
    about: 'About Podium',
    hide: 'Hide Podium',
    hideOthers: 'Hide others',
    showAll: 'Show all',
    openOutside: (address) => `Open ${address}?`,
    openOutsideDetail: 'This opens outside Podium, in your browser or mail program.',
    open: 'Open',
    cancel: 'Cancel',
    kinds: {
      docx: 'Word document',
      xlsx: 'Excel workbook',
      csv: 'CSV file',
      json: 'JSON file',
      txt: 'Text file',
      vtt: 'Caption file (WebVTT)',
      ics: 'Calendar file',
      eml: 'E-mail',
      vcf: 'Contact cards (vCard)',
      svg: 'Drawing (SVG)',
      png: 'Picture (PNG)',
      jpg: 'Photo (JPEG)',
      html: 'Web page (HTML)',
    },
  },
};
