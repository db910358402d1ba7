import { useCallback, useMemo } from 'react';
import { houseStyleName } from '../../data/houseStyle';
import { useLive } from '../../data/useLive';
import { catalogue, type ReportName } from '../../reports/catalogue';
import { device, setDevice, useDevice } from '../shell/device';

/** Whether a report is made in the house style. */
export interface HouseUse {
  /** The name of the house style; null when there is none. */
  readonly name: string | null;
  readonly hasOwnPage: boolean;
  readonly isUsed: boolean;
  readonly onUse: (isUsed: boolean) => void;
}

const keyOf = (report: ReportName) => `report.${report}.plain`;

/** Whether the house style is switched off for a report. */
export function isPlain(report: ReportName): boolean {
  return device().views[keyOf(report)] === 'yes';
}

/** Whether a report is made in the house style: unless it is switched off for that report. Null while that is read. */
export function useHouseUse(report: ReportName): HouseUse | null {
  const name = useLive(houseStyleName, []);
  const { views } = useDevice();
  const key = keyOf(report);
  const isOff = views[key] === 'yes';
  const onUse = useCallback(
    (isUsed: boolean) => setDevice({ views: { ...views, [key]: isUsed ? '' : 'yes' } }),
    [views, key],
  );
  const hasOwnPage = catalogue[report].hasOwnPage ?? false;
  return useMemo(
    () => (name === undefined ? null : { name, hasOwnPage, isUsed: name !== null && !hasOwnPage && !isOff, onUse }),
    [name, hasOwnPage, isOff, onUse],
  );
}
