import { annualAround } from './annualAround';
import { annualReport } from './annualReport';

/** Words of reports. */
export const reports = {
  /** Each report: its name, one line on whom it is for, and under `parts` the words of what may be left out. */
  each: {
    annualReport: {
      name: 'Jaarverslag',
      about: 'Voor de gemeenteraad: wat is bereikt, wat is gedaan en wat heeft het gekost.',
    },
    runSheet: { name: 'Draaiboek', about: 'Voor iedereen achter het podium: tijden, taken en lege vakjes.' },
    timesReport: { name: 'Tijden van de avond', about: 'Voor het team: wat was gepland en wat gebeurde.' },
    cueSheet: { name: 'Montagelijst', about: 'Voor de omroep: begin, einde en titels in beeld.' },
    editionReport: {
      name: 'Editieverslag',
      about: 'Voor het team en de partners: wat er gebeurde, wat er gevraagd en gegeven is, en wat ervan kwam.',
      parts: {
        audience: 'Publiek',
        partners: 'Partners',
        broadcasts: 'Uitzendingen en bereik',
        times: 'Tijden',
        pitches: 'Pitches met oproepen, cadeautjes en aanbod',
        help: 'Hulp per soort',
        young: 'Jonge pitchers',
        outcomes: 'Uitkomsten',
        grades: 'Rapportcijfers',
        improvements: 'Verbeterpunten',
        money: 'Geld',
      },
    },
    programme: {
      name: 'Programmaboekje',
      about:
        'Voor bezoekers: de ideeën en hoe je helpt. Druk het dubbelzijdig af als boekje: vier bladzijden op een vel van A4.',
    },
    presenterCards: {
      name: 'Presentatiekaarten',
      about: 'Voor wie presenteert: een kaart van A5 per pitch. Druk twee bladen op een vel van A4 af.',
    },
    badges: {
      name: 'Naamkaartjes',
      about: 'Voor de deur: tien kaartjes van 90 × 54 mm op een vel. Druk af op ware grootte.',
      parts: {
        pitchers: 'Pitchers',
        lookBacks: 'Terugblikken',
        team: 'Het team',
        contacts: 'Contactpersonen van partners die komen',
        help: 'Wat iemand zoekt of biedt',
      },
    },
    contactList: {
      name: 'Contactlijst en matchlijst',
      about: 'Voor het team: wie is wie. Voor een partner: de oproepen die passen.',
      parts: { team: 'Het team', partners: 'Partners en contactpersonen', asks: 'Oproepen per partner' },
    },
    followUpOverview: { name: 'Opvolgoverzicht', about: 'Voor het team: wie er gesproken moet worden, en waarover.' },
    personFile: { name: 'Persoonsdossier', about: 'Voor één persoon: alles wat je over die persoon bewaart.' },
  },
  groups: { council: 'Voor de raad', evening: 'Voor een avond', people: 'Voor mensen en opvolging' },
  version: { public: 'Openbaar', internal: 'Intern, met namen' },
  versionHelp: {
    public:
      'Namen van pitchers alleen met toestemming, zonder contactgegevens en notities, kleine aantallen niet precies.',
    internal: 'Met namen van pitchers en precieze aantallen. Deel deze versie niet buiten het team.',
  },
  options: {
    year: 'Jaar',
    referenceDate: 'Peildatum',
    version: 'Versie',
    edition: 'Editie',
    person: 'Persoon',
    partner: 'Partner',
    parts: 'Wat erin staat',
    syncPoints: 'Punten van de video',
  },
  /** A file's name, without its extension; `about` is the year, edition, person or partner. */
  fileName: (name: string, about: string, internal: boolean) =>
    [name, about, internal ? 'intern' : ''].filter(Boolean).join(' '),
  annualReport,
  annualAround,
};
