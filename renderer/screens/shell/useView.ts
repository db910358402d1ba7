import { useCallback } from 'react';
import { device, setDevice, useDevice } from './device';

/** A choice of this laptop about a list, remembered under a name. */
export function useView(name: string, usual: string): [string, (value: string) => void] {
  const { views } = useDevice();
  const set = useCallback((value: string) => setDevice({ views: { ...device().views, [name]: value } }), [name]);
  return [views[name] ?? usual, set];
}
