import type { Texts } from '../nl';
import { annualReport } from './annualReport';

/** Words of reports. */
export const reports: Texts['reports'] = {
  names: { annualReport: 'Annual report' },
  descriptions: { annualReport: 'For the city council: what was achieved, what was done and what it cost.' },
  version: { public: 'Public', internal: 'Internal, with names' },
  versionHelp: {
    public: 'Without names of pitchers, contact data and notes. Small counts are not exact.',
    internal: 'With names of pitchers and exact counts. Do not share this version outside the team.',
  },
  options: {
    year: 'Year',
    referenceDate: 'Reference date',
    version: 'Version',
    edition: 'Edition',
    syncPoints: 'Points of the video',
  },
  fileName: { annualReport: (year, internal) => `Annual report ${year}${internal ? ' internal' : ''}.docx` },
  annualReport,
};
