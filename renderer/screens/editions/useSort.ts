import { readSort, type Sort, sortWord } from '../../ui/sorting';
import { setDevice, useDevice } from '../shell/device';

/** How a list is sorted, remembered on this laptop under a name. */
export function useSort(
  name: string,
  columns: readonly { readonly key: string }[],
  usual: Sort,
): readonly [Sort, (sort: Sort) => void] {
  const { views } = useDevice();
  const view = `${name}.sort`;
  const sort = readSort(
    views[view],
    columns.map(({ key }) => key),
    usual,
  );
  return [sort, (next) => setDevice({ views: { ...views, [view]: sortWord(next) } })];
}
