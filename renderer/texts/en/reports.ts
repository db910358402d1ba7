import type { Texts } from '../nl';

/** Words of reports. */
export const reports: Texts['reports'] = {};
