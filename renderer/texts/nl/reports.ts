/** Words of reports. */
export const reports = {};
