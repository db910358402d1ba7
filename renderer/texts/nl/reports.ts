import { annualReport } from './annualReport';

/** Words of reports. */
export const reports = {
  names: { annualReport: 'Jaarverslag' },
  descriptions: { annualReport: 'Voor de gemeenteraad: wat is bereikt, wat is gedaan en wat heeft het gekost.' },
  version: { public: 'Openbaar', internal: 'Intern, met namen' },
  versionHelp: {
    public: 'Zonder namen van pitchers, contactgegevens en notities. Kleine aantallen staan er niet precies in.',
    internal: 'Met namen van pitchers en precieze aantallen. Deel deze versie niet buiten het team.',
  },
  options: {
    year: 'Jaar',
    referenceDate: 'Peildatum',
    version: 'Versie',
    edition: 'Editie',
    syncPoints: 'Punten van de video',
  },
  fileName: {
    annualReport: (year: number, internal: boolean) => `Jaarverslag ${year}${internal ? ' intern' : ''}.docx`,
  },
  annualReport,
};
